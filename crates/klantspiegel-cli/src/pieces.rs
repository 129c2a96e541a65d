//! Where reports come from, piece by piece, so that no input is too large as a whole. What stands in a file decides what a piece
//! is, never its name: one report on each line or over many, one behind the other, or in a list.

use super::input::Input;
use klantspiegel_formats::json::{Json, Native};
use klantspiegel_formats::problem::MAX_BYTES;
use std::fmt;
use std::fs::File;
use std::io;
use std::path::PathBuf;

/// Where reports stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Standard input.
    Standard,
    /// A file.
    File(PathBuf),
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Standard => f.write_str("-"),
            Source::File(path) => path.display().fmt(f),
        }
    }
}

impl Source {
    /// Opens it.
    ///
    /// # Errors
    /// When the file cannot be opened, or standard input was closed when the program began.
    pub fn input(&self, standard_is_closed: bool) -> io::Result<Input> {
        match self {
            Source::Standard if standard_is_closed => Err(io::Error::other("standard input is closed")),
            Source::Standard => Ok(Input::new(io::stdin())),
            Source::File(path) => Ok(Input::new(File::open(path)?)),
        }
    }
}

/// A piece of a source: what may be a report.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// The line it begins on, from 1.
    pub line: usize,
    /// The bytes; of one that is too large only so many that this can be seen.
    pub bytes: Vec<u8>,
}

/// The pieces of an input, in their order; what is blank is none.
///
/// A piece is a JSON value from its first bracket to the last. Where one does not end, or is none, it goes until a line begins
/// with a bracket: there the next one begins, and one broken report costs no other.
pub struct Pieces {
    input: Input,
    /// Whether the reports stand in a list that has not ended yet.
    in_list: bool,
    /// Whether brackets at the start of a line can lie within a value; looked into once, where the question first comes up.
    lies_flat: Option<bool>,
}

impl Pieces {
    /// The pieces of this input.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn new(mut input: Input) -> io::Result<Self> {
        pass_blanks(&mut input, false)?;
        let in_list = input.peek()? == Some(b'[') && {
            let first = input.ahead(MAX_BYTES)?.iter().skip(1).find(|byte| !is_blank(**byte));
            first == Some(&b'{')
        };
        if in_list {
            input.pass();
        }
        Ok(Self { input, in_list, lies_flat: None })
    }

    fn piece(&mut self) -> io::Result<Option<Piece>> {
        pass_blanks(&mut self.input, self.in_list)?;
        if self.in_list && self.input.peek()? == Some(b']') {
            self.in_list = false;
            self.input.pass();
            return self.piece();
        }
        let mut piece = Piece { line: self.input.line(), bytes: Vec::new() };
        match self.input.peek()? {
            Some(first) => self.fill(&mut piece, opens(first))?,
            // A list that has no end, which is told as what it is: something that ends in the middle.
            None if self.in_list => {
                self.in_list = false;
                piece.bytes.push(b'{');
            }
            None => return Ok(None),
        }
        Ok(Some(piece))
    }

    fn fill(&mut self, piece: &mut Piece, mut is_value: bool) -> io::Result<()> {
        let (mut nesting, mut is_first_line) = (Nesting::default(), true);
        while let Some(byte) = self.input.peek()? {
            self.input.pass();
            // One byte more than is read shows that there are more.
            if piece.bytes.len() <= MAX_BYTES {
                piece.bytes.push(byte);
            }
            if is_value && nesting.ends_with(byte) {
                if self.ends_here()? {
                    return Ok(());
                }
                is_value = false;
            }
            if byte != b'\n' {
                continue;
            }
            // A number or a word of JSON has no brackets, and ends with its line.
            if !is_value && is_first_line && is_json(&piece.bytes) {
                return Ok(());
            }
            is_first_line = false;
            let next = self.input.peek()?;
            if next.is_some_and(opens) && !(is_value && self.lies_flat(&piece.bytes, nesting)?) {
                return Ok(());
            }
        }
        // What is broken within a list has swallowed its end.
        self.in_list = false;
        Ok(())
    }

    /// Whether nothing more belongs to a value that has ended: the line ends, or the next value begins.
    fn ends_here(&mut self) -> io::Result<bool> {
        self.input.pass_while(|byte| is_blank(byte) && byte != b'\n')?;
        let is_marked = self.input.pass_mark()?;
        let in_list = self.in_list;
        let goes_on = |next| !(next == b'\n' || opens(next) || (in_list && matches!(next, b',' | b']')));
        Ok(is_marked || !self.input.peek()?.is_some_and(goes_on))
    }

    /// Whether the value that has begun with these bytes is whole as far as its last bracket, with brackets at the start of lines
    /// within it.
    fn lies_flat(&mut self, begun: &[u8], mut nesting: Nesting) -> io::Result<bool> {
        if let Some(known) = self.lies_flat {
            return Ok(known);
        }
        let ahead = self.input.ahead(MAX_BYTES)?;
        let end = ahead.iter().position(|byte| nesting.ends_with(*byte));
        let is_whole = end.is_some_and(|end| {
            let bytes = [begun, &ahead[..=end]].concat();
            is_json(&bytes)
        });
        self.lies_flat = Some(is_whole);
        Ok(is_whole)
    }
}

impl Iterator for Pieces {
    type Item = io::Result<Piece>;

    fn next(&mut self) -> Option<Self::Item> {
        self.piece().transpose()
    }
}

/// How deep the brackets of a value lie.
#[derive(Clone, Copy, Default)]
struct Nesting {
    depth: usize,
    in_text: bool,
    is_escaped: bool,
}

