//! Many reports at once: read in their order, worked on side by side, answered in their order.

use super::Ending;
use super::complaint::{Complaint, Flaw};
use super::lines::{Piece, Source};
use crate::catalogue;
use crate::domain::instrument::ItemBank;
use rayon::prelude::*;
use std::io::{self, Write};

/// So many are in memory at a time.
const AT_A_TIME: usize = 512;

/// What is made of a piece of input.
type Work = fn(&str, &ItemBank) -> Result<String, Flaw>;

/// How many reports there were.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those that are as they should be.
    pub sound: usize,
    /// Those that are not.
    pub flawed: usize,
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
) -> io::Result<(Counts, Ending)> {
    let mut counts = Counts::default();
    let mut ending = Ending::Done;
    for source in sources {
        let unreadable = |error: io::Error| Complaint { source, line: None, flaw: Flaw::Unreadable(error) };
        let mut pieces = match source.pieces() {
            Ok(pieces) => pieces,
            Err(error) => {
                writeln!(complaints, "{}", unreadable(error))?;
                ending = ending.and(Ending::Unreadable);
                continue;
            }
        };
        loop {
            let mut failure = None;
            let some: Vec<Piece> = pieces
                .by_ref()
                .take(AT_A_TIME)
                .map_while(|piece| piece.map_err(|error| failure = Some(error)).ok())
                .collect();
            let done: Vec<Result<String, Flaw>> = some.par_iter().map(|piece| worked(piece, work)).collect();
            for (piece, done) in some.iter().zip(done) {
                match done {
                    Ok(line) => {
                        counts.sound += 1;
                        out.write_all(line.as_bytes())?;
                    }
                    Err(flaw) => {
                        counts.flawed += 1;
                        ending = ending.and(Ending::Flawed);
                        writeln!(complaints, "{}", Complaint { source, line: Some(piece.line), flaw })?;
                    }
                }
            }
            if let Some(error) = failure {
                writeln!(complaints, "{}", unreadable(error))?;
                ending = ending.and(Ending::Unreadable);
                break;
            }
            if some.len() < AT_A_TIME {
                break;
            }
        }
    }
    Ok((counts, ending))
}

fn worked(piece: &Piece, work: Work) -> Result<String, Flaw> {
    let text = std::str::from_utf8(&piece.bytes).map_err(|_| Flaw::NotText)?;
    // Some editors begin a file with a mark of its encoding.
    work(text.trim_start_matches('\u{feff}'), catalogue::item_bank())
}
