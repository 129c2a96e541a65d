//! The text of JSON, read and written here; only how a number reads and is written is a matter of whoever is at home there.

use super::json_reader::{self, Refusal};
use super::json_text::{self, Layout};
use super::problem::Problem;

pub use super::value::{MAX_DEPTH, MAX_MEMBERS, Value, object};

/// Reads the text of a value, and writes it.
pub trait Json {
    /// The number of a text that is one by the grammar of JSON; infinite where floating point has no place for it.
    fn number(text: &str) -> f64;
    /// A finite number in JavaScript's own digits: the fewest that name it.
    fn digits(number: f64) -> String;

    /// The value of a text, or `None` where it is refused. What comes from outside goes through
    /// [`parse`], which says why.
    fn read(text: &str) -> Option<Value> {
        json_reader::read(text, Self::number).ok()
    }

    /// The text of a value, indented.
    fn write(value: &Value) -> String {
        json_text::written(value, Self::digits, Layout::Indented)
    }

    /// The text of a value on one line, without its end.
    fn line(value: &Value) -> String {
        json_text::written(value, Self::digits, Layout::Line)
    }
}

/// The value of a text from outside; a mark of its encoding in front of it is passed over. What programs read differently is
/// refused, so that the page and the command line say the same of it (I-JSON, RFC 7493).
///
/// # Errors
/// When it is too large, cut off, no JSON, or ambiguous.
pub fn parse<J: Json>(text: &str) -> Result<Value, Problem> {
    Problem::if_too_large(text.len() as u64)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    json_reader::read(text, J::number).map_err(|refusal| match refusal {
        Refusal::Ambiguous(ambiguity) => Problem::Ambiguous(ambiguity),
        Refusal::NotJson if is_cut_off(text) => Problem::Truncated,
        Refusal::NotJson => Problem::NotJson,
    })
}

fn is_cut_off(text: &str) -> bool {
    let text = text.trim_start();
    let more = |open, close| text.matches(open).count() > text.matches(close).count();
    text.starts_with('{') && more('{', '}')
}

/// The text codec outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub struct Native;

#[cfg(not(target_arch = "wasm32"))]
impl Json for Native {
    fn number(text: &str) -> f64 {
        text.parse().unwrap_or(f64::INFINITY)
    }

    fn digits(number: f64) -> String {
        // As in JavaScript, a whole number is written without a point.
        if number.trunc() == number && number.abs() < 2f64.powi(53) {
            return (number as i64).to_string();
        }
        serde_json::Number::from_f64(number).map_or_else(|| "null".to_owned(), |number| number.to_string())
    }
}
