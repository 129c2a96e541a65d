//! `validate`: whether reports are what they should be, and if not, what is wrong with them.

use super::batch::Tally;
use super::complaint::Flaw;
use super::lines::Source;
use super::{Ending, batch};
use crate::domain::instrument::ItemBank;
use crate::formats::json::Native;
use crate::formats::report;
use std::io::{self, Write};

/// Reads the reports of the sources, and says in the end how many there were.
///
/// # Errors
/// When the output cannot be written.
pub fn run(sources: &[Source], out: &mut dyn Write, complaints: &mut dyn Write) -> io::Result<Ending> {
    let Tally { sound, flawed, ending } = batch::run(sources, sound_or_not, out, complaints)?;
    writeln!(out, "{sound} sound, {flawed} flawed")?;
    Ok(ending)
}

/// Nothing to say of a report that is sound.
fn sound_or_not(text: &str, bank: &ItemBank) -> Result<String, Flaw> {
    report::decode::<Native>(text, bank)?;
    Ok(String::new())
}
