//! What a person chose and answered, as it stands in files: written as values, read back into a session that cannot be
//! wrong.

use super::json::{Value, object};
use super::members::{if_given, named, part, shown};
use super::organisation_answers;
use super::problem::Problem;
use super::shortened::shortened;
use klantspiegel_core::answers::Answers;
use klantspiegel_core::day::Day;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::retired::{RETIRED, is_retired};
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::edition::Edition;
use klantspiegel_core::instrument::{Instrument, ItemBank};
use klantspiegel_core::language::Language;
use klantspiegel_core::own_words::{MAX_CHARACTERS, OwnText, OwnWords, Plan};
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};

/// The members that a report and a saved session share, without what an organisation asks: that stands apart, see
/// [`organisation_answers`]. What was written goes along as far as `story` allows.
pub fn write(session: &Session, story: StoryInclusion) -> Vec<(String, Value)> {
    let asked_parts = Part::ALL.into_iter().filter(|part| session.setup.asks(*part));
    let ours = session.answers.iter().filter(|(id, _)| !id.is_organisations());
    let answers = ours.map(|(id, value)| (id.to_string(), u32::from(value).into()));
    let members = [
        ("language", session.language.tag().into()),
        ("role", session.setup.role.name().into()),
        ("set", session.setup.set.name().into()),
        ("parts", self::parts(asked_parts)),
        ("form", session.setup.form.name().into()),
        ("finished", session.finished.map(|day| day.to_string()).into()),
        ("edition", session.edition.number().into()),
        ("words", session.words.map(Edition::number).into()),
        ("answers", Value::Object(answers.collect())),
        ("own_words", own_words(&session.own_words, story)),
        ("dilemmas", Value::List(session.asked.iter().map(dilemma).collect())),
    ];
    members.map(|(name, value)| (name.to_owned(), value)).into()
}

/// Which edition of the questions was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedIn {
    /// The one that the record names.
    Named,
    /// The same, while dilemmas were put in the scenes of before.
    NamedBeforeScenes,
    /// The only one that there was when it was written, in the scenes of before.
    Only(Edition),
}

/// The session that these members describe, at its start.
///
/// # Errors
/// The first thing that is missing, or that the item bank does not hold.
pub fn read(value: &Value, bank: &ItemBank, asked_in: AskedIn) -> Result<Session, Problem> {
    let language = named(value, "language", Language::from_tag)?;
    let role = named(value, "role", Role::named)?;
    let set = named(value, "set", ItemSet::named)?;
    let form = if_given(value, "form", Form::named)?.unwrap_or_default();
    let finished = if_given(value, "finished", |day| day.parse::<Day>().ok())?;
    let picked = match value.get("parts") {
        Some(parts) if set == ItemSet::Picked => read_parts(parts)?,
        _ => Parts::default(),
    };
    let edition = match asked_in {
        AskedIn::Only(edition) => edition,
        AskedIn::Named | AskedIn::NamedBeforeScenes => {
            part(value, "edition", |number| Edition::numbered(number.as_whole()?))?
        }
    };
    let words = match value.get("words") {
        // While there was one edition, its lines and its words were the same.
        None => Some(edition),
        Some(Value::Null) => None,
        Some(_) => Some(part(value, "words", |number| Edition::numbered(number.as_whole()?))?),
    };
    let mut answers = answers(part(value, "answers", Value::as_object)?, bank)?;
    organisation_answers::read(value, bank, &mut answers)?;
    let asked = asked(part(value, "dilemmas", Value::as_list)?, bank, asked_in)?;
    let first = asked.first().and_then(|first| bank.scenes_for(first.cell).position(|s| s.id == first.scene));
    let mut session = Session {
        setup: Setup { role, set, picked, form },
        edition,
        words,
        answers,
        own_words: value.get("own_words").map_or_else(|| Ok(OwnWords::default()), written)?,
        first_scene: first.unwrap_or_default(),
        asked,
        finished,
        ..Session::new(language)
    };
    session.put_anew(bank);
    Ok(session)
}

fn dilemma(asked: &Asked) -> Value {
    object([
        ("scene", asked.scene.as_str().into()),
        ("cost_minutes", u32::from(asked.cell.cost_minutes()).into()),
        ("loss_minutes", u32::from(asked.cell.loss_minutes()).into()),
        ("choice", asked.choice.map(Choice::name).into()),
    ])
}

/// Whether a story that the person keeps to themselves goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoryInclusion {
    /// Into the storage of the browser, where it is still theirs alone.
    Always,
    /// Into a file, which may come into other hands.
    WhereShared,
}

