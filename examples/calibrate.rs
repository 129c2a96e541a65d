//! Holds the estimates of simulated people against the design figures: `calibrate [PEOPLE] [SEED]`.

use klantspiegel::domain::setup::Form;
use klantspiegel::simulation::design::{Comparison, MOST_STANDARD_ERRORS, compare};
use klantspiegel::simulation::{PEOPLE, SEED, calibrate};
use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Some((people, seed)) = people_and_seed(&arguments) else {
        eprintln!("usage: calibrate [PEOPLE] [SEED], two whole numbers; at least 2 people");
        return ExitCode::from(2);
    };
    println!("{people} people with preferences and {people} with a coin for each form, seed {seed}");
    let mut outside = 0;
    for (name, form) in [("adaptive", Form::Adaptive), ("fixed", Form::Fixed)] {
        let rows = compare(&calibrate(form, people, seed));
        print_table(name, &rows);
        outside += rows.iter().filter(|row| row.holds() == Some(false)).count();
    }
    println!();
    println!(
        "SE: Monte Carlo standard error of ours. Within: no more than {MOST_STANDARD_ERRORS} standard errors of the"
    );
    println!("difference from the design figure, which is itself simulated and rounded.");
    if outside == 0 {
        return ExitCode::SUCCESS;
    }
    println!("{outside} outside.");
    ExitCode::FAILURE
}

fn people_and_seed(arguments: &[String]) -> Option<(usize, u64)> {
    let (people, seed) = match arguments {
        [] => (PEOPLE, SEED),
        [people] => (people.parse().ok()?, SEED),
        [people, seed] => (people.parse().ok()?, seed.parse().ok()?),
        _ => return None,
    };
    (people >= 2).then_some((people, seed))
}

fn print_table(form: &str, rows: &[Comparison]) {
    println!();
    println!("{form:<36} {:>7} {:>7} {:>7}  verdict", "ours", "SE", "design");
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
        println!("{}", line.trim_end());
    }
}
