//! Where reports come from: files and standard input, read piece by piece, so that no input is too large as a whole.

use crate::formats::problem::MOST_BYTES;
use std::fmt;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::PathBuf;

/// Where reports stand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// Standard input, with a report on each line.
    Standard,
    /// A file with one report, or by its name with one on each line.
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

/// A piece of a source: what may be a report.
#[derive(Debug, PartialEq, Eq)]
pub struct Piece {
    /// The line it begins on, from 1.
    pub line: usize,
    /// The bytes; of one that is too large only so many that this can be seen.
    pub bytes: Vec<u8>,
}

/// The pieces of a source, in their order; what is blank is none.
pub struct Pieces {
    input: Box<dyn BufRead>,
    by_line: bool,
    line: usize,
}

impl Source {
    /// Opens it.
    ///
    /// # Errors
    /// When the file cannot be opened.
    pub fn pieces(&self) -> io::Result<Pieces> {
        let input: Box<dyn BufRead> = match self {
            Source::Standard => Box::new(BufReader::new(io::stdin())),
            Source::File(path) => Box::new(BufReader::new(File::open(path)?)),
        };
        Ok(Pieces { input, by_line: self.is_by_line(), line: 0 })
    }

    fn is_by_line(&self) -> bool {
        match self {
            Source::Standard => true,
            Source::File(path) => path.extension().is_some_and(|e| e == "ndjson" || e == "jsonl"),
        }
    }
}

impl Iterator for Pieces {
    type Item = io::Result<Piece>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.line += 1;
            match self.piece() {
                Ok(None) => return None,
                Ok(Some(bytes)) if bytes.trim_ascii().is_empty() => {}
                Ok(Some(bytes)) => return Some(Ok(Piece { line: self.line, bytes })),
                Err(error) => return Some(Err(error)),
            }
        }
    }
}

impl Pieces {
    /// The next line, or all that is left; `None` at the end.
    fn piece(&mut self) -> io::Result<Option<Vec<u8>>> {
        // One byte more than is read shows that there are more.
        let most = MOST_BYTES as u64 + 1;
        let mut bytes = Vec::new();
        let mut some = self.input.by_ref().take(most);
        let read =
            if self.by_line { some.read_until(b'\n', &mut bytes)? } else { some.read_to_end(&mut bytes)? };
        if read == 0 {
            return Ok(None);
        }
        if read as u64 == most && bytes.last() != Some(&b'\n') {
            self.skip()?;
        }
        Ok(Some(bytes))
    }

    /// Passes over the rest of what is too large, without keeping it.
    fn skip(&mut self) -> io::Result<()> {
        if self.by_line {
            self.input.skip_until(b'\n')?;
        } else {
            io::copy(&mut self.input, &mut io::sink())?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn pieces(input: Vec<u8>, by_line: bool) -> Vec<(usize, Vec<u8>)> {
        let pieces = Pieces { input: Box::new(Cursor::new(input)), by_line, line: 0 };
        pieces
            .map(|piece| piece.map(|piece| (piece.line, piece.bytes)).expect("memory can be read"))
            .collect()
    }

    #[test]
    fn lines_are_counted_and_blank_ones_passed_over() {
        let found = pieces(b"\n{}\r\n  \n{\n".to_vec(), true);
        assert_eq!(found, [(2, b"{}\r\n".to_vec()), (4, b"{\n".to_vec())]);
        assert_eq!(pieces(b"{}".to_vec(), true), [(1, b"{}".to_vec())]);
        assert_eq!(pieces(Vec::new(), true), []);
    }

    #[test]
    fn a_file_of_one_report_is_one_piece() {
        assert_eq!(pieces(b"{\n}\n".to_vec(), false), [(1, b"{\n}\n".to_vec())]);
    }

    #[test]
    fn what_is_too_large_is_passed_over_and_the_rest_goes_on() {
        let mut input = vec![b'x'; 3 * MOST_BYTES];
        input.extend(b"\n{}\n");
        let found = pieces(input.clone(), true);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].0, found[0].1.len()), (1, MOST_BYTES + 1));
        assert_eq!(found[1], (2, b"{}\n".to_vec()));
        assert_eq!(pieces(input, false).len(), 1);
        // Exactly as large as may be.
        let mut whole = vec![b'x'; MOST_BYTES];
        whole.extend(b"\n{}");
        assert_eq!(pieces(whole, true).len(), 2);
    }
}
