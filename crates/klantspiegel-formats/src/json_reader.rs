//! Reads the text of a JSON value (RFC 8259), the same natively and in a page: the browser's own reader is a function that the page
//! around may have exchanged, such as for one that makes dates of what looks like them. What the grammar allows and programs read
//! differently (I-JSON, RFC 7493) is refused.

use super::problem::Ambiguity;
use super::shortened::shortened;
use super::value::{MAX_DEPTH, MAX_MEMBERS, Value};

/// Why a text is no value.
#[derive(Clone, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum Refusal {
    /// Programs read it differently.
    Ambiguous(Ambiguity),
    /// It is no JSON, lies deeper than [`MAX_DEPTH`], or has an object with more members than [`MAX_MEMBERS`].
    NotJson,
}

impl std::error::Error for Refusal {}

/// The value of a text; `number` reads the text of a number, and gives one that is not finite where floating point has no place for it.
///
/// # Errors
/// The first thing for which it is refused.
pub fn read(text: &str, number: fn(&str) -> f64) -> Result<Value, Refusal> {
    let mut reader = Reader { text, at: 0, number };
    let value = reader.value(MAX_DEPTH)?;
    if reader.sign().is_some() { Err(Refusal::NotJson) } else { Ok(value) }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    number: fn(&str) -> f64,
}

impl<'t> Reader<'t> {
    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next sign that is not blank.
    fn sign(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.at += 1;
        }
        self.byte()
    }

    fn expect(&mut self, expected: &str) -> Result<(), Refusal> {
        if !self.text.as_bytes()[self.at..].starts_with(expected.as_bytes()) {
            return Err(Refusal::NotJson);
        }
        self.at += expected.len();
        Ok(())
    }

    fn value(&mut self, levels: usize) -> Result<Value, Refusal> {
        if levels == 0 {
            return Err(Refusal::NotJson);
        }
        match self.sign() {
            Some(b'{') => self.object(levels - 1),
            Some(b'[') => self.list(levels - 1),
            Some(b'"') => self.string().map(Value::Text),
            Some(b't') => self.expect("true").map(|()| Value::Bool(true)),
            Some(b'f') => self.expect("false").map(|()| Value::Bool(false)),
            Some(b'n') => self.expect("null").map(|()| Value::Null),
            _ => self.number().map(Value::Number),
        }
    }

    fn list(&mut self, levels: usize) -> Result<Value, Refusal> {
        let mut values = Vec::new();
        while self.has_more(values.is_empty(), b']')? {
            values.push(self.value(levels)?);
        }
        Ok(Value::List(values))
    }

    fn object(&mut self, levels: usize) -> Result<Value, Refusal> {
        let mut members: Vec<(String, Value)> = Vec::new();
        while self.has_more(members.is_empty(), b'}')? {
            self.sign();
            let name = self.string()?;
            if members.iter().any(|(other, _)| *other == name) {
                return Err(Refusal::Ambiguous(Ambiguity::Twice(shortened(&name))));
            }
            if members.len() == MAX_MEMBERS {
                return Err(Refusal::NotJson);
            }
            self.sign();
            self.expect(":")?;
            let value = self.value(levels)?;
            let behind = members.iter().position(|(other, _)| position(other) > position(&name));
            members.insert(behind.unwrap_or(members.len()), (name, value));
        }
        Ok(Value::Object(members))
    }

    /// Whether another part follows in what was opened; what separates it from the one before is passed over, and so is the end.
    fn has_more(&mut self, is_first: bool, close: u8) -> Result<bool, Refusal> {
        if is_first {
            // What opens it.
            self.at += 1;
        }
        let found = self.sign();
        let ends = found == Some(close);
        if ends || (found == Some(b',') && !is_first) {
            self.at += 1;
        } else if !is_first {
            return Err(Refusal::NotJson);
        }
        Ok(!ends)
    }

    fn string(&mut self) -> Result<String, Refusal> {
        self.expect("\"")?;
        let start = self.at;
        let mut has_escapes = false;
        loop {
            match self.byte() {
                // A control character stands in no text unless it is escaped.
                None | Some(..=0x1f) => return Err(Refusal::NotJson),
                Some(b'"') => break,
                Some(b'\\') => {
                    has_escapes = true;
                    self.at += 2;
                }
                Some(_) => self.at += 1,
            }
        }
        // An escape may have passed over the beginning of a longer sign.
        let raw = self.text.get(start..self.at).ok_or(Refusal::NotJson)?;
        self.at += 1;
        if has_escapes { unescaped(raw) } else { Ok(raw.to_owned()) }
    }

    fn number(&mut self) -> Result<f64, Refusal> {
        let start = self.at;
        if self.byte() == Some(b'-') {
            self.at += 1;
        }
        let (zero, whole) = (self.byte() == Some(b'0'), self.digits());
        // No zero stands in front of other digits.
        let mut sound = if zero { whole == 1 } else { whole > 0 };
        if self.byte() == Some(b'.') {
            self.at += 1;
            sound &= self.digits() > 0;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            sound &= self.digits() > 0;
        }
        if !sound {
            return Err(Refusal::NotJson);
        }
        let text = &self.text[start..self.at];
        let number = (self.number)(text);
        if number.is_finite() {
            Ok(number)
        } else {
            Err(Refusal::Ambiguous(Ambiguity::TooGreat(shortened(text))))
        }
    }

    /// Passes over digits; says how many.
    fn digits(&mut self) -> usize {
        let start = self.at;
        while let Some(b'0'..=b'9') = self.byte() {
            self.at += 1;
        }
        self.at - start
    }
}

