//! Answers to an organisation's own items: in every file apart from those to ours, so that nothing takes them for ours.

use super::json::{Value, object};
use super::members::part;
use super::problem::Problem;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::answers::Answers;
use klantspiegel_core::instrument::{Item, ItemBank, Scale};
use klantspiegel_core::journey;
use klantspiegel_core::session::Session;

/// The member of a file under which they stand.
pub const MEMBER: &str = "organisation";

/// As they are kept in the browser: each with its id and no more; `None` where there are none.
pub fn kept(session: &Session) -> Option<Value> {
    let own = session.answers.iter().filter(|(id, _)| id.is_organisations());
    let questions: Vec<Value> = own
        .map(|(id, value)| object([("id", id.as_str().into()), ("answer", u32::from(value).into())]))
        .collect();
    (!questions.is_empty()).then(|| object([("questions", Value::List(questions))]))
}

/// As they stand in a report: who asked, and everything that was asked, answered or not, in words; `None` where nobody
/// asks anything of their own.
pub fn reported(session: &Session, bank: &ItemBank, words: &Words<'_>) -> Option<Value> {
    let organisation = words.organisation?;
    let asked = journey::organisation_items(session.setup, bank);
    let questions = asked.into_iter().map(|item| question(session, item, words)).collect();
    Some(object([
        ("name", organisation.name.of(words.language).into()),
        ("questions", Value::List(questions)),
    ]))
}

fn question(session: &Session, item: &Item, words: &Words<'_>) -> Value {
    let answer = session.answers.get(item.id.as_str());
    let kind = match item.scale {
        Scale::Choice(_) => "choice",
        Scale::Use => "measure",
        _ => "rating",
    };
    object([
        ("id", item.id.as_str().into()),
        ("kind", kind.into()),
        ("text", words.item(item).into()),
        ("answer", answer.map(u32::from).into()),
        ("answer_in_words", answer.and_then(|answer| words.label(item, answer)).map(str::to_owned).into()),
    ])
}

/// Reads them beside ours. What is not asked here, or not with this answer, is left out: the organisation may have asked
/// something else since, or it may be another one.
///
/// # Errors
/// [`Problem::WrongPart`] where they have another form.
pub fn read(record: &Value, bank: &ItemBank, answers: &mut Answers) -> Result<(), Problem> {
    if record.get(MEMBER).is_none() {
        return Ok(());
    }
    let wrong = || Problem::WrongPart { part: MEMBER, found: "{…}".to_owned() };
    let questions = part(record, MEMBER, |own| own.get("questions")?.as_list())?;
    for question in questions {
        let id = question.get("id").and_then(Value::as_text).ok_or_else(wrong)?;
        let answer = match question.get("answer").ok_or_else(wrong)? {
            Value::Null => continue,
            answer => answer.as_whole().ok_or_else(wrong)?,
        };
        let item = bank.item(id).filter(|item| item.id.is_organisations());
        if let Some((item, answer)) = item.zip(u8::try_from(answer).ok()) {
            answers.record(item, answer);
        }
    }
    Ok(())
}
