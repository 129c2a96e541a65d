//! Bytes one by one, with a look at those that come: a file or standard input of any length.

use std::io::{self, Read};

/// So many are read at a time.
const AT_A_TIME: usize = 64 * 1024;

/// Bytes from somewhere, taken from the front.
pub struct Input {
    from: Box<dyn Read>,
    /// What was read; what lies before `at` was taken.
    read: Vec<u8>,
    at: usize,
    line: usize,
}

impl Input {
    /// At the first byte, on line 1.
    pub fn new(from: impl Read + 'static) -> Self {
        Self { from: Box::new(from), read: Vec::new(), at: 0, line: 1 }
    }

    /// The line on which the next byte stands, from 1.
    pub fn line(&self) -> usize {
        self.line
    }

    /// The next byte; `None` at the end.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn peek(&mut self) -> io::Result<Option<u8>> {
        match self.read.get(self.at) {
            Some(byte) => Ok(Some(*byte)),
            None => self.ahead(1).map(|bytes| bytes.first().copied()),
        }
    }

    /// Takes the byte that was looked at.
    pub fn pass(&mut self) {
        if let Some(byte) = self.read.get(self.at) {
            self.line += usize::from(*byte == b'\n');
            self.at += 1;
        }
    }

    /// The bytes that come, at least so many where there are; none of them is taken.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn ahead(&mut self, count: usize) -> io::Result<&[u8]> {
        while self.read.len() - self.at < count {
            self.read.drain(..self.at);
            self.at = 0;
            if self.from.by_ref().take(AT_A_TIME as u64).read_to_end(&mut self.read)? == 0 {
                break;
            }
        }
        Ok(&self.read[self.at..])
    }

    /// Takes the bytes that come as long as they are like this.
    ///
    /// # Errors
    /// When they cannot be read.
    pub fn pass_while(&mut self, is_like: impl Fn(u8) -> bool) -> io::Result<()> {
        while self.peek()?.is_some_and(&is_like) {
            self.pass();
        }
        Ok(())
    }

    /// Takes a mark of the encoding, if one comes.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn pass_mark(&mut self) -> io::Result<bool> {
        const MARK: &[u8] = "\u{feff}".as_bytes();
        // Looked for only where it may begin: looking ahead would wait for what is being typed.
        let is_there = self.peek()? == Some(MARK[0]) && self.ahead(MARK.len())?.starts_with(MARK);
        if is_there {
            MARK.iter().for_each(|_| self.pass());
        }
        Ok(is_there)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    #[test]
    fn lines_are_counted_and_what_is_looked_at_still_comes() {
        let mut input =
            Input::new(Cursor::new(b"\xef\xbb\xbf \n\nab".to_vec()).chain(Cursor::new(b"c".to_vec())));
        let mut looked = || {
            assert!(input.pass_mark()?);
            assert!(!input.pass_mark()?);
            input.pass_while(|byte| byte.is_ascii_whitespace())?;
            assert_eq!((input.line(), input.ahead(3)?), (3, &b"abc"[..]));
            assert_eq!((input.peek()?, input.ahead(99)?.len()), (Some(b'a'), 3));
            input.pass_while(|_| true)?;
            input.peek()
        };
        assert_eq!(looked().ok(), Some(None));
    }
}