impl Nesting {
    /// Whether the value ends with this byte.
    fn ends_with(&mut self, byte: u8) -> bool {
        if self.in_text {
            self.in_text = byte != b'"' || self.is_escaped;
            self.is_escaped = byte == b'\\' && !self.is_escaped;
            return false;
        }
        match byte {
            b'"' => self.in_text = true,
            b'{' | b'[' => self.depth += 1,
            b'}' | b']' => {
                self.depth = self.depth.saturating_sub(1);
                return self.depth == 0;
            }
            _ => {}
        }
        false
    }
}

fn is_json(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| Native::read(text).is_some())
}

fn opens(byte: u8) -> bool {
    matches!(byte, b'{' | b'[')
}

/// What JSON takes for blank.
fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n')
}

/// Passes over what stands between values: in front of each file that was joined to another there may be a mark.
fn pass_blanks(input: &mut Input, in_list: bool) -> io::Result<()> {
    loop {
        input.pass_while(|byte| is_blank(byte) || (in_list && byte == b','))?;
        if !input.pass_mark()? {
            return Ok(());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    /// The pieces with their lines, blanks around them left out.
    fn pieces(input: &str) -> Vec<(usize, String)> {
        let pieces = Pieces::new(Input::new(Cursor::new(input.as_bytes().to_vec())));
        let text = |bytes| String::from_utf8(bytes).expect("text stays text");
        let whole =
            |piece: io::Result<Piece>| piece.map(|piece| (piece.line, text(piece.bytes).trim().to_owned()));
        pieces.and_then(|pieces| pieces.map(whole).collect()).expect("memory can be read")
    }

    #[test]
    fn what_stands_there_decides_what_a_piece_is() {
        for (input, expected) in [
            ("", &[][..]),
            (" \n\r\n\u{feff}\n", &[]),
            // One on each line.
            ("\n{}\r\n  \n[]\n", &[(2, "{}"), (4, "[]")]),
            ("{}", &[(1, "{}")]),
            // Over many lines, and one behind the other however they were joined.
            ("{\n \"a\": {\n }\n}\n", &[(1, "{\n \"a\": {\n }\n}")]),
            ("{\n}{\n}\n\n{}", &[(1, "{\n}"), (2, "{\n}"), (5, "{}")]),
            ("\u{feff}{\r\n}\u{feff}{\r\n}", &[(1, "{\r\n}"), (2, "{\r\n}")]),
            ("{} {}\n", &[(1, "{}"), (1, "{}")]),
            ("{}\r{}\r", &[(1, "{}"), (1, "{}")]),
            // Brackets in texts are text.
            ("{\"}\": \"\\\"{\"}\n{}", &[(1, "{\"}\": \"\\\"{\"}"), (2, "{}")]),
            // A list, on one line or many.
            ("[{}, {}]", &[(1, "{}"), (1, "{}")]),
            ("[\n{},\n{}\n]\n", &[(2, "{}"), (3, "{}")]),
            ("[{}]{}", &[(1, "{}"), (1, "{}")]),
            ("[1, {}]", &[(1, "[1, {}]")]),
            // Without brackets.
            ("null\n\"{\"\n{}\n7", &[(1, "null"), (2, "\"{\""), (3, "{}"), (4, "7")]),
            // Without indentation, brackets begin lines within a value too.
            ("{\n\"a\":\n[\n{\n}\n]\n}\n{}", &[(1, "{\n\"a\":\n[\n{\n}\n]\n}"), (8, "{}")]),
        ] {
            check(input, expected);
        }
    }

    #[test]
    fn one_that_is_broken_costs_no_other() {
        for (input, expected) in [
            ("{\n[]\n{}\n", &[(1, "{"), (2, "[]"), (3, "{}")][..]),
            ("{}\n{\"a\": \"\n{}\n{}", &[(1, "{}"), (2, "{\"a\": \""), (3, "{}"), (4, "{}")]),
            ("{}}\n{}", &[(1, "{}}"), (2, "{}")]),
            ("{} tail\n{}", &[(1, "{}tail"), (2, "{}")]),
            // What is none at all is told of once, as long as it may be.
            ("a,b\n1,2\n3,4\n", &[(1, "a,b\n1,2\n3,4")]),
            ("a\n{}\nb\nc\n", &[(1, "a"), (2, "{}"), (3, "b\nc")]),
            ("{\n \"a\": 1,\n", &[(1, "{\n \"a\": 1,")]),
            // A list that has no end.
            ("[{},\n{}", &[(1, "{}"), (2, "{}"), (2, "{")]),
            ("[{},\n{\"a\":", &[(1, "{}"), (2, "{\"a\":")]),
        ] {
            check(input, expected);
        }
    }

    #[test]
    fn what_is_too_large_is_passed_over_and_the_rest_goes_on() {
        let large = format!("{{{}}}", "x".repeat(3 * MAX_BYTES));
        let found = pieces(&format!("{large}\n{{}}\n"));
        assert_eq!(
            found.iter().map(|(line, piece)| (*line, piece.len())).collect::<Vec<_>>(),
            [(1, MAX_BYTES + 1), (2, 2)]
        );
        // Exactly as large as may be.
        let whole = format!("{{{}}}", "x".repeat(MAX_BYTES - 2));
        assert_eq!(pieces(&whole), [(1, whole)]);
    }

    fn check(input: &str, expected: &[(usize, &str)]) {
        let expected: Vec<(usize, String)> =
            expected.iter().map(|(line, piece)| (*line, (*piece).to_owned())).collect();
        assert_eq!(pieces(input), expected, "{input:?}");
    }
}