/// The text without its escapes.
fn unescaped(raw: &str) -> Result<String, Refusal> {
    let mut text = String::new();
    let mut signs = raw.chars();
    while let Some(sign) = signs.next() {
        if sign != '\\' {
            text.push(sign);
            continue;
        }
        text.push(match signs.next() {
            Some(sign @ ('"' | '\\' | '/')) => sign,
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let mut code = unit(&mut signs)?;
                if (0xd800..0xdc00).contains(&code) && signs.as_str().starts_with("\\u") {
                    signs.nth(1);
                    let low = unit(&mut signs)?;
                    // What is no second half makes no character of the two.
                    code = if (0xdc00..0xe000).contains(&low) {
                        0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
                    } else {
                        code
                    };
                }
                let half = || Refusal::Ambiguous(Ambiguity::HalfCharacter(shortened(raw)));
                char::from_u32(code).ok_or_else(half)?
            }
            _ => return Err(Refusal::NotJson),
        });
    }
    Ok(text)
}

/// Four hexadecimal digits.
fn unit(signs: &mut std::str::Chars<'_>) -> Result<u32, Refusal> {
    let mut code = 0;
    for _ in 0..4 {
        let digit = signs.next().and_then(|sign| sign.to_digit(16)).ok_or(Refusal::NotJson)?;
        code = code * 16 + digit;
    }
    Ok(code)
}

/// Where a member goes, as scripts have it: names that are numbers of a list in front, in their order.
fn position(name: &str) -> u32 {
    let number = name.parse().ok().filter(|number: &u32| number.to_string() == *name);
    number.unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_programs_read_differently_is_told() {
        let refusal = |text: &str| read(text, |number| number.parse().unwrap_or(f64::NAN)).err();
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
        assert_eq!(refusal(&long[1..]), Some(Refusal::NotJson), "zeros in front");
    }

    #[test]
    fn what_is_no_json_is_no_more_than_that() {
        let refusal = |text: &str| read(text, |number| number.parse().unwrap_or(f64::NAN)).err();
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
            assert_eq!(refusal(text), Some(Refusal::NotJson), "{text}");
        }
    }
}
