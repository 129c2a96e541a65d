//! A session kept in the browser, so that a reload loses nothing: versioned JSON with a migration per version.

use super::json::{self, Json, Value, object};
use super::members::part;
use super::organisation_answers;
use super::problem::Problem;
use super::record::{self, AskedIn, StoryInclusion};
use super::route;
use klantspiegel_core::edition::Edition;
use klantspiegel_core::instrument::{ItemBank, SCENES_PER_LOSS};
use klantspiegel_core::session::{Event, Session};

/// The version that is written.
pub const VERSION: u32 = 4;

/// Turns the content of one version into that of the next.
type Migration = fn(Value) -> Value;

/// By the version they start from, 1 first. A new version adds its migration here and a saved session of the old one
/// to the tests, and leaves the earlier ones as they are.
const MIGRATIONS: [Migration; VERSION as usize - 1] = [
    // Version 2 asks more; what it added to the record may be missing there.
    |content| content,
    // Version 3 names the edition of the questions.
    of_second_edition,
    // Version 4 has other scenes, and calls them that; those of before are known, and their place in the bank of then means nothing.
    with_scenes,
];

fn of_second_edition(content: Value) -> Value {
    with_member(content, "record", |record| match record {
        Value::Object(_) => record.and([("edition", Edition::Second.number().into())]),
        other => other,
    })
}

fn with_scenes(content: Value) -> Value {
    let renamed = |dilemma| with_names(dilemma, |name| if name == "vignette" { "scene" } else { name });
    let content = with_member(content, "record", |record| {
        with_member(record, "dilemmas", |dilemmas| match dilemmas {
            Value::List(dilemmas) => Value::List(dilemmas.into_iter().map(renamed).collect()),
            other => other,
        })
    });
    with_names(content, |name| if name == "first_vignette" { "first_scene" } else { name })
}

/// An object with a member changed; anything else as it is.
fn with_member(value: Value, member: &str, change: impl Fn(Value) -> Value) -> Value {
    let Value::Object(members) = value else { return value };
    let changed = |(name, value): (String, Value)| {
        let value = if name == member { change(value) } else { value };
        (name, value)
    };
    Value::Object(members.into_iter().map(changed).collect())
}

/// An object with other names for its members; anything else as it is.
fn with_names(value: Value, rename: impl Fn(&str) -> &str) -> Value {
    let Value::Object(members) = value else { return value };
    Value::Object(members.into_iter().map(|(name, value)| (rename(&name).to_owned(), value)).collect())
}

/// The session as text.
pub fn encode<J: Json>(session: &Session) -> String {
    let record = Value::Object(record::write(session, StoryInclusion::Always));
    let content = object([
        (
            "record",
            record.and(organisation_answers::kept(session).map(|own| (organisation_answers::MEMBER, own))),
        ),
        ("picked", record::parts(session.setup.picked.iter())),
        ("place", route::print(&session.step).into()),
        ("method_open", session.method_open.into()),
        ("from_review", session.from_review.into()),
        ("left_at", session.left_at.as_ref().map_or(Value::Null, |step| route::print(step).into())),
        ("changed_since", session.changed_since.into()),
        ("auto_advance_off", session.auto_advance_off.into()),
        ("number_keys_off", session.number_keys_off.into()),
        ("first_scene", (session.first_scene as u32).into()),
    ]);
    J::write(&object([("klantspiegel", VERSION.into()), ("session", content)]))
}

/// The session that was saved.
///
/// # Errors
/// What is wrong with the text; a newer version is never guessed at.
pub fn decode<J: Json>(text: &str, bank: &ItemBank) -> Result<Session, Problem> {
    let envelope = json::parse::<J>(text)?;
    let version = envelope.get("klantspiegel").and_then(Value::as_whole).ok_or(Problem::NotOurs)?;
    // A newer version is told before its content is looked at: that may have another form.
    let content = envelope.get("session").cloned().unwrap_or(Value::Null);
    let content = migrated(content, version, &MIGRATIONS)?;

    let mut session = record::read(part(&content, "record", Some)?, bank, AskedIn::Named)?;
    if let Some(picked) = content.get("picked") {
        session.setup.picked = record::read_parts(picked)?;
    }
    // What was kept before there was the choice lacks it.
    let chosen =
        |name: &'static str| content.get(name).map_or(Ok(false), |_| part(&content, name, Value::as_bool));
    session.auto_advance_off = chosen("auto_advance_off")?;
    session.number_keys_off = chosen("number_keys_off")?;
    session.changed_since = chosen("changed_since")?;
    let first_scene = part(&content, "first_scene", Value::as_whole)? as usize;
    session.first_scene = first_scene % SCENES_PER_LOSS;
    let place = part(&content, "place", Value::as_text)?;
    session = session.update(Event::WentTo(route::parse(place).unwrap_or_default()), bank);
    session.method_open = part(&content, "method_open", Value::as_bool)?;
    session.from_review = part(&content, "from_review", Value::as_bool)? && session.step.asks();
    session.left_at = content.get("left_at").and_then(Value::as_text).and_then(route::parse);
    Ok(session)
}

/// Applies the migrations from this version on.
///
/// # Errors
/// [`Problem::Newer`] where the version lies beyond the last migration.
fn migrated(content: Value, version: u32, migrations: &[Migration]) -> Result<Value, Problem> {
    let known = migrations.len() as u32 + 1;
    if version > known {
        return Err(Problem::Newer { version, known });
    }
    let first = (version as usize).checked_sub(1).ok_or(Problem::NotOurs)?;
    Ok(migrations[first..].iter().fold(content, |content, migration| migration(content)))
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: [Migration; 2] = [|content| log(content, "one "), |content| log(content, "two ")];

    #[test]
    fn migrations_run_from_the_saved_version_on_in_order() {
        for (version, expected) in [(1, "one two "), (2, "two "), (3, "")] {
            assert_eq!(migrated("".into(), version, &STEPS), Ok(expected.into()));
        }
    }

    #[test]
    fn a_version_beyond_the_last_migration_is_refused() {
        assert_eq!(migrated("".into(), 4, &STEPS), Err(Problem::Newer { version: 4, known: 3 }));
    }

    #[test]
    fn there_is_no_version_zero() {
        assert_eq!(migrated("".into(), 0, &STEPS), Err(Problem::NotOurs));
    }

    fn log(content: Value, word: &str) -> Value {
        (content.as_text().unwrap_or_default().to_owned() + word).into()
    }
}
