//! The text of JSON: read by whoever is at home there, the browser in the page and a crate natively, and written here.

use super::ambiguity::{self, Refusal};
use super::json_text::{self, Layout};
use super::problem::Problem;

pub use super::value::{MAX_DEPTH, MAX_MEMBERS, Value, object};

/// Reads the text of a value, and writes it.
pub trait Json {
    /// The value of a text by the grammar of JSON alone, or `None` where it is no JSON or lies deeper than [`MAX_DEPTH`].
    /// What comes from outside goes through [`parse`].
    fn read(text: &str) -> Option<Value>;
    /// A finite number in JavaScript's own digits: the fewest that name it.
    fn digits(number: f64) -> String;

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
    match ambiguity::refusal(text) {
        Some(Refusal::Ambiguous(ambiguity)) => Err(Problem::Ambiguous(ambiguity)),
        Some(Refusal::TooMuch) => Err(Problem::NotJson),
        None => {
            J::read(text).ok_or_else(|| if is_cut_off(text) { Problem::Truncated } else { Problem::NotJson })
        }
    }
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
    fn read(text: &str) -> Option<Value> {
        let mut text = serde_json::Deserializer::from_str(text);
        let value = serde::de::DeserializeSeed::deserialize(native::Levels(MAX_DEPTH), &mut text).ok()?;
        text.end().ok()?;
        Some(value)
    }

    fn digits(number: f64) -> String {
        // As in JavaScript, a whole number is written without a point.
        if number.trunc() == number && number.abs() < 2f64.powi(53) {
            return (number as i64).to_string();
        }
        serde_json::Number::from_f64(number).map_or_else(|| "null".to_owned(), |number| number.to_string())
    }
}

/// Our own values go through serde_json, not its: whether those keep the order of members hangs on its features, which any crate
/// in a build can turn on.
#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::Value;
    use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
    use std::fmt;

    /// Reads a value that lies at most so many levels deep.
    #[derive(Clone, Copy)]
    pub struct Levels(pub usize);

    impl Levels {
        fn below<E: Error>(self) -> Result<Self, E> {
            self.0.checked_sub(1).map(Self).ok_or_else(|| E::custom("too deep"))
        }
    }

    impl<'de> DeserializeSeed<'de> for Levels {
        type Value = Value;

        fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
            deserializer.deserialize_any(self.below()?)
        }
    }

    impl<'de> Visitor<'de> for Levels {
        type Value = Value;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value")
        }

        fn visit_unit<E>(self) -> Result<Value, E> {
            Ok(Value::Null)
        }

        fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
            Ok(Value::Bool(value))
        }

        fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
            Ok(Value::Number(number as f64))
        }

        fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
            Ok(Value::Number(number as f64))
        }

        fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
            Ok(Value::Number(number))
        }

        fn visit_str<E>(self, text: &str) -> Result<Value, E> {
            Ok(Value::Text(text.to_owned()))
        }

        fn visit_string<E>(self, text: String) -> Result<Value, E> {
            Ok(Value::Text(text))
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Value, A::Error> {
            let mut values = Vec::new();
            while let Some(value) = seq.next_element_seed(self)? {
                values.push(value);
            }
            Ok(Value::List(values))
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
            let mut members: Vec<(String, Value)> = Vec::new();
            while let Some(name) = map.next_key()? {
                members.push((name, map.next_value_seed(self)?));
            }
            members.sort_by_key(|(name, _)| place(name));
            Ok(Value::Object(members))
        }
    }

    /// Where a browser puts a member: names that are numbers of a list in front, in their order.
    fn place(name: &str) -> u32 {
        let number = name.parse().ok().filter(|number: &u32| number.to_string() == *name);
        number.unwrap_or(u32::MAX)
    }
}
