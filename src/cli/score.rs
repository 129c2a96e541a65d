//! `score`: the same reports with the scores that follow from their answers here and now.

use super::complaint::Flaw;
use super::lines::Source;
use super::{Ending, batch};
use crate::domain::instrument::ItemBank;
use crate::formats::json::{Json, Native};
use crate::formats::report;
use std::io::{self, Write};

/// Scores the reports of the sources, each on a line of its own.
///
/// # Errors
/// When the output cannot be written.
pub fn run(sources: &[Source], out: &mut dyn Write, complaints: &mut dyn Write) -> io::Result<Ending> {
    batch::run(sources, scored, out, complaints).map(|tally| tally.ending)
}

fn scored(text: &str, bank: &ItemBank) -> Result<String, Flaw> {
    Ok(Native::line(&report::scored_anew::<Native>(text, bank)?) + "\n")
}
