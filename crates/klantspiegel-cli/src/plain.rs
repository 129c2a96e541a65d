//! Text from elsewhere, on a terminal: what would move the cursor, begin a line or turn the writing around is shown, not done.

use std::fmt::{self, Display, Formatter, Write};

/// Something that is written with every such character as its number, `\u{1b}`; so it is one line, whatever is in it.
pub struct Plain<T>(pub T);

impl<T: Display> Display for Plain<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(Escaping(f), "{}", self.0)
    }
}

/// Escapes what passes through.
struct Escaping<'a, 'b>(&'a mut Formatter<'b>);

impl Write for Escaping<'_, '_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        text.chars().try_for_each(|char| {
            if acts(char) { write!(self.0, "{}", char.escape_unicode()) } else { self.0.write_char(char) }
        })
    }
}

/// Whether it does something other than stand there: controls, ends of lines and paragraphs, and what sets the direction of
/// writing (Unicode Standard Annex 9).
fn acts(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::Plain;

    #[test]
    fn what_acts_is_shown_and_the_rest_stays() {
        for (text, shown) in [
            ("a\u{1b}[2J\nb\r\t", "a\\u{1b}[2J\\u{a}b\\u{d}\\u{9}"),
            (
                "\u{85}\u{9b}\u{2028}\u{202e}\u{2067}\u{200f}",
                "\\u{85}\\u{9b}\\u{2028}\\u{202e}\\u{2067}\\u{200f}",
            ),
            ("“één” \\ ≥ 日本", "“één” \\ ≥ 日本"),
        ] {
            assert_eq!(Plain(text).to_string(), shown);
        }
    }
}
