//! The answers as a table, one row per item, for a spreadsheet.

use crate::catalogue::wording::Wordings;
use crate::domain::dilemma::Choice;
use crate::domain::dilemma::form::DILEMMAS;
use crate::domain::instrument::ItemBank;
use crate::domain::session::Session;
use crate::domain::within;

const HEADER: [&str; 8] =
    ["item", "instrument", "facet", "text", "answer", "answer_in_words", "cost_minutes", "loss_minutes"];

/// The answers as CSV (RFC 4180), everything asked on a row, unanswered ones with an empty answer.
pub fn encode(session: &Session, bank: &ItemBank, words: &Wordings) -> String {
    let mut rows = vec![HEADER.map(str::to_owned)];
    rows.extend(items(session, bank, words));
    rows.extend(dilemmas(session, words));
    rows.iter().map(|row| line(row)).collect()
}

/// A row as a line of CSV. Written here because even the core of the csv crate brings the parsing of floating-point
/// numbers with it, 12 kilobytes (brotli) for six lines; the tests read the result with that crate.
fn line(fields: &[String]) -> String {
    let fields: Vec<String> = fields.iter().map(|field| quoted(field)).collect();
    fields.join(",") + "\r\n"
}

fn quoted(field: &str) -> String {
    if field.contains(['"', ',', '\r', '\n']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

fn items(session: &Session, bank: &ItemBank, words: &Wordings) -> Vec<[String; 8]> {
    let asked = within::items(&bank.from_within, session.setup.set).map(|item| (&bank.from_within, item));
    let others = [&bank.stated, &bank.measures];
    let others =
        others.into_iter().flat_map(|instrument| instrument.items.iter().map(move |item| (instrument, item)));
    let role = session.setup.role;
    asked
        .chain(others)
        .map(|(instrument, item)| {
            let answer = session.answers.get(item.id.as_str());
            let label = answer.and_then(|value| words.label(item.scale, value, role));
            [
                item.id.to_string(),
                instrument.id.clone(),
                item.facet.clone().unwrap_or_default(),
                words.item(&item.id, role).to_owned(),
                answer.map(|value| value.to_string()).unwrap_or_default(),
                label.unwrap_or_default().to_owned(),
                String::new(),
                String::new(),
            ]
        })
        .collect()
}

fn dilemmas(session: &Session, words: &Wordings) -> Vec<[String; 8]> {
    let rows = session.asked.iter().take(DILEMMAS).enumerate().map(|(index, asked)| {
        let scene = words.scene(&asked.vignette, session.setup.role);
        let act = scene.zip(asked.choice).map(|(scene, choice)| match choice {
            Choice::Care => &scene.care,
            Choice::Cost => &scene.cost,
        });
        [
            format!("dilemma-{}", index + 1),
            "dilemmas".to_owned(),
            asked.vignette.clone(),
            scene.map(|scene| scene.scene.clone()).unwrap_or_default(),
            asked.choice.map(|choice| choice.name().to_owned()).unwrap_or_default(),
            act.cloned().unwrap_or_default(),
            asked.cell.cost_minutes().to_string(),
            asked.cell.loss_minutes().to_string(),
        ]
    });
    rows.collect()
}
