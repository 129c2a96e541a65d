//! The answers as a table, one row per item, for a spreadsheet.

use super::organisation_answers;
use super::spreadsheet;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::{Item, ItemBank, Scale};
use klantspiegel_core::journey;
use klantspiegel_core::own_words::Blank;
use klantspiegel_core::part::Part;
use klantspiegel_core::session::Session;

const HEADER: [&str; 8] =
    ["item", "instrument", "facet", "text", "answer", "answer_in_words", "cost_minutes", "loss_minutes"];

/// The answers as CSV, everything asked on a row, unanswered ones with an empty answer. A line to tick is 1
/// or 0, and empty where nothing of its page was ticked: whoever skipped a page did not say no to its lines.
pub fn encode(session: &Session, bank: &ItemBank, words: &Words<'_>) -> String {
    let mut rows = vec![HEADER.map(str::to_owned)];
    rows.extend(items(session, bank, words));
    rows.extend(story(session));
    rows.extend(dilemmas(session, words));
    spreadsheet::table(rows, words.language)
}

fn items(session: &Session, bank: &ItemBank, words: &Words<'_>) -> Vec<[String; 8]> {
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
                item.id.to_string(),
                instrument(item, bank),
                item.facet.clone().or_else(|| item.page.clone()).unwrap_or_default(),
                words.item(item).to_owned(),
                answer
                    .or_else(|| not_ticked(session, bank, item))
                    .map(|value| value.to_string())
                    .unwrap_or_default(),
                label.unwrap_or_default().to_owned(),
                String::new(),
                String::new(),
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
fn story(session: &Session) -> Option<[String; 8]> {
    let text = session.own_words.shared_story()?.to_owned();
    let mut row = [const { String::new() }; 8];
    row[0] = Blank::Story.name().to_owned();
    row[1] = Part::Perspectives.name().to_owned();
    row[4] = text;
    Some(row)
}

fn dilemmas(session: &Session, words: &Words<'_>) -> Vec<[String; 8]> {
    let asked = if session.setup.asks(Part::CareCost) { &session.asked[..] } else { &[] };
    let rows = asked.iter().take(DILEMMAS).enumerate().map(|(index, asked)| {
        let scene = words.scene(&asked.scene);
        let act = scene.zip(asked.choice).map(|(scene, choice)| scene.act(choice));
        [
            format!("dilemma-{}", index + 1),
            "dilemmas".to_owned(),
            asked.scene.clone(),
            scene.map_or("", |scene| scene.sentence).to_owned(),
            asked.choice.map(|choice| choice.name().to_owned()).unwrap_or_default(),
            act.unwrap_or_default().to_owned(),
            asked.cell.cost_minutes().to_string(),
            asked.cell.loss_minutes().to_string(),
        ]
    });
    rows.collect()
}
