//! `calibrate`: holds the estimates of simulated people against the design figures.

use super::exit_status::ExitStatus;
use klantspiegel_core::setup::Form;
use klantspiegel_simulation::calibrate;
use klantspiegel_simulation::design::{Comparison, MAX_STANDARD_ERRORS, compare};
use klantspiegel_simulation::figure::Figure;

/// Simulates so many people for each form and tells how they come out; flawed where a figure lies outside its design.
pub fn run(people: usize, seed: u64) -> (String, ExitStatus) {
    let mut text =
        format!("{people} people with preferences and {people} with a coin for each form, seed {seed}\n");
    let mut outside = 0;
    for (name, form) in [("adaptive", Form::Adaptive), ("fixed", Form::Fixed)] {
        let rows = compare(&calibrate(form, people, seed));
        text += &table(name, &rows);
        outside += rows.iter().filter(|row| row.holds() == Some(false)).count();
    }
    text += &format!(
        "\nSE: Monte Carlo standard error of ours. Within: no more than {MAX_STANDARD_ERRORS} standard errors of the\n\
         difference from the design figure, which is itself simulated and rounded.\n"
    );
    if outside == 0 {
        return (text, ExitStatus::Done);
    }
    (text + &format!("{outside} outside.\n"), ExitStatus::Flawed)
}

fn table(form: &str, rows: &[Comparison]) -> String {
    let row = |row: &Comparison| (row.name, row.ours, row.design.map(|(design, _)| design), row.holds());
    table_of(form, "design", rows.iter().map(row))
}

/// A table with a line for each figure: its name, what was found here, what is known from elsewhere, and whether they agree.
pub(super) fn table_of<'a>(
    title: &str,
    known: &str,
    rows: impl Iterator<Item = (&'a str, Figure, Option<f64>, Option<bool>)>,
) -> String {
    let mut text = format!("\n{title:<36} {:>7} {:>7} {known:>7}  verdict\n", "ours", "SE");
    for (name, ours, known, holds) in rows {
        let known = known.map_or_else(|| "–".to_owned(), |known| format!("{known:.3}"));
        let verdict = match holds {
            Some(true) => "within",
            Some(false) => "OUTSIDE",
            None => "",
        };
        let line =
            format!("{name:<36} {:>7.3} {:>7.4} {known:>7}  {verdict}", ours.value, ours.standard_error);
        text += line.trim_end();
        text.push('\n');
    }
    text
}
