//! `calibrate`: how well the estimates do of people who decide as the model says and otherwise, beside reference values.

use super::exit_status::ExitStatus;
use klantspiegel_core::dilemma::published::Rule;
use klantspiegel_core::setup::Form;
use klantspiegel_simulation::against::{REFERENCE_PEOPLE, simulate};
use klantspiegel_simulation::figure::Figure;
use klantspiegel_simulation::reference::{Comparison, MAX_STANDARD_ERRORS, compare};

/// Simulates so many people of each rule through each form and tells how they come out; flawed where a figure lies outside its reference.
pub fn run(rules: &[Rule], people: usize, seed: u64) -> (String, ExitStatus) {
    let mut text = format!("{people} people of each rule for each form, seed {seed}\n");
    let mut outside = 0;
    for rule in rules {
        for form in Form::ALL {
            let rows = compare(*rule, form, &simulate(*rule, form, people, seed), people);
            text += &table(&format!("{}, {}", rule.name(), form.name()), &rows);
            outside += rows.iter().filter(|row| row.holds() == Some(false)).count();
        }
    }
    text += &format!(
        "\nKnown: another simulation of the same model, {REFERENCE_PEOPLE} people a row. Within: no more than\n\
         {MAX_STANDARD_ERRORS} standard errors of the difference, its rounding included.\n"
    );
    if outside == 0 {
        return (text, ExitStatus::Done);
    }
    (text + &format!("{outside} outside.\n"), ExitStatus::Flawed)
}

fn table(title: &str, rows: &[Comparison]) -> String {
    // Of people who toss a coin there is no truth to be found.
    let rows = rows.iter().filter(|row| row.ours.value.is_finite());
    let row = |row: &Comparison| {
        (row.quantity.name(), row.ours, row.reference.map(|(value, _)| value), row.holds())
    };
    table_of(title, "known", rows.map(row))
}

/// A table with a line for each figure: its name, what was found here, what is known from elsewhere, and whether they agree.
fn table_of<'a>(
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
