//! `calibrate --against`: what becomes of the estimates of people who decide otherwise than the model assumes, beside reference values.

use super::ending::Ending;
use klantspiegel_core::setup::Form;
use klantspiegel_simulation::against::{REFERENCE_PEOPLE, simulate};
use klantspiegel_simulation::mind::Rule;
use klantspiegel_simulation::reference::{Comparison, MAX_STANDARD_ERRORS, compare};

/// Simulates so many people of each rule through each form and tells how they come out; flawed where a figure lies outside its reference.
pub fn run(rules: &[Rule], people: usize, seed: u64) -> (String, Ending) {
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
        "\nReference: another simulation of the same model, {REFERENCE_PEOPLE} people a row. Within: no more than\n\
         {MAX_STANDARD_ERRORS} standard errors of the difference, its rounding included.\n"
    );
    if outside == 0 {
        return (text, Ending::Done);
    }
    (text + &format!("{outside} outside.\n"), Ending::Flawed)
}

fn table(title: &str, rows: &[Comparison]) -> String {
    let mut text = format!("\n{title:<24} {:>7} {:>7} {:>9}  verdict\n", "ours", "SE", "reference");
    // Of people who toss a coin there is no truth to be found.
    for row in rows.iter().filter(|row| row.ours.value.is_finite()) {
        let reference = row.reference.map_or_else(|| "–".to_owned(), |(value, _)| format!("{value:.3}"));
        let verdict = match row.holds() {
            Some(true) => "within",
            Some(false) => "OUTSIDE",
            None => "",
        };
        let name = row.quantity.name();
        let line = format!(
            "{name:<24} {:>7.3} {:>7.4} {reference:>9}  {verdict}",
            row.ours.value, row.ours.standard_error
        );
        text += line.trim_end();
        text.push('\n');
    }
    text
}
