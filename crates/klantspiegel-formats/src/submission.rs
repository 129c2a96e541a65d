//! What is handed over, as it stands in the envelope: the answers of one person, or the reduced record of a member of a
//! team, with the invitation and the day.

use super::base64url;
use super::json::{self, Json, Value, object};
use super::members::part;
use super::problem::Problem;
use super::record::{self, AskedIn, StoryInclusion};
use klantspiegel_core::day::Day;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::edition::Edition;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_core::measures::Lean;
use klantspiegel_core::own_words::OwnWords;
use klantspiegel_core::quality::Pace;
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::Role;
use klantspiegel_core::submission::{InterviewAnswers, Submission};
use klantspiegel_core::team::member::{Band, Member, Reported, View};
use std::array;

/// What it says that it is.
const KIND: &str = "handover";

/// The version that is written. Version 1 is of the first edition of the questions, and in both before this one dilemmas were put in
/// other scenes.
pub const VERSION: u32 = 3;

/// What can be handed over, each in its own member.
pub trait Content: Sized {
    /// The members that it adds.
    fn write(&self) -> Vec<(&'static str, Value)>;
    /// The content of a submission.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    fn read(value: &Value, bank: &ItemBank, asked_in: AskedIn) -> Result<Self, Problem>;
}

/// The text that is sealed, on one line.
pub fn encode<J: Json>(submission: &Submission<impl Content>) -> String {
    let head = object([
        ("klantspiegel", KIND.into()),
        ("version", VERSION.into()),
        ("id", base64url::encode(&submission.id).into()),
        ("invitation", base64url::encode(&submission.invitation).into()),
        ("day", submission.day.to_string().into()),
    ]);
    J::line(&head.and(submission.content.write()))
}

/// What a text hands over.
///
/// # Errors
/// What is wrong with it: whoever has an invitation can seal anything for its key.
pub fn decode<J: Json, T: Content>(text: &str, bank: &ItemBank) -> Result<Submission<T>, Problem> {
    let value = json::parse::<J>(text)?;
    if value.get("klantspiegel").and_then(Value::as_text) != Some(KIND) {
        return Err(Problem::NotOurs);
    }
    let asked_in = match part(&value, "version", Value::as_whole)? {
        1 => AskedIn::Only(Edition::Second),
        2 => AskedIn::NamedBeforeScenes,
        VERSION => AskedIn::Named,
        version if version > VERSION => return Err(Problem::Newer { version, known: VERSION }),
        _ => return Err(Problem::NotOurs),
    };
    let token = |name| part(&value, name, |value| base64url::decode_exactly(value.as_text()?));
    Ok(Submission {
        id: token("id")?,
        invitation: token("invitation")?,
        day: part(&value, "day", |value| value.as_text()?.parse::<Day>().ok())?,
        content: T::read(&value, bank, asked_in)?,
    })
}

impl Content for InterviewAnswers {
    fn write(&self) -> Vec<(&'static str, Value)> {
        let count = |count: usize| Value::from(count as u32);
        let pace = object([("timed", count(self.pace.timed)), ("fast", count(self.pace.fast))]);
        let record = Value::Object(record::write(&self.session, StoryInclusion::WhereShared));
        vec![("record", record), ("pace", pace)]
    }

    fn read(value: &Value, bank: &ItemBank, asked_in: AskedIn) -> Result<Self, Problem> {
        let read = record::read(part(value, "record", Some)?, bank, asked_in)?;
        // Whoever seals by other means could put something written in; none of it is taken.
        let session = Session { own_words: OwnWords::default(), ..read };
        Ok(Self { session, pace: part(value, "pace", pace)? })
    }
}

/// A pace that there can be: of no more situations than are put, and none fast of which the time is not known.
fn pace(value: &Value) -> Option<Pace> {
    let count = |name| Some(value.get(name)?.as_whole()? as usize);
    let pace = Pace { timed: count("timed")?, fast: count("fast")? };
    (pace.fast <= pace.timed && pace.timed <= DILEMMAS).then_some(pace)
}

impl Content for Reported {
    fn write(&self) -> Vec<(&'static str, Value)> {
        let said = self.said();
        let lines = |meant: Option<bool>| {
            let lines = BLOCKERS_BY_EASE.into_iter().zip(said.stopped);
            Value::List(lines.filter(|(_, stopped)| *stopped == meant).map(|(line, _)| line.into()).collect())
        };
        let is_answered = said.stopped.iter().any(Option::is_some);
        let member = object([
            ("role", said.role.name().into()),
            ("blockers", is_answered.then(|| lines(Some(true))).into()),
            ("not_asked", is_answered.then(|| lines(None)).into()),
            ("measured", said.measured.map(Lean::name).into()),
            ("leadership", said.leadership.into()),
            ("within", said.from_within.map(Band::name).into()),
            ("room", said.room.map(Band::name).into()),
        ]);
        let views = View::ALL.map(|view| (view.name(), said.views[view as usize].into()));
        vec![("member", member.and(views))]
    }

    fn read(value: &Value, bank: &ItemBank, asked_in: AskedIn) -> Result<Self, Problem> {
        part(value, "member", |value| member(value, asked_in, bank)).map(Self::received)
    }
}

fn member(value: &Value, asked_in: AskedIn, bank: &ItemBank) -> Option<Member> {
    let yes = |name: &str| given(value, name, Value::as_bool);
    let band = |name: &str| given(value, name, |band| Band::named(band.as_text()?));
    Some(Member {
        role: Role::named(value.get("role")?.as_text()?)?,
        stopped: stopped(value, asked_in, bank)?,
        measured: given(value, "measured", |lean| Lean::named(lean.as_text()?))?,
        views: {
            let [me, colleague, organisation] = View::ALL.map(|view| yes(view.name()));
            [me?, colleague?, organisation?]
        },
        leadership: yes("leadership")?,
        from_within: band("within")?,
        room: band("room")?,
    })
}

/// What stands under a name, or that nothing does; `None` where what stands there is something else.
fn given<'a, T>(value: &'a Value, name: &str, read: impl Fn(&'a Value) -> Option<T>) -> Option<Option<T>> {
    match value.get(name) {
        None | Some(Value::Null) => Some(None),
        Some(found) => read(found).map(Some),
    }
}

/// What is said of each line, where anything is; `None` where that is said wrongly.
fn stopped(
    member: &Value,
    asked_in: AskedIn,
    bank: &ItemBank,
) -> Option<[Option<bool>; BLOCKERS_BY_EASE.len()]> {
    let Some(ticked) = given(member, "blockers", lines)? else { return Some(Default::default()) };
    let not_asked = match asked_in {
        AskedIn::Only(edition) => {
            BLOCKERS_BY_EASE.map(|line| bank.item(line).is_some_and(|item| !item.is_asked_in(edition)))
        }
        AskedIn::Named | AskedIn::NamedBeforeScenes => given(member, "not_asked", lines)?.unwrap_or_default(),
    };
    let is_twice = ticked.iter().zip(not_asked).any(|(ticked, not_asked)| *ticked && not_asked);
    (!is_twice).then(|| array::from_fn(|at| (!not_asked[at]).then_some(ticked[at])))
}

/// Which lines are listed, each at most once.
fn lines(value: &Value) -> Option<[bool; BLOCKERS_BY_EASE.len()]> {
    let mut listed = [false; BLOCKERS_BY_EASE.len()];
    for line in value.as_list()? {
        let text = line.as_text()?;
        let line = &mut listed[BLOCKERS_BY_EASE.iter().position(|known| *known == text)?];
        if std::mem::replace(line, true) {
            return None;
        }
    }
    Some(listed)
}
