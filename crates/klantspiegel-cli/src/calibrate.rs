//! `calibrate`: holds the estimates of simulated people against the design figures.

use super::ending::Ending;
use klantspiegel_core::setup::Form;
use klantspiegel_simulation::calibrate;
use klantspiegel_simulation::design::{Comparison, MAX_STANDARD_ERRORS, compare};

/// Simulates so many people for each form and tells how they come out; flawed where a figure lies outside its design.
pub fn run(people: usize, seed: u64) -> (String, Ending) {
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
        return (text, Ending::Done);
    }
    (text + &format!("{outside} outside.\n"), Ending::Flawed)
}

fn table(form: &str, rows: &[Comparison]) -> String {
    let mut text = format!("\n{form:<36} {:>7} {:>7} {:>7}  verdict\n", "ours", "SE", "design");
    for row in rows {
        let design = row.design.map_or_else(|| "–".to_owned(), |(design, _)| format!("{design:.3}"));
        let verdict = match row.holds() {
            Some(true) => "within",
            Some(false) => "OUTSIDE",
            None => "",
        };
        let line = format!(
            "{:<36} {:>7.3} {:>7.4} {design:>7}  {verdict}",
            row.name, row.ours.value, row.ours.standard_error
        );
        text += line.trim_end();
        text.push('\n');
    }
    text
}
