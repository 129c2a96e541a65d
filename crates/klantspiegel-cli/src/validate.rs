//! `validate`: whether files are what their published schemas say, and if not, what is wrong with them.

use super::batch;
use super::batch::Tally;
use super::complaint::Flaw;
use super::exit_status::ExitStatus;
use super::pieces::Source;
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_formats::json::{self, Native, Value};
use klantspiegel_formats::problem::Problem;
use klantspiegel_formats::schema::Schema;
use klantspiegel_formats::{configuration, picture, report};
use std::io::Write;

/// Reads what the sources hold, and says in the end how many are sound.
pub fn run(
    sources: &[Source],
    input_is_closed: bool,
    results: &mut dyn Write,
    complaints: &mut dyn Write,
) -> ExitStatus {
    let Tally { sound, flawed, status } =
        batch::run(sources, input_is_closed, sound_or_not, results, complaints);
    // The stream itself keeps what went wrong with it.
    let _ = writeln!(results, "{sound} sound, {flawed} flawed");
    status
}

/// Nothing to say of what is sound.
fn sound_or_not(text: &str, bank: &ItemBank) -> Result<String, Vec<Flaw>> {
    let only = |problem: Problem| vec![Flaw::Problem(problem)];
    let value = json::parse::<Native>(text).map_err(only)?;
    if is_configuration(&value) {
        configuration::read::<Native>(text)
            .map_err(|flaws| flaws.into_iter().map(Flaw::Configuration).collect::<Vec<_>>())?;
        return Ok(String::new());
    }
    let schema = if is_count(&value) {
        picture::check(&value).map_err(only)?;
        Schema::of_team(&value)
    } else {
        // What is known here is told in words of its own; the schema knows the rest.
        report::check(&value, bank).map_err(only)?;
        Schema::of_report(&value)
    };
    schema.violation(&value).map_or(Ok(String::new()), |violation| Err(vec![Flaw::Schema(violation)]))
}

/// An organisation's configuration; a session that the page kept for itself begins alike.
fn is_configuration(value: &Value) -> bool {
    value.get("klantspiegel").is_some() && value.get("session").is_none() && value.get("schema").is_none()
}

/// A line of a team's picture.
fn is_count(value: &Value) -> bool {
    value.get("schema").and_then(Value::as_text) == Some(picture::SCHEMA)
}
