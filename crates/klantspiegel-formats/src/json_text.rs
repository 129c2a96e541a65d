//! The text of a JSON value (RFC 8259), the same natively and in a page: what a page around did to JavaScript's own objects, such as
//! giving lists a `toJSON`, changes nothing in it.

use super::value::Value;

/// How a value is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Everything on one line, without a blank.
    Line,
    /// A line for each member, two blanks further in than what it is in.
    Indented,
}

/// The text of a value; `digits` writes a finite number. What is no number of JSON is written as nothing.
pub fn written(value: &Value, digits: fn(f64) -> String, layout: Layout) -> String {
    let mut writer = Writer { text: String::new(), digits, layout, depth: 0 };
    writer.value(value);
    writer.text
}

struct Writer {
    text: String,
    digits: fn(f64) -> String,
    layout: Layout,
    depth: usize,
}

impl Writer {
    fn value(&mut self, value: &Value) {
        match value {
            Value::Number(number) if number.is_finite() => self.text.push_str(&(self.digits)(*number)),
            Value::Null | Value::Number(_) => self.text.push_str("null"),
            Value::Bool(value) => self.text.push_str(if *value { "true" } else { "false" }),
            Value::Text(text) => self.quoted(text),
            Value::List(values) => self.group(['[', ']'], values, Self::value),
            Value::Object(members) => self.group(['{', '}'], members, |writer, (name, value)| {
                writer.quoted(name);
                writer.text.push_str(if writer.layout == Layout::Line { ":" } else { ": " });
                writer.value(value);
            }),
        }
    }

    fn group<T>(&mut self, [open, close]: [char; 2], parts: &[T], write: fn(&mut Self, &T)) {
        self.text.push(open);
        self.depth += 1;
        for (index, part) in parts.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            self.new_line();
            write(self, part);
        }
        self.depth -= 1;
        if !parts.is_empty() {
            self.new_line();
        }
        self.text.push(close);
    }

    fn new_line(&mut self) {
        if self.layout == Layout::Indented {
            self.text.push('\n');
            self.text.extend(std::iter::repeat_n("  ", self.depth));
        }
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        for sign in text.chars() {
            match sign {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                '\r' => self.text.push_str("\\r"),
                '\t' => self.text.push_str("\\t"),
                '\u{8}' => self.text.push_str("\\b"),
                '\u{c}' => self.text.push_str("\\f"),
                '\0'..='\u{1f}' => {
                    let digit = |number: u32| char::from_digit(number, 16).unwrap_or_default();
                    let code = u32::from(sign);
                    self.text.push_str("\\u00");
                    self.text.extend([digit(code / 16), digit(code % 16)]);
                }
                _ => self.text.push(sign),
            }
        }
        self.text.push('"');
    }
}
