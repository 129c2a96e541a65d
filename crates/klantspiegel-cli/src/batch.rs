//! Many reports at once: read in their order, worked on side by side, answered in their order.

use super::complaint::{Complaint, Flaw};
use super::container;
use super::exit_status::ExitStatus;
use super::pieces::{Piece, Pieces, Source};
use klantspiegel_content::catalogue;
use klantspiegel_core::instrument::ItemBank;
use rayon::prelude::*;
use std::fmt;
use std::io::{self, Write};

/// So many are in memory at a time.
const AT_A_TIME: usize = 512;
/// So many complaints about what is not ours wait until it is known whether anything is.
const MAX_PENDING: usize = 100;

/// What is made of a piece of input, or everything that is wrong with it.
type Work = fn(&str, &ItemBank) -> Result<String, Vec<Flaw>>;

/// How many reports there were, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Those that are as they should be.
    pub sound: usize,
    /// Those that are not.
    pub flawed: usize,
    /// The gravest of what happened.
    pub status: ExitStatus,
}

/// Nobody takes results any more, so there is nothing more to do.
#[derive(Debug)]
struct Unheard;

impl fmt::Display for Unheard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nobody takes results any more")
    }
}

impl std::error::Error for Unheard {}

/// Works on every report of the sources. What comes of it goes to `results`, a line each, as long as they can be written; what is
/// wrong goes to `complaints`, whether or not those can be.
pub fn run(
    sources: &[Source],
    input_is_closed: bool,
    work: Work,
    results: &mut dyn Write,
    complaints: &mut dyn Write,
) -> Tally {
    let tally = Tally { sound: 0, flawed: 0, status: ExitStatus::Done };
    let mut batch = Batch { work, results, complaints, tally };
    for source in sources {
        let mut reading = Reading { source, any_of_ours: false, pending: Vec::new(), more: 0 };
        if batch.read(&mut reading, input_is_closed).is_err() {
            break;
        }
    }
    batch.tally
}

/// A run under way.
struct Batch<'a> {
    work: Work,
    results: &'a mut dyn Write,
    complaints: &'a mut dyn Write,
    tally: Tally,
}

/// A source on its way. As long as nothing in it was ours, what is wrong waits: of a file that holds quite another thing that is
/// told once.
struct Reading<'a> {
    source: &'a Source,
    any_of_ours: bool,
    pending: Vec<(usize, Vec<Flaw>)>,
    more: usize,
}

impl Batch<'_> {
    /// Works on the reports of a source; where it can be read no further, that is told.
    fn read(&mut self, reading: &mut Reading<'_>, input_is_closed: bool) -> Result<(), Unheard> {
        let opened = reading.source.input(input_is_closed).and_then(|mut input| {
            Ok((container::told(input.ahead(container::TELLING)?), Pieces::new(input)?))
        });
        let mut pieces = match opened {
            Ok((None, pieces)) => pieces,
            Ok((Some(what), _)) => {
                self.tally.flawed += 1;
                self.complain(reading.source, None, &Flaw::Container(what), ExitStatus::Flawed);
                return Ok(());
            }
            Err(error) => {
                self.unreadable(reading.source, error);
                return Ok(());
            }
        };
        loop {
            let (some, failure) = next_some(&mut pieces);
            let is_last = some.len() < AT_A_TIME;
            let done = self.answer(reading, some);
            if let Some(error) = failure {
                self.release(reading);
                self.unreadable(reading.source, error);
                return done;
            }
            done?;
            if is_last {
                self.close(reading);
                return Ok(());
            }
        }
    }

    /// Works on pieces side by side and answers them in their order.
    fn answer(&mut self, reading: &mut Reading<'_>, pieces: Vec<Piece>) -> Result<(), Unheard> {
        let work = self.work;
        let done: Vec<(usize, Result<String, Vec<Flaw>>)> =
            pieces.into_par_iter().map(|piece| (piece.line, worked(piece, work))).collect();
        for (line, done) in done {
            match done {
                Ok(result) => {
                    self.release(reading);
                    self.tally.sound += 1;
                    self.results.write_all(result.as_bytes()).map_err(|_| Unheard)?;
                }
                Err(flaws) if !reading.any_of_ours && flaws.iter().all(Flaw::is_foreign) => {
                    if reading.pending.len() < MAX_PENDING {
                        reading.pending.push((line, flaws));
                    } else {
                        reading.more += 1;
                    }
                }
                Err(flaws) => {
                    self.release(reading);
                    self.flawed(reading.source, line, &flaws);
                }
            }
        }
        Ok(())
    }

    /// Something of ours has come: what is not stands among it, and each is told by its place.
    fn release(&mut self, reading: &mut Reading<'_>) {
        reading.any_of_ours = true;
        for (line, flaws) in reading.pending.drain(..) {
            self.flawed(reading.source, line, &flaws);
        }
        if reading.more > 0 {
            self.tally.flawed += reading.more;
            self.complain(reading.source, None, &Flaw::More(reading.more), ExitStatus::Flawed);
            reading.more = 0;
        }
    }

    /// The source has ended. Where nothing in it was ours, it is told of as a whole.
    fn close(&mut self, reading: &mut Reading<'_>) {
        if reading.any_of_ours {
            return;
        }
        if reading.pending.len() == 1 {
            return self.release(reading);
        }
        let flaw = if reading.pending.is_empty() { Flaw::Empty } else { Flaw::Foreign };
        self.tally.flawed += 1;
        self.complain(reading.source, None, &flaw, ExitStatus::Flawed);
    }

    fn flawed(&mut self, source: &Source, line: usize, flaws: &[Flaw]) {
        self.tally.flawed += 1;
        for flaw in flaws {
            self.complain(source, Some(line), flaw, ExitStatus::Flawed);
        }
    }

    fn unreadable(&mut self, source: &Source, error: io::Error) {
        self.complain(source, None, &Flaw::Unreadable(error), ExitStatus::Unreadable);
    }

    fn complain(&mut self, source: &Source, line: Option<usize>, flaw: &Flaw, status: ExitStatus) {
        self.tally.status = self.tally.status.and(status);
        // Where complaints go nowhere, results still go their way; the exit code tells of both.
        let _ = writeln!(self.complaints, "{}", Complaint { source, line, flaw });
    }
}

/// The next pieces, and why there are no more where reading failed.
fn next_some(pieces: &mut Pieces) -> (Vec<Piece>, Option<io::Error>) {
    let mut failure = None;
    let some =
        pieces.take(AT_A_TIME).map_while(|piece| piece.map_err(|error| failure = Some(error)).ok()).collect();
    (some, failure)
}

fn worked(piece: Piece, work: Work) -> Result<String, Vec<Flaw>> {
    let text = std::str::from_utf8(&piece.bytes).map_err(|_| vec![Flaw::NotText])?;
    work(text, catalogue::item_bank())
}
