//! Measures the page beside its peers in one run: what it weighs, when it can be used, how it answers, what it keeps.
//!
//! Every figure is the median of several rounds that take turns between ours and theirs.

mod bare_yew;
mod bundler;
mod first;
mod input;
mod memory;
mod options;
mod outside;
mod packages;
mod page_script;
mod peers;
mod program;
mod questions;
mod screens;
mod selection;
mod small_pages;
mod statistics;
mod table;
mod team_intake;
mod visit;
mod whole_journey;

use options::{Options, Section};
use std::process::ExitCode;
use std::thread;
use table::Row;

fn main() -> ExitCode {
    let options = match Options::read(std::env::args().skip(1)) {
        Ok(options) => options,
        Err(problem) => {
            eprintln!("{problem}\n{}", options::USAGE);
            return ExitCode::FAILURE;
        }
    };
    let mut rows = Vec::new();
    let mut unmeasured = Vec::new();
    for section in &options.sections {
        eprintln!("measuring {}", section.name());
        match measured(*section, options.rounds) {
            Some(measured) => rows.extend(measured),
            None => unmeasured.push(section.name()),
        }
    }
    println!("\nmedians of {} rounds, {}\n", options.rounds, peers::versions());
    print!("{}", table::print(&rows));
    for section in &unmeasured {
        println!("could not be measured: {section} (see above)");
    }
    let missed = rows.iter().any(|row| row.is_reached() == Some(false));
    if unmeasured.is_empty() && !(options.strict && missed) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// The rows of a section, on a thread of its own: what cannot be measured panics and takes nothing else along.
fn measured(section: Section, rounds: usize) -> Option<Vec<Row>> {
    let measuring = thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("a runtime starts").block_on(async {
            match section {
                Section::First => first::rows(rounds).await,
                Section::Journey => whole_journey::rows().await,
                Section::Input => input::rows(rounds).await,
                Section::Selection => selection::rows(rounds).await,
                Section::Memory => memory::rows().await,
                Section::Outside => outside::rows().await,
                Section::TeamIntake => team_intake::rows().await,
            }
        })
    });
    measuring.join().ok()
}
