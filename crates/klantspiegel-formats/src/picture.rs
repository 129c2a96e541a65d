//! A team's picture as it leaves the desk: a count on each line, as JSON (`schema/team-2.schema.json`) or as a table.

use super::base64url;
use super::json::{self, Json, Value, object};
use super::members::{part, shown};
use super::problem::Problem;
use super::spreadsheet;
use klantspiegel_core::invitation::Token;
use klantspiegel_core::language::Language;
use klantspiegel_core::release::{self, ReleasedCount};
use klantspiegel_core::room::BLOCKERS_BY_EASE;
use klantspiegel_core::team::picture::{Cell, Picture, Subject, subjects};
use std::ops::RangeInclusive;

/// The name of the schema.
pub const SCHEMA: &str = "urn:klantspiegel:team";
/// The version that is written. Version 1 had no count of interruptions.
pub const VERSION: u32 = 2;

/// Everything that a line holds.
const MEMBERS: [&str; 8] = ["schema", "version", "team", "counted", "about", "key", "yes", "of"];

/// The picture with a count on each line.
pub fn encode<J: Json>(picture: &Picture, team: &Token) -> String {
    let line = |cell: &Cell| J::line(&write(cell, picture.counted, team)) + "\n";
    picture.cells.iter().map(line).collect()
}

fn write(cell: &Cell, counted: usize, team: &Token) -> Value {
    let count = |count: usize| Value::from(count as u32);
    let (about, key) = named(cell.subject);
    object([
        ("schema", SCHEMA.into()),
        ("version", VERSION.into()),
        ("team", base64url::encode(team).into()),
        ("counted", count(counted)),
        ("about", about.into()),
        ("key", key.into()),
        ("yes", count(cell.told.yes)),
        ("of", count(cell.told.of)),
    ])
}

/// The picture of such lines, of so many who are counted: where nothing may be told there is no line that says it. `None` where
/// a line is none of ours, tells what may not be told or what was told before, or is of another number of people.
pub fn decode<J: Json>(text: &str, counted: usize) -> Option<Picture> {
    if !counted.is_multiple_of(release::STEP) {
        return None;
    }
    let mut picture = Picture { counted, cells: Vec::new() };
    for line in text.lines() {
        let (of, cell) = read(&json::parse::<J>(line).ok()?).ok()?;
        if of != counted || picture.told(cell.subject).is_some() {
            return None;
        }
        picture.cells.push(cell);
    }
    Some(picture)
}

/// Whether a value is a line of a picture.
///
/// # Errors
/// The first part that is wrong.
pub fn check(line: &Value) -> Result<(), Problem> {
    read(line).map(|_| ())
}

/// A count, and how many people are counted.
fn read(line: &Value) -> Result<(usize, Cell), Problem> {
    if line.get("schema").and_then(Value::as_text) != Some(SCHEMA) {
        return Err(Problem::NotOurs);
    }
    match part(line, "version", Value::as_whole)? {
        1..=VERSION => {}
        version if version > VERSION => return Err(Problem::Newer { version, known: VERSION }),
        _ => return Err(Problem::NotOurs),
    }
    part(line, "team", |team| base64url::decode_exactly::<16>(team.as_text()?))?;
    let about = part(line, "about", Value::as_text)?;
    let subject = part(line, "key", |key| {
        let key = key.as_text()?;
        subjects().find(|subject| {
            let (known_about, known_key) = named(*subject);
            (known_about, known_key.as_str()) == (about, key)
        })
    })?;
    let count = |name, range: RangeInclusive<usize>| {
        let told = |value: &Value| Some(value.as_whole()? as usize);
        let may_be_told = |count: &usize| count.is_multiple_of(release::STEP) && range.contains(count);
        part(line, name, |value| told(value).filter(may_be_told))
    };
    let counted = count("counted", release::STEP..=usize::MAX)?;
    let of = count("of", release::STEP..=counted)?;
    let yes = count("yes", 0..=of)?;
    match line.as_object().into_iter().flatten().find(|(name, _)| !MEMBERS.contains(&name.as_str())) {
        Some((_, found)) => Err(Problem::WrongPart { part: "schema", found: shown(found) }),
        None => Ok((counted, Cell { subject, told: ReleasedCount { yes, of } })),
    }
}

/// The picture as a table for a spreadsheet, with the words for each count.
pub fn table(
    picture: &Picture,
    head: &[String; 3],
    language: Language,
    name: impl Fn(Subject) -> String,
) -> String {
    let row = |cell: &Cell| [name(cell.subject), cell.told.yes.to_string(), cell.told.of.to_string()];
    let rows = [head.clone()].into_iter().chain(picture.cells.iter().map(row));
    spreadsheet::table(rows, language)
}

/// What a count is about, and of that which: names that stay.
fn named(subject: Subject) -> (&'static str, String) {
    match subject {
        Subject::Blocker(line) => ("blocker", BLOCKERS_BY_EASE[line].to_owned()),
        Subject::Measured(lean) => ("measured", lean.name().to_owned()),
        Subject::View(view) => ("view", view.name().to_owned()),
        Subject::Leadership(role) => ("leadership", role.name().to_owned()),
        Subject::FromWithin(band) => ("within", band.name().to_owned()),
        Subject::Map { from_within, room } => {
            ("map", format!("within-{}-room-{}", from_within.name(), room.name()))
        }
    }
}
