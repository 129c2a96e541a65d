//! JSON as a value; its text is read and written by whoever is at home there: the browser in the page, a crate natively.

use super::problem::Problem;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// What is written where there is nothing, such as an open answer.
    Null,
    /// True or false.
    Bool(bool),
    /// A number; only finite ones have a text in JSON.
    Number(f64),
    /// A text, free of quotes and escapes.
    Text(String),
    /// Values in their order.
    List(Vec<Value>),
    /// The members in their order; of two with one name the last counts.
    Object(Vec<(String, Value)>),
}

/// How deep values may lie in each other; ours lie at most five deep.
pub const MOST_DEPTH: usize = 16;

/// Reads and writes the text of a value.
pub trait Json {
    /// The value of a text, or `None` where it is no JSON or lies deeper than [`MOST_DEPTH`].
    fn parse(text: &str) -> Option<Value>;
    /// The text of a value, indented.
    fn write(value: &Value) -> String;
    /// The text of a value on one line, without its end.
    fn line(value: &Value) -> String;
}

/// The value of a text from outside.
///
/// # Errors
/// When it is too large, cut off, or no JSON.
pub fn parse<J: Json>(text: &str) -> Result<Value, Problem> {
    Problem::if_too_large(text.len() as u64)?;
    J::parse(text).ok_or_else(|| {
        let braces = |brace| text.matches(brace).count();
        let cut_off = text.trim_start().starts_with('{') && braces('{') > braces('}');
        if cut_off { Problem::Truncated } else { Problem::NotJson }
    })
}

impl Value {
    /// The member of an object.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.as_object()?.iter().rev().find(|(member, _)| member == name).map(|(_, value)| value)
    }

    /// The members, in their order; `None` where it is no object.
    pub fn as_object(&self) -> Option<&[(String, Value)]> {
        if let Value::Object(members) = self { Some(members) } else { None }
    }

    /// The values, in their order; `None` where it is no list.
    pub fn as_list(&self) -> Option<&[Value]> {
        if let Value::List(values) = self { Some(values) } else { None }
    }

    /// The text itself; `None` where it is no text.
    pub fn as_text(&self) -> Option<&str> {
        if let Value::Text(text) = self { Some(text) } else { None }
    }

    /// The object with more members behind its own; anything else stays as it is.
    pub fn and<'a>(mut self, more: impl IntoIterator<Item = (&'a str, Value)>) -> Self {
        if let Value::Object(members) = &mut self {
            members.extend(more.into_iter().map(|(name, value)| (name.to_owned(), value)));
        }
        self
    }

    /// True or false; `None` where it is neither.
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(value) = self { Some(*value) } else { None }
    }

    /// A whole number from 0 to 2³² − 1.
    pub fn as_whole(&self) -> Option<u32> {
        match self {
            Value::Number(number)
                if *number >= 0.0 && *number <= f64::from(u32::MAX) && number.trunc() == *number =>
            {
                Some(*number as u32)
            }
            _ => None,
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text)
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Value::Bool(value)
    }
}

impl From<f64> for Value {
    fn from(number: f64) -> Self {
        Value::Number(number)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

/// An object of members by name.
pub fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The text codec outside a browser.
#[cfg(not(target_arch = "wasm32"))]
pub struct Native;

#[cfg(not(target_arch = "wasm32"))]
impl Json for Native {
    fn parse(text: &str) -> Option<Value> {
        // Serde_json itself refuses more than 128 levels, before the stack is at risk.
        native::value(serde_json::from_str(text).ok()?, MOST_DEPTH)
    }

    fn write(value: &Value) -> String {
        let value = native::json(value);
        serde_json::to_string_pretty(&value).expect("a value with text keys can be written")
    }

    fn line(value: &Value) -> String {
        native::json(value).to_string()
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use super::Value;
    use serde_json::Value as Theirs;

    pub fn value(theirs: Theirs, depth: usize) -> Option<Value> {
        let depth = depth.checked_sub(1)?;
        Some(match theirs {
            Theirs::Null => Value::Null,
            Theirs::Bool(value) => Value::Bool(value),
            Theirs::Number(number) => Value::Number(number.as_f64()?),
            Theirs::String(text) => Value::Text(text),
            Theirs::Array(values) => {
                Value::List(values.into_iter().map(|v| value(v, depth)).collect::<Option<_>>()?)
            }
            Theirs::Object(members) => {
                let member = |(name, v)| Some((name, value(v, depth)?));
                Value::Object(members.into_iter().map(member).collect::<Option<_>>()?)
            }
        })
    }

    pub fn json(value: &Value) -> Theirs {
        match value {
            Value::Null => Theirs::Null,
            Value::Bool(value) => Theirs::Bool(*value),
            // As in JavaScript, a whole number is written without a point.
            Value::Number(number) if number.trunc() == *number && number.abs() < 2f64.powi(53) => {
                Theirs::from(*number as i64)
            }
            Value::Number(number) => Theirs::from(*number),
            Value::Text(text) => Theirs::String(text.clone()),
            Value::List(values) => Theirs::Array(values.iter().map(json).collect()),
            Value::Object(members) => {
                Theirs::Object(members.iter().map(|(name, value)| (name.clone(), json(value))).collect())
            }
        }
    }
}
