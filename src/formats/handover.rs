//! What is handed over, as it stands in the envelope: a report's answers, with the invitation and the day.

use super::base64url;
use super::json::{self, Json, Value, object};
use super::problem::Problem;
use super::record::{self, StoryGoes, part};
use crate::domain::day::Day;
use crate::domain::handover::Handover;
use crate::domain::instrument::ItemBank;
use crate::domain::quality::Pace;

/// What it says that it is.
const KIND: &str = "handover";

/// The version that is written.
pub const VERSION: u32 = 1;

/// The text that is sealed, on one line.
pub fn encode<J: Json>(handover: &Handover) -> String {
    J::line(&write(handover))
}

/// The same, indented, for who wants to see exactly what goes.
pub fn shown<J: Json>(handover: &Handover) -> String {
    J::write(&write(handover))
}

fn write(handover: &Handover) -> Value {
    let count = |count: usize| Value::from(count as u32);
    object([
        ("klantspiegel", KIND.into()),
        ("version", VERSION.into()),
        ("id", base64url::encode(&handover.id).into()),
        ("invitation", base64url::encode(&handover.invitation).into()),
        ("day", handover.day.to_string().into()),
        ("record", Value::Object(record::write(&handover.session, StoryGoes::WhereShared))),
        ("pace", object([("timed", count(handover.pace.timed)), ("fast", count(handover.pace.fast))])),
    ])
}

/// What a text hands over.
///
/// # Errors
/// What is wrong with it: whoever has an invitation can seal anything for its key.
pub fn decode<J: Json>(text: &str, bank: &ItemBank) -> Result<Handover, Problem> {
    let value = json::parse::<J>(text)?;
    if value.get("klantspiegel").and_then(Value::as_text) != Some(KIND) {
        return Err(Problem::NotOurs);
    }
    match part(&value, "version", Value::as_whole)? {
        VERSION => {}
        version if version > VERSION => return Err(Problem::Newer { version, known: VERSION }),
        _ => return Err(Problem::NotOurs),
    }
    let token = |name| part(&value, name, |value| base64url::decode_exactly(value.as_text()?));
    Ok(Handover {
        id: token("id")?,
        invitation: token("invitation")?,
        day: part(&value, "day", |value| value.as_text()?.parse::<Day>().ok())?,
        session: record::read(part(&value, "record", Some)?, bank)?,
        pace: part(&value, "pace", pace)?,
    })
}

fn pace(value: &Value) -> Option<Pace> {
    let count = |name| Some(value.get(name)?.as_whole()? as usize);
    let pace = Pace { timed: count("timed")?, fast: count("fast")? };
    (pace.fast <= pace.timed).then_some(pace)
}
