//! Many reports at once: read in their order, worked on side by side, answered in their order.

use super::Ending;
use super::complaint::{Complaint, Flaw};
use super::lines::{Piece, Pieces, Source};
use crate::catalogue;
use crate::domain::instrument::ItemBank;
use rayon::prelude::*;
use std::io::{self, Write};

/// So many are in memory at a time.
const AT_A_TIME: usize = 512;

/// What is made of a piece of input.
type Work = fn(&str, &ItemBank) -> Result<String, Flaw>;

/// How many reports there were, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Those that are as they should be.
    pub sound: usize,
    /// Those that are not.
    pub flawed: usize,
    /// The gravest of what happened.
    pub ending: Ending,
}

/// Works on every report of the sources. What comes of it goes to `out`, a line each; what is wrong goes to `complaints`.
///
/// # Errors
/// When either cannot be written.
pub fn run(
    sources: &[Source],
    work: Work,
    out: &mut dyn Write,
    complaints: &mut dyn Write,
) -> io::Result<Tally> {
    let tally = Tally { sound: 0, flawed: 0, ending: Ending::Done };
    let mut batch = Batch { work, out, complaints, tally };
    sources.iter().try_for_each(|source| batch.read(source))?;
    Ok(batch.tally)
}

/// A run under way.
struct Batch<'a> {
    work: Work,
    out: &'a mut dyn Write,
    complaints: &'a mut dyn Write,
    tally: Tally,
}

impl Batch<'_> {
    /// Works on the reports of a source; where it can be read no further, that is told.
    fn read(&mut self, source: &Source) -> io::Result<()> {
        let mut pieces = match source.pieces() {
            Ok(pieces) => pieces,
            Err(error) => return self.unreadable(source, error),
        };
        loop {
            let (some, failure) = next_some(&mut pieces);
            self.answer(source, &some)?;
            match failure {
                Some(error) => return self.unreadable(source, error),
                None if some.len() < AT_A_TIME => return Ok(()),
                None => {}
            }
        }
    }

    /// Works on pieces side by side and answers them in their order.
    fn answer(&mut self, source: &Source, pieces: &[Piece]) -> io::Result<()> {
        let work = self.work;
        let done: Vec<Result<String, Flaw>> = pieces.par_iter().map(|piece| worked(piece, work)).collect();
        for (piece, done) in pieces.iter().zip(done) {
            match done {
                Ok(line) => {
                    self.tally.sound += 1;
                    self.out.write_all(line.as_bytes())?;
                }
                Err(flaw) => {
                    self.tally.flawed += 1;
                    let complaint = Complaint { source, line: Some(piece.line), flaw };
                    self.complain(&complaint, Ending::Flawed)?;
                }
            }
        }
        Ok(())
    }

    fn unreadable(&mut self, source: &Source, error: io::Error) -> io::Result<()> {
        let complaint = Complaint { source, line: None, flaw: Flaw::Unreadable(error) };
        self.complain(&complaint, Ending::Unreadable)
    }

    fn complain(&mut self, complaint: &Complaint<'_>, ending: Ending) -> io::Result<()> {
        self.tally.ending = self.tally.ending.and(ending);
        writeln!(self.complaints, "{complaint}")
    }
}

/// The next pieces, and why there are no more where reading failed.
fn next_some(pieces: &mut Pieces) -> (Vec<Piece>, Option<io::Error>) {
    let mut failure = None;
    let some =
        pieces.take(AT_A_TIME).map_while(|piece| piece.map_err(|error| failure = Some(error)).ok()).collect();
    (some, failure)
}

fn worked(piece: &Piece, work: Work) -> Result<String, Flaw> {
    let text = std::str::from_utf8(&piece.bytes).map_err(|_| Flaw::NotText)?;
    // Some editors begin a file with a mark of its encoding.
    work(text.trim_start_matches('\u{feff}'), catalogue::item_bank())
}
