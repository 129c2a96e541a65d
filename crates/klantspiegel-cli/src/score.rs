//! `score`: the same reports with the scores that follow from their answers here and now.

use super::batch;
use super::complaint::Flaw;
use super::exit_status::ExitStatus;
use super::pieces::Source;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_formats::json::{Json, Native};
use klantspiegel_formats::organisation_answers;
use klantspiegel_formats::report;
use klantspiegel_formats::schema::Schema;
use std::io::Write;

/// Scores the reports of the sources, each on a line of its own.
pub fn run(
    sources: &[Source],
    input_is_closed: bool,
    results: &mut dyn Write,
    complaints: &mut dyn Write,
) -> ExitStatus {
    batch::run(sources, input_is_closed, scored, results, complaints).status
}

fn scored(text: &str, bank: &ItemBank) -> Result<String, Vec<Flaw>> {
    let report = report::scored_anew::<Native>(text, bank).map_err(|problem| vec![problem.into()])?;
    // Everything else is written here; this alone goes along as it stands there.
    if report.get(organisation_answers::MEMBER).is_some()
        && let Some(violation) = Schema::REPORT.violation(&report)
    {
        return Err(vec![Flaw::Schema(violation)]);
    }
    Ok(Native::line(&report) + "\n")
}
