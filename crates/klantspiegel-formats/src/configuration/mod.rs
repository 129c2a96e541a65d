//! The configuration by which an organisation adapts the element: JSON by `schema/configuration-2.schema.json`, taken as a
//! whole, or refused with everything that is wrong in it.

mod flaw;
mod reader;

use super::json::{self, Json, MAX_DEPTH, Value};
use super::problem::{Ambiguity, Problem};
use flaw::ROOT;
use klantspiegel_core::organisation::Organisation;
use reader::{Cursor, Reader, quoted};

pub use flaw::{Flaw, VERSION};

/// The largest file, in bytes.
pub const MAX_BYTES: usize = 64 * 1024;

/// The most flaws that are told one by one.
const MAX_FLAWS: usize = 20;

/// The organisation that a text describes.
///
/// # Errors
/// Everything that is wrong with it; of a newer version only that it is one.
pub fn read<J: Json>(text: &str) -> Result<Organisation, Vec<Flaw>> {
    let whole = |found: String, expected: String| vec![Flaw { path: ROOT.to_owned(), found, expected }];
    if text.len() > MAX_BYTES {
        return Err(whole(format!("{} bytes", text.len()), format!("at most {MAX_BYTES}")));
    }
    let value = json::parse::<J>(text).map_err(|problem| match problem {
        Problem::Ambiguous(Ambiguity::Twice(name)) => {
            whole(quoted(&name) + " twice", "each name once".to_owned())
        }
        Problem::Ambiguous(Ambiguity::TooGreat(number)) => whole(number, "numbers up to 1.7e308".to_owned()),
        Problem::Ambiguous(Ambiguity::HalfCharacter(text)) => {
            whole(quoted(&text), "whole characters, each surrogate beside its other half".to_owned())
        }
        _ => whole(
            quoted(text),
            format!(
                "JSON: names and texts in double quotes, no comma behind the last of them, no comments, at most \
                 {MAX_DEPTH} levels deep"
            ),
        ),
    })?;
    read_value(&value)
}

/// The same from a value.
///
/// # Errors
/// Those of [`read`].
pub fn read_value(value: &Value) -> Result<Organisation, Vec<Flaw>> {
    let (root, mut reader) = (Cursor { path: String::new(), value: Some(value) }, Reader(Vec::new()));
    let version = root.member("klantspiegel");
    // What else a newer version holds may mean something that is not known here.
    if version.value.and_then(Value::as_whole).is_some_and(|version| version > VERSION) {
        reader.version(&version);
        return Err(reader.0);
    }
    match reader.organisation(&root) {
        Some(organisation) if reader.0.is_empty() => Ok(organisation),
        _ => Err(the_first(reader.0)),
    }
}

/// So many that somebody can read them, and how many more there are.
fn the_first(mut flaws: Vec<Flaw>) -> Vec<Flaw> {
    let more = flaws.len().saturating_sub(MAX_FLAWS);
    flaws.truncate(MAX_FLAWS);
    let rest = || Flaw {
        path: ROOT.to_owned(),
        found: format!("wrong in {more} more places"),
        expected: "what is told above to be mended first".to_owned(),
    };
    flaws.extend((more > 0).then(rest));
    flaws
}
