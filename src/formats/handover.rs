//! What is handed over, as it stands in the envelope: the answers of one person, or the reduced record of a member of a
//! team, with the invitation and the day.

use super::base64url;
use super::json::{self, Json, Value, object};
use super::problem::Problem;
use super::record::{self, StoryGoes, part};
use crate::domain::day::Day;
use crate::domain::handover::{Given, Handover};
use crate::domain::instrument::ItemBank;
use crate::domain::quality::Pace;
use crate::domain::setup::Role;
use crate::domain::team::member::{Member, Score};

/// What it says that it is.
const KIND: &str = "handover";

/// The version that is written.
pub const VERSION: u32 = 1;

/// What can be handed over, each in its own member.
pub trait Content: Sized {
    /// The members that it adds.
    fn write(&self) -> Vec<(&'static str, Value)>;
    /// The content of a handover.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    fn read(value: &Value, bank: &ItemBank) -> Result<Self, Problem>;
}

/// The text that is sealed, on one line.
pub fn encode<J: Json>(handover: &Handover<impl Content>) -> String {
    let head = object([
        ("klantspiegel", KIND.into()),
        ("version", VERSION.into()),
        ("id", base64url::encode(&handover.id).into()),
        ("invitation", base64url::encode(&handover.invitation).into()),
        ("day", handover.day.to_string().into()),
    ]);
    J::line(&head.and(handover.content.write()))
}

/// What a text hands over.
///
/// # Errors
/// What is wrong with it: whoever has an invitation can seal anything for its key.
pub fn decode<J: Json, T: Content>(text: &str, bank: &ItemBank) -> Result<Handover<T>, Problem> {
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
        content: T::read(&value, bank)?,
    })
}

impl Content for Given {
    fn write(&self) -> Vec<(&'static str, Value)> {
        let count = |count: usize| Value::from(count as u32);
        let pace = object([("timed", count(self.pace.timed)), ("fast", count(self.pace.fast))]);
        let record = Value::Object(record::write(&self.session, StoryGoes::WhereShared));
        vec![("record", record), ("pace", pace)]
    }

    fn read(value: &Value, bank: &ItemBank) -> Result<Self, Problem> {
        let session = record::read(part(value, "record", Some)?, bank)?;
        Ok(Self { session, pace: part(value, "pace", pace)? })
    }
}

fn pace(value: &Value) -> Option<Pace> {
    let count = |name| Some(value.get(name)?.as_whole()? as usize);
    let pace = Pace { timed: count("timed")?, fast: count("fast")? };
    (pace.fast <= pace.timed).then_some(pace)
}

impl Content for Member {
    fn write(&self) -> Vec<(&'static str, Value)> {
        let scores = Score::ALL.map(|of| (of.name().to_owned(), self.score(of).into()));
        let blockers =
            self.blockers().map(|lines| Value::List(lines.iter().map(|line| line.as_str().into()).collect()));
        let member = object([
            ("role", self.role.name().into()),
            ("scores", Value::Object(scores.into())),
            ("blockers", blockers.into()),
        ]);
        vec![("member", member)]
    }

    fn read(value: &Value, bank: &ItemBank) -> Result<Self, Problem> {
        part(value, "member", |member| self::member(member, bank))
    }
}

fn member(value: &Value, bank: &ItemBank) -> Option<Member> {
    let role = value.get("role")?.as_text()?;
    let role = Role::ALL.into_iter().find(|known| known.name() == role)?;
    let scores = value.get("scores")?;
    // Only numbers and gaps: a text in place of a number is no gap.
    let sound = |of: Score| matches!(scores.get(of.name()), None | Some(Value::Null | Value::Number(_)));
    let score = |of: Score| match scores.get(of.name()) {
        Some(Value::Number(value)) => Some(*value),
        _ => None,
    };
    let blockers: Option<Vec<&str>> = match value.get("blockers") {
        None | Some(Value::Null) => None,
        Some(lines) => Some(lines.as_list()?.iter().map(Value::as_text).collect::<Option<_>>()?),
    };
    let known = Score::ALL.into_iter().all(sound);
    known.then(|| Member::new(role, score, blockers.as_deref(), bank)).flatten()
}
