//! Reads the members of an object, and shows what was found where something else belongs.

use super::problem::Problem;
use super::shortened::shortened;
use super::value::Value;

/// A part of an object in the form that is asked for.
///
/// # Errors
/// [`Problem::WrongPart`] where it is missing or has another form.
pub fn part<'v, T>(
    value: &'v Value,
    name: &'static str,
    form: impl Fn(&'v Value) -> Option<T>,
) -> Result<T, Problem> {
    let found = value.get(name).unwrap_or(&Value::Null);
    form(found).ok_or_else(|| Problem::WrongPart { part: name, found: shown(found) })
}

/// The same for a text that names something.
///
/// # Errors
/// [`Problem::WrongPart`] where it is missing, no text, or names nothing.
pub fn named<T>(value: &Value, name: &'static str, from: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    part(value, name, |found| from(found.as_text()?))
}

/// The same for one that may be left out.
///
/// # Errors
/// [`Problem::WrongPart`] where it is there and names nothing.
pub fn if_given<T>(
    value: &Value,
    name: &'static str,
    from: impl Fn(&str) -> Option<T>,
) -> Result<Option<T>, Problem> {
    match value.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(_) => named(value, name, from).map(Some),
    }
}

/// What is shown of a value from outside: enough to recognise it.
pub fn shown(value: &Value) -> String {
    match value {
        Value::Null => "–".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => {
            value.as_whole().map_or_else(|| decimal(*number), |number| number.to_string())
        }
        Value::Text(text) => shortened(text),
        Value::List(_) => "[…]".to_owned(),
        Value::Object(_) => "{…}".to_owned(),
    }
}

/// With one decimal. Written here because the formatting of floating-point numbers would be a large part of the page.
fn decimal(number: f64) -> String {
    let tenths = (number * 10.0).round();
    if tenths.abs() > 1e9 || tenths.is_nan() {
        return "?".to_owned();
    }
    let (sign, tenths) = (if tenths < 0.0 { "-" } else { "" }, tenths.abs() as u32);
    match tenths % 10 {
        0 => format!("{sign}{}", tenths / 10),
        tenth => format!("{sign}{}.{tenth}", tenths / 10),
    }
}
