//! The command line: many reports at once, in their order; what is wrong is told by its place, and the rest goes on.

use crate::common::any::session_to_the_end;
use crate::common::{answering_all, bank, finished, session};
use klantspiegel::domain::session::Session;
use klantspiegel::domain::setup::{ItemSet, Role, Setup};
use klantspiegel::formats::json::Native;
use klantspiegel::formats::report;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::Stdio;
use std::thread;

const SCHEMA: &str = include_str!("../../schema/report-2.schema.json");

/// What came of a command.
struct Done {
    out: String,
    complaints: String,
    code: i32,
}

/// Runs the program with these arguments and this input.
fn run(arguments: &[&str], input: &str) -> Done {
    let mut program = klantspiegel_tools::built(env!("CARGO_BIN_EXE_klantspiegel"));
    let program = program.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut program = program.spawn().expect("the program starts");
    let mut stdin = program.stdin.take().expect("it has an input");
    let input = input.to_owned();
    // It may answer before it has read everything, or read nothing at all.
    let writing = thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = program.wait_with_output().expect("the program ends");
    let _ = writing.join().expect("writing does not panic");
    let text = |bytes| String::from_utf8(bytes).expect("it writes texts");
    Done {
        out: text(output.stdout),
        complaints: text(output.stderr),
        code: output.status.code().expect("it ends by itself"),
    }
}

/// A file with this content, of this test alone.
fn file(name: &str, content: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, content).expect("a test may write there");
    path
}

fn full(role: Role) -> Session {
    finished(answering_all(session(Setup { role, set: ItemSet::Full, ..Setup::default() })))
}

fn report(session: &Session) -> Value {
    serde_json::from_str(&report::encode::<Native>(session, bank(), None)).expect("a report is JSON")
}

/// The same report with one member replaced.
fn with(mut report: Value, member: &str, value: Value) -> Value {
    report[member] = value;
    report
}

fn lines(values: &[Value]) -> String {
    values.iter().map(|value| format!("{value}\n")).collect()
}

fn parsed(out: &str) -> Vec<Value> {
    out.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

#[test]
fn scores_follow_anew_from_the_answers() {
    let reports = [report(&full(Role::Staff)), report(&full(Role::Manager))];
    let forged = reports.clone().map(|report| with(report, "scores", json!({ "fit": 100 })));
    let done = run(&["score"], &lines(&forged));
    assert_eq!((parsed(&done.out), done.complaints.as_str(), done.code), (reports.to_vec(), "", 0));
    let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let schema = jsonschema::draft202012::new(&schema).expect("it is a schema");
    assert!(parsed(&done.out).iter().all(|report| schema.is_valid(report)));
}

#[test]
fn what_is_wrong_is_told_by_its_place_and_the_rest_goes_on() {
    let good = report(&full(Role::Staff));
    let outside = with(good.clone(), "answers", json!({ "caring-enjoy": 8 }));
    let bad = [
        "{".to_owned(),
        "[]".to_owned(),
        outside.to_string(),
        with(good.clone(), "version", json!(99)).to_string(),
        with(good.clone(), "role", json!("boss")).to_string(),
        with(good.clone(), "dilemmas", json!([{}])).to_string(),
        with(good.clone(), "answers", json!({ "nobody-asks": 1 })).to_string(),
    ];
    // The good one stands first, in the middle behind a blank line, and last.
    let input = format!("{good}\n{}\n\n{good}\n{}\n{good}", bad[..3].join("\n"), bad[3..].join("\n"));
    let done = run(&["score", "-"], &input);
    assert_eq!(parsed(&done.out), vec![good; 3]);
    let told: Vec<&str> = done.complaints.lines().collect();
    let expected = [
        "-:2: ends in the middle",
        "-:3: is no report of Klantspiegel",
        "-:4: answers.caring-enjoy: is 8, and goes from 1 to 7",
        "-:7: version: is 99, and 2 is the newest that is known here; a newer klantspiegel reads it",
        "-:8: role: is missing or holds what it cannot: boss",
        "-:9: dilemmas[0]: has minutes or a scene that do not exist or came before, or is one too many",
        "-:10: answers.nobody-asks: there is no such item",
    ];
    assert_eq!(told, expected);
    assert_eq!(done.code, 1);
}

/// Whoever made a report cannot make a complaint of their own with it, nor write on the terminal.
#[test]
fn what_stands_in_a_report_or_a_name_is_shown_and_not_done() {
    let good = report(&full(Role::Staff));
    let forged = "x\n-:7: ends in the middle\u{1b}[2J\u{202e}";
    let bad =
        [with(good.clone(), "role", json!(forged)), with(good.clone(), "answers", json!({ (forged): 1 }))];
    let done = run(&["score"], &lines(&bad));
    let told: Vec<&str> = done.complaints.lines().collect();
    assert_eq!(told.len(), bad.len(), "{}", done.complaints);
    for (complaint, place) in told.iter().zip(["-:1: role: ", "-:2: answers.x"]) {
        assert!(complaint.starts_with(place), "{complaint}");
        assert!(!complaint.contains(['\u{1b}', '\u{202e}']), "{complaint}");
    }
    for arguments in [&["validate", "no\u{1b}[2J\nwhere.json"][..], &["no\u{1b}[2J\ncommand"]] {
        let complaints = run(arguments, "").complaints;
        assert!(
            complaints.lines().next().is_some_and(|line| line.contains("no\\u{1b}[2J\\u{a}")),
            "{complaints}"
        );
    }
}

/// As where `head` has seen enough: nothing went wrong.
#[test]
fn whoever_no_longer_reads_has_what_they_wanted() {
    let many = file("enough.ndjson", &lines(&vec![report(&full(Role::Staff)); 20]));
    let many = many.to_str().expect("a path of text");
    for arguments in [&["score", many][..], &["validate", many], &["--help"], &["--version"]] {
        let (nobody, out) = std::io::pipe().expect("there are pipes");
        drop(nobody);
        let mut program = klantspiegel_tools::built(env!("CARGO_BIN_EXE_klantspiegel"));
        let output = program.args(arguments).stdin(Stdio::null()).stdout(out).output();
        let output = output.expect("the program ends");
        assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]), "{arguments:?}");
    }
}

