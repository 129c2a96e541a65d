//! The answers as a table, one row per item, for a spreadsheet: first what people read, then the ids by which files know it.

use super::organisation_answers;
use super::spreadsheet;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::{Item, ItemBank, Scale};
use klantspiegel_core::journey;
use klantspiegel_core::listed;
use klantspiegel_core::own_words::Blank;
use klantspiegel_core::part::Part;
use klantspiegel_core::session::Session;
use strum::{VariantArray, VariantNames};

/// What stands in a row, in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Column {
    /// The statement, question or situation.
    Text,
    /// The answer as it was read; empty where an answer has no words.
    AnswerInWords,
    /// The answer as files have it: a number, a name of a choice, or what somebody wrote.
    Answer,
    /// What care costs in a dilemma, in minutes of one's own work.
    CostMinutes,
    /// What the customer loses otherwise, in minutes.
    LossMinutes,
    /// The id of what was asked.
    Item,
    /// The id of the instrument that asks it.
    Instrument,
    /// The id of what it stands with there: its facet, its page, or the scene.
    Group,
}

listed!(Column);

/// A row, a field for each column.
type Row = [String; Column::ALL.len()];

/// The answers as CSV below this head, everything asked on a row, unanswered ones with an empty answer. A line to tick is 1
/// or 0, and empty where nothing of its page was ticked: whoever skipped a page did not say no to its lines.
pub fn encode(session: &Session, bank: &ItemBank, words: &Words<'_>, head: Row) -> String {
    let mut rows = vec![head];
    rows.extend(items(session, bank, words));
    rows.extend(story(session));
    rows.extend(dilemmas(session, words));
    spreadsheet::table(rows, words.language)
}

fn items(session: &Session, bank: &ItemBank, words: &Words<'_>) -> Vec<Row> {
    let steps = journey::steps(session.setup, bank);
    let items = steps.iter().flat_map(|step| step.items(bank));
    // What was asked before, where it was answered.
    let former = bank.instruments().flat_map(|instrument| &instrument.items);
    let former = former.filter(|item| item.until.is_some() && session.answers.holds(item));
    items
        .chain(former)
        .map(|item| {
            let answer = session.answers.get(item.id.as_str());
            let label = answer.and_then(|value| words.label(item, value));
            [
                words.item(item).to_owned(),
                label.unwrap_or_default().to_owned(),
                answer
                    .or_else(|| not_ticked(session, bank, item))
                    .map(|value| value.to_string())
                    .unwrap_or_default(),
                String::new(),
                String::new(),
                item.id.to_string(),
                instrument(item, bank),
                item.facet.clone().or_else(|| item.page.clone()).unwrap_or_default(),
            ]
        })
        .collect()
}

/// 0 for a line that stayed empty on a page where something was ticked.
fn not_ticked(session: &Session, bank: &ItemBank, item: &Item) -> Option<u8> {
    let page = bank.page_of(item.id.as_str()).filter(|_| item.scale == Scale::Tick)?;
    let lines = page.iter().filter(|other| other.scale == Scale::Tick);
    session.answers.ticked(lines).map(|_| 0)
}

/// The instrument of an item; what an organisation asks is of none of ours, its measures included.
fn instrument(item: &Item, bank: &ItemBank) -> String {
    if item.id.is_organisations() {
        return organisation_answers::MEMBER.to_owned();
    }
    bank.instrument_of(item.id.as_str()).map(|instrument| instrument.id.clone()).unwrap_or_default()
}

/// The customer's story, where the person says that it goes along.
fn story(session: &Session) -> Option<Row> {
    let mut row = Row::default();
    row[Column::Answer as usize] = session.own_words.shared_story()?.to_owned();
    row[Column::Item as usize] = Blank::Story.name().to_owned();
    row[Column::Instrument as usize] = Part::Perspectives.name().to_owned();
    Some(row)
}

fn dilemmas(session: &Session, words: &Words<'_>) -> Vec<Row> {
    let asked = if session.setup.asks(Part::CareCost) { &session.asked[..] } else { &[] };
    let rows = asked.iter().take(DILEMMAS).enumerate().map(|(index, asked)| {
        let scene = words.scene(&asked.scene);
        let act = scene.zip(asked.choice).map(|(scene, choice)| scene.act(choice));
        [
            scene.map_or("", |scene| scene.sentence).to_owned(),
            act.unwrap_or_default().to_owned(),
            asked.choice.map(|choice| choice.name().to_owned()).unwrap_or_default(),
            asked.cell.cost_minutes().to_string(),
            asked.cell.loss_minutes().to_string(),
            format!("dilemma-{}", index + 1),
            "dilemmas".to_owned(),
            asked.scene.clone(),
        ]
    });
    rows.collect()
}
