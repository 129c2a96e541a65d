//! The command line beside jq on the same file. Ours reads every report, scores all of it anew and writes it; jq is asked
//! for much less: the mean of four answers and how many lines were ticked.

use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::report;
use klantspiegel_testing::{answering, bank, care_below, choosing, finished, session};
use klantspiegel_tools::Tool;
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// As many as a large organisation has people.
const REPORTS: usize = 100_000;
/// So many that differ; they are repeated.
const DIFFERENT: usize = 500;
const ROUNDS: usize = 5;

/// What jq takes of each report.
const FILTER: &str = "{mean: ([.answers[\"caring-enjoy\", \"delivering-on-time\", \"caring-matters\", \"delivering-confidence\"]] | \
                      add / length), ticked: [.answers | to_entries[] | select(.key | startswith(\"block-\"))] | length}";

fn main() {
    let file = reports();
    let megabytes = fs::metadata(&file).expect("it was written").len() as f64 / 1e6;
    let ours: fn() -> Command = || klantspiegel_tools::built(env!("CARGO_BIN_EXE_klantspiegel"));
    let jq: fn() -> Command = || klantspiegel_tools::command(Tool::Jq).expect("jq is provided");
    let commands =
        [("klantspiegel score", ours, vec!["score"]), ("jq, four answers of each", jq, vec!["-c", FILTER])];
    let mut times = [Vec::new(), Vec::new()];
    // They take turns, so that neither has the machine to itself.
    for _ in 0..ROUNDS {
        for ((_, command, arguments), times) in commands.iter().zip(&mut times) {
            times.push(timed(command().args(arguments), &file));
        }
    }
    println!("\n{REPORTS} reports, {megabytes:.0} MB, medians of {ROUNDS} rounds\n");
    let [ours, jq] = times.map(median);
    for ((name, ..), time) in commands.iter().zip([ours, jq]) {
        let speed = REPORTS as f64 / time.as_secs_f64();
        println!("{name:<28} {:>8.2} s {speed:>12.0} reports a second", time.as_secs_f64());
    }
    let faster = jq.as_secs_f64() / ours.as_secs_f64();
    println!(
        "{:<28} {faster:>8.1} × faster, the bar is 1: {}",
        "ours",
        if faster > 1.0 { "reached" } else { "MISSED" }
    );
}

/// How long a command takes for the file; what it writes is counted, so that it must write it.
fn timed(command: &mut Command, file: &Path) -> Duration {
    let start = Instant::now();
    let output = command.arg(file).stderr(Stdio::inherit()).output().expect("it runs");
    let time = start.elapsed();
    assert!(output.status.success(), "{command:?}");
    assert_eq!(output.stdout.iter().filter(|byte| **byte == b'\n').count(), REPORTS, "{command:?}");
    time
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// A file with reports of people who answered everything, by chance.
fn reports() -> PathBuf {
    let mut chance = ChaCha8Rng::seed_from_u64(1);
    let lines: Vec<String> = (0..DIFFERENT).map(|_| report(&mut chance)).collect();
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("reports.ndjson");
    let all: String = lines.iter().cycle().take(REPORTS).map(String::as_str).collect();
    fs::write(&path, all).expect("a benchmark may write there");
    path
}

fn report(chance: &mut impl Rng) -> String {
    let items = bank().instruments().flat_map(|instrument| &instrument.items);
    let rated = items.filter(|item| item.page.as_deref() != Some("effort"));
    let given: Vec<(&str, u8)> = rated
        .map(|item| {
            let (low, high) = item.scale.range();
            (item.id.as_str(), chance.random_range(low..=high))
        })
        .collect();
    let setup = Setup { role: Role::Staff, set: ItemSet::Full, ..Setup::default() };
    let session = choosing(answering(session(setup), &given), care_below(chance.random_range(0.02..5.0)));
    let indented = report::encode::<Native>(&finished(session), bank(), None);
    let report: serde_json::Value = serde_json::from_str(&indented).expect("a report is JSON");
    format!("{report}\n")
}