#[test]
fn files_are_one_report_or_by_their_name_many() {
    let (staff, manager) = (full(Role::Staff), full(Role::Manager));
    let indented = report::encode::<Native>(&manager, bank(), None);
    let many = file("many.ndjson", &lines(&[report(&staff), report(&staff)]));
    let one = file("one.json", &format!("\u{feff}{indented}"));
    let [many, one] = [&many, &one].map(|path| path.to_str().expect("a path of text"));
    let done = run(&["score", many, one], "");
    assert_eq!(parsed(&done.out), [&staff, &staff, &manager].map(report));
    assert_eq!(done.code, 0);
    let flawed = file("flawed.jsonl", "{}\n");
    let done = run(&["validate", one, flawed.to_str().expect("a path of text"), many], "");
    assert_eq!((done.out.as_str(), done.code), ("3 sound, 1 flawed\n", 1));
    assert!(
        done.complaints.ends_with("flawed.jsonl:1: is no report of Klantspiegel\n"),
        "{}",
        done.complaints
    );
}

#[test]
fn a_file_that_is_not_there_is_told_and_the_next_one_read() {
    let there = file("there.json", &report(&full(Role::Staff)).to_string());
    let done = run(&["validate", "nowhere.json", there.to_str().expect("a path of text")], "");
    assert_eq!((done.out.as_str(), done.code), ("1 sound, 0 flawed\n", 3));
    assert!(done.complaints.starts_with("nowhere.json: cannot be read: "), "{}", done.complaints);
}

#[test]
fn what_an_organisation_asked_stays_as_it_stands() {
    let own = json!({ "name": "Noord", "questions": [{ "id": "own-mood", "kind": "rating", "text": "?", "answer": 3, "answer_in_words": null }] });
    let with_own = with(report(&full(Role::Staff)), "organisation", own.clone());
    assert_eq!(parsed(&run(&["score"], &lines(&[with_own])).out)[0]["organisation"], own);
}

/// More than are in memory at a time, each to be told from the others.
#[test]
fn many_come_out_in_their_order() {
    let staff = report(&full(Role::Staff));
    let days: Vec<String> = (0..3000)
        .map(|day| format!("{:04}-{:02}-{:02}", 2000 + day / 300, day / 28 % 12 + 1, day % 28 + 1))
        .collect();
    let reports: Vec<Value> = days.iter().map(|day| with(staff.clone(), "finished", json!(day))).collect();
    let done = run(&["score"], &lines(&reports));
    let found: Vec<Value> = parsed(&done.out).into_iter().map(|report| report["finished"].clone()).collect();
    assert_eq!(found, days);
}

#[test]
fn a_command_line_that_is_not_understood_does_nothing() {
    for arguments in [&["rank"][..], &["score", "--best"], &["calibrate", "--people", "1"]] {
        let done = run(arguments, "");
        assert_eq!((done.out.as_str(), done.code), ("", 2), "{arguments:?}");
        assert!(done.complaints.contains("usage: klantspiegel"), "{}", done.complaints);
    }
    let help = run(&["--help"], "");
    assert!(help.out.starts_with("usage: klantspiegel") && help.code == 0);
}

#[test]
fn the_simulation_prints_both_forms() {
    let done = run(&["calibrate", "--people", "20", "--seed", "3"], "");
    assert!(done.out.contains("\nadaptive ") && done.out.contains("\nfixed "), "{}", done.out);
    // With so few people a figure may well lie outside its design.
    assert!([0, 1].contains(&done.code), "{}", done.code);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]
    #[test]
    fn scoring_what_was_scored_changes_nothing(sessions in prop::collection::vec(session_to_the_end(), 1..20)) {
        let reports: Vec<Value> = sessions.iter().map(report).collect();
        let once = run(&["score"], &lines(&reports));
        prop_assert_eq!(parsed(&once.out), reports);
        let twice = run(&["score"], &once.out);
        prop_assert_eq!(twice.out, once.out);
    }
}
