//! `calibrate`: holds the estimates of simulated people against the design figures.

use super::Ending;
use crate::domain::setup::Form;
use crate::simulation::calibrate;
use crate::simulation::design::{Comparison, MOST_STANDARD_ERRORS, compare};
use std::io::{self, Write};

/// Simulates so many people for each form and prints how they come out; flawed where a figure lies outside its design.
///
/// # Errors
/// When the output cannot be written.
pub fn run(people: usize, seed: u64, out: &mut dyn Write) -> io::Result<Ending> {
    writeln!(out, "{people} people with preferences and {people} with a coin for each form, seed {seed}")?;
    let mut outside = 0;
    for (name, form) in [("adaptive", Form::Adaptive), ("fixed", Form::Fixed)] {
        let rows = compare(&calibrate(form, people, seed));
        table(name, &rows, out)?;
        outside += rows.iter().filter(|row| row.holds() == Some(false)).count();
    }
    writeln!(out)?;
    writeln!(
        out,
        "SE: Monte Carlo standard error of ours. Within: no more than {MOST_STANDARD_ERRORS} standard errors of the"
    )?;
    writeln!(out, "difference from the design figure, which is itself simulated and rounded.")?;
    if outside == 0 {
        return Ok(Ending::Done);
    }
    writeln!(out, "{outside} outside.")?;
    Ok(Ending::Flawed)
}

fn table(form: &str, rows: &[Comparison], out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "\n{form:<36} {:>7} {:>7} {:>7}  verdict", "ours", "SE", "design")?;
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
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}
