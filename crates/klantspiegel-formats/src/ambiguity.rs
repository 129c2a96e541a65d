//! What the grammar of JSON allows and programs read differently, found in the text: a value no longer shows it.

use super::problem::Ambiguity;
use super::shortened::shortened;
use super::value::{MAX_DEPTH, MAX_MEMBERS};

/// The least number that is too great for floating point, as a fraction: its digits behind the point, and the power of ten.
const TOO_GREAT: (&str, i64) = ("179769313486231580793", 309);

/// Why a text is not read, whatever a parser of JSON makes of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is ambiguous.
    Ambiguous(Ambiguity),
    /// It lies deeper than [`MAX_DEPTH`], or an object has more members than [`MAX_MEMBERS`].
    TooMuch,
}

/// The first thing for which a text is not read; of one that is no JSON, whatever looks like it.
pub fn refusal(text: &str) -> Option<Refusal> {
    let ambiguous = |ambiguity| Some(Refusal::Ambiguous(ambiguity));
    let mut rest = text;
    let mut open: Vec<Vec<String>> = Vec::new();
    while let Some(start) = rest.find(|c: char| matches!(c, '{' | '}' | '[' | ']' | '"' | '-' | '0'..='9')) {
        rest = &rest[start..];
        let length = match rest.as_bytes()[0] {
            b'{' | b'[' => {
                open.push(Vec::new());
                1
            }
            b'}' | b']' => {
                open.pop();
                1
            }
            b'"' => {
                let length = text_length(rest)?;
                let raw = &rest[1..length - 1];
                let Some(text) = unescaped(raw) else {
                    return ambiguous(Ambiguity::HalfCharacter(shortened(raw)));
                };
                let is_name = rest[length..].trim_start().starts_with(':');
                if let Some(names) = open.last_mut().filter(|_| is_name) {
                    if names.contains(&text) {
                        return ambiguous(Ambiguity::Twice(shortened(&text)));
                    }
                    names.push(text);
                }
                length
            }
            _ => {
                let in_number = |c: char| matches!(c, '-' | '+' | '.' | 'e' | 'E' | '0'..='9');
                let length = rest.find(|c| !in_number(c)).unwrap_or(rest.len());
                if is_too_great(&rest[..length]) {
                    return ambiguous(Ambiguity::TooGreat(shortened(&rest[..length])));
                }
                length
            }
        };
        if open.len() > MAX_DEPTH || open.last().is_some_and(|names| names.len() > MAX_MEMBERS) {
            return Some(Refusal::TooMuch);
        }
        rest = &rest[length..];
    }
    None
}

/// How long a text is that begins with its quote, both quotes included; `None` where it does not end.
fn text_length(text: &str) -> Option<usize> {
    let mut escaped = false;
    let end = text.bytes().skip(1).position(|byte| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    });
    Some(end? + 2)
}

/// The text without its escapes; `None` where one of them is half a character.
fn unescaped(raw: &str) -> Option<String> {
    if !raw.contains('\\') {
        return Some(raw.to_owned());
    }
    let mut units: Vec<u16> = Vec::new();
    let mut rest = raw.chars();
    while let Some(char) = rest.next() {
        let escape = if char == '\\' { rest.next() } else { None };
        let plain = match escape {
            None => char,
            Some('u') => {
                let hex = rest.as_str().get(..4).and_then(|hex| u16::from_str_radix(hex, 16).ok());
                // What is no escape at all is not for this to judge.
                let Some(unit) = hex else { continue };
                units.push(unit);
                rest = rest.as_str()[4..].chars();
                continue;
            }
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some(other) => other,
        };
        units.extend_from_slice(plain.encode_utf16(&mut [0; 2]));
    }
    String::from_utf16(&units).ok()
}

/// Whether floating point has no place for a number. Seen from its digits: reading them would be a large part of the page.
fn is_too_great(number: &str) -> bool {
    let number = number.trim_start_matches('-');
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let all = format!("{whole}{fraction}");
    let digits = all.trim_start_matches('0');
    if digits.is_empty() {
        return false;
    }
    let (sign, exponent) = match exponent.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, exponent.strip_prefix('+').unwrap_or(exponent)),
    };
    // An exponent that does not fit is one that no text can make up for.
    let exponent = sign * exponent.parse::<i64>().unwrap_or(i64::from(u32::MAX));
    let power = exponent + whole.len() as i64 - (all.len() - digits.len()) as i64;
    let (least, most) = TOO_GREAT;
    power > most || (power == most && digits >= least)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_read_differently_is_told() {
        let ambiguous = |ambiguity| Some(Refusal::Ambiguous(ambiguity));
        let twice = |name: &str| ambiguous(Ambiguity::Twice(name.to_owned()));
        let great = |number: &str| ambiguous(Ambiguity::TooGreat(number.to_owned()));
        let half = |text: &str| ambiguous(Ambiguity::HalfCharacter(text.to_owned()));
        for (text, expected) in [
            (r#"{"a": 1, "b": {"a": 1}, "c": [{"a": 1}, {"a": 1}]}"#, None),
            (r#"{"a": 1, "b": 2, "a": 1}"#, twice("a")),
            (r#"{"a": 1, "\u0061" : 2}"#, twice("a")),
            (r#"[{"a": {"b": [], "b": []}}]"#, twice("b")),
            (r#"{"": 1, "": 1}"#, twice("")),
            // Texts are no names, and what stands in a text is no structure.
            (r#"{"a": "b", "b": "a", "c": ["a", "a"], "d": "\", \"a\": 1, {"}"#, None),
            (r#"["\ud83d\ude00", "\\ud800", "\u00e9\n\"\/\\", "😀"]"#, None),
            (r#"["\ud800"]"#, half(r"\ud800")),
            (r#"["\ude00\ud83d"]"#, half(r"\ude00\ud83d")),
            (r#"{"a\uDFFF": 1}"#, half(r"a\uDFFF")),
            (r#"["\ud83d\\ude00"]"#, half(r"\ud83d\\ude00")),
            ("[1e308, -1.5e-999999999999999999999, 0e999, 0.0e400, 12.5e300]", None),
            ("[1.7976931348623157e308, 17976931348623157e292, 0.00017976931348623157e312]", None),
            ("[1e309]", great("1e309")),
            ("[-1e400]", great("-1e400")),
            ("[1.8e308]", great("1.8e308")),
            ("[1.7976931348623159e+308]", great("1.7976931348623159e+308")),
            ("[0.001e312]", great("0.001e312")),
            ("[1E99999999999999999999]", great("1E99999999999999999999")),
        ] {
            assert_eq!(refusal(text), expected, "{text}");
        }
        let long = format!("1{}", "0".repeat(309));
        assert_eq!(refusal(&long), great(&shortened(&long)));
        assert_eq!(refusal(&long[1..]), None, "nothing, however often");
    }

    #[test]
    fn what_is_no_json_is_gone_through_and_left_to_others() {
        for text in [
            "",
            "{",
            "\"",
            "\"\\",
            "]]]}",
            "-",
            "e",
            "{\"a\":",
            "\"\\u12\"",
            "\"\\ué\"",
            "\"\\u+123\"",
            "Geachte",
        ] {
            assert_eq!(refusal(text), None, "{text}");
        }
    }
}