fn own_words(words: &OwnWords, story: StoryInclusion) -> Value {
    let text = |text: &OwnText| Some(text.as_str().to_owned()).filter(|text| !text.is_empty());
    let included = words.shares_story || story == StoryInclusion::Always;
    object([
        ("story", text(&words.story).filter(|_| included).into()),
        ("shares_story", words.shares_story.into()),
        ("plan_situation", text(&words.plan.situation).into()),
        ("plan_act", text(&words.plan.act).into()),
    ])
}

fn written(value: &Value) -> Result<OwnWords, Problem> {
    let text = |name| {
        let fits = |text: &str| (text.chars().count() <= MAX_CHARACTERS).then(|| OwnText::new(text));
        Ok(if_given(value, name, fits)?.unwrap_or_default())
    };
    Ok(OwnWords {
        story: text("story")?,
        shares_story: part(value, "shares_story", Value::as_bool)?,
        plan: Plan { situation: text("plan_situation")?, act: text("plan_act")? },
    })
}

/// Parts by their names.
pub fn parts(parts: impl Iterator<Item = Part>) -> Value {
    Value::List(parts.map(|part| part.name().into()).collect())
}

/// The parts with these names.
///
/// # Errors
/// [`Problem::WrongPart`] with the first that is none.
pub fn read_parts(found: &Value) -> Result<Parts, Problem> {
    let wrong = |found| Problem::WrongPart { part: "parts", found: shown(found) };
    let list = found.as_list().ok_or_else(|| wrong(found))?;
    list.iter().map(|name| name.as_text().and_then(Part::named).ok_or_else(|| wrong(name))).collect()
}

fn answers(found: &[(String, Value)], bank: &ItemBank) -> Result<Answers, Problem> {
    let mut answers = Answers::default();
    for (id, value) in found {
        let Some(item) = bank.item(id).filter(|item| !item.id.is_organisations()) else {
            return Err(Problem::UnknownItem { item: shortened(id) });
        };
        let number = value.as_whole().and_then(|number| u8::try_from(number).ok());
        if !number.is_some_and(|number| answers.record(item, number)) {
            let (low, high) = item.scale.range();
            return Err(Problem::OutsideScale { item: id.clone(), found: shown(value), low, high });
        }
    }
    match bank.instruments().flat_map(Instrument::pages).find_map(|page| answers.clash(page)) {
        Some(item) => Err(Problem::Clash { item: item.id.to_string() }),
        None => Ok(answers),
    }
}

fn asked(found: &[Value], bank: &ItemBank, asked_in: AskedIn) -> Result<Vec<Asked>, Problem> {
    let mut all: Vec<Asked> = Vec::new();
    for (index, value) in found.iter().enumerate() {
        let choice = if_given(value, "choice", Choice::named)?;
        // Which scene is free is asked only of a cell that may stand here: there is one for each cell, and no more.
        let cell = cell(value).filter(|cell| index < DILEMMAS && all.iter().all(|a| a.cell != *cell));
        let found = cell.and_then(|cell| {
            let scene = match asked_in {
                AskedIn::Named => scene(value, cell, &all, bank),
                AskedIn::NamedBeforeScenes | AskedIn::Only(_) => retired_scene(value, &all),
            };
            Some((cell, scene.filter(|scene| all.iter().all(|a| a.scene != *scene))?))
        });
        let (cell, scene) = found.ok_or(Problem::WrongDilemma { number: index + 1 })?;
        all.push(Asked { cell, scene, choice });
    }
    Ok(all)
}

fn cell(dilemma: &Value) -> Option<Cell> {
    let minutes = |name| u16::try_from(dilemma.get(name)?.as_whole()?).ok();
    Cell::with_minutes(minutes("cost_minutes")?, minutes("loss_minutes")?)
}

/// The scene that is named, if it fits the cell or is of before; where none is named, one that fits and was not put before:
/// scores do not depend on it.
fn scene(dilemma: &Value, cell: Cell, before: &[Asked], bank: &ItemBank) -> Option<String> {
    let Some(id) = named_scene(dilemma, "scene") else {
        return Some(bank.scene_in_turn(0, before, before.len(), cell).id.clone());
    };
    let id = id?;
    let fits = bank.scene(id).is_some_and(|scene| scene.fits.holds(cell));
    (fits || is_retired(id)).then(|| id.to_owned())
}

/// The scene of before that is named, or where none is the first that was not put before.
fn retired_scene(dilemma: &Value, before: &[Asked]) -> Option<String> {
    let id = match named_scene(dilemma, "vignette") {
        Some(id) => id.filter(|id| is_retired(id))?,
        None => RETIRED.into_iter().find(|id| before.iter().all(|asked| asked.scene != *id))?,
    };
    Some(id.to_owned())
}

/// What names the scene of a dilemma; inside `None` where that is no text.
fn named_scene<'v>(dilemma: &'v Value, member: &str) -> Option<Option<&'v str>> {
    dilemma.get(member).filter(|named| **named != Value::Null).map(Value::as_text)
}
