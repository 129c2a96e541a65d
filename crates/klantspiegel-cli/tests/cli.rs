//! The command line: many reports at once, in their order; what is wrong is told by its place, and the rest goes on.

use crate::program::{done, program, run};
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_formats::json::{Json, Native};
use klantspiegel_formats::report;
use klantspiegel_testing::any::session_to_the_end;
use klantspiegel_testing::{answering_all, bank, finished, session};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::atomic::{AtomicUsize, Ordering};

const SCHEMA: &str = include_str!("../../../schema/report-3.schema.json");

/// A file with this content; another test may write the same one meanwhile, and never finds it half written.
fn file(name: &str, content: &str) -> PathBuf {
    static WRITTEN: AtomicUsize = AtomicUsize::new(0);
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let partial = path.with_extension(WRITTEN.fetch_add(1, Ordering::Relaxed).to_string());
    fs::write(&partial, content).and_then(|()| fs::rename(&partial, &path)).expect("a test may write there");
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
    let done = run(&["score"], lines(&forged).as_bytes());
    assert_eq!((parsed(done.out()), done.complaints(), done.code), (reports.to_vec(), "", 0));
    let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let schema = jsonschema::draft202012::new(&schema).expect("it is a schema");
    assert!(parsed(done.out()).iter().all(|report| schema.is_valid(report)));
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
    let done = run(&["score", "-"], input.as_bytes());
    assert_eq!(parsed(done.out()), vec![good; 3]);
    let told: Vec<&str> = done.complaints().lines().collect();
    let expected = [
        "-:2: ends in the middle",
        "-:3: is no report of Klantspiegel",
        "-:4: answers.caring-enjoy: is 8, and goes from 1 to 7",
        "-:7: version: is 99, and 3 is the newest that is known here; a newer klantspiegel reads it",
        "-:8: role: is missing or holds what it cannot: boss",
        "-:9: dilemmas[0]: has minutes or a scene that do not exist, do not fit each other or came before, or is one too many",
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
    let done = run(&["score"], lines(&bad).as_bytes());
    let told: Vec<&str> = done.complaints().lines().collect();
    assert_eq!(told.len(), bad.len(), "{}", done.complaints());
    for (complaint, place) in told.iter().zip(["-:1: role: ", "-:2: answers.x"]) {
        assert!(complaint.starts_with(place), "{complaint}");
        assert!(!complaint.contains(['\u{1b}', '\u{202e}']), "{complaint}");
    }
    for arguments in [&["validate", "no\u{1b}[2J\nwhere.json"][..], &["no\u{1b}[2J\ncommand"]] {
        let complaints = run(arguments, b"");
        let complaints = complaints.complaints();
        assert!(
            complaints.lines().next().is_some_and(|line| line.contains("no\\u{1b}[2J\\u{a}")),
            "{complaints}"
        );
    }
}

/// A sound report, a flawed one, and a sound one.
fn mixed() -> PathBuf {
    let good = report(&full(Role::Staff));
    let flawed = with(good.clone(), "role", json!("boss"));
    file("mixed.ndjson", &lines(&[good.clone(), flawed, good]))
}

/// As where `head` has seen enough: nothing went wrong but what did.
#[test]
fn whoever_no_longer_reads_has_what_they_wanted() {
    let many = file("enough.ndjson", &lines(&vec![report(&full(Role::Staff)); 20]));
    let [many, mixed] = [many, mixed()].map(|path| path.to_str().expect("a path of text").to_owned());
    for (arguments, code) in [
        (&["score", &many][..], 0),
        (&["validate", &many], 0),
        (&["validate", &mixed], 1),
        (&["--help"], 0),
        (&["--version"], 0),
        (&["calibrate", "--people", "1"], 2),
    ] {
        let (nobody, out) = std::io::pipe().expect("there are pipes");
        drop(nobody);
        let mut program = program(arguments);
        let program = program.stdin(Stdio::null()).stdout(out).stderr(Stdio::piped()).spawn();
        let done = done(program.expect("the program starts"), b"");
        assert_eq!(done.code, code, "{arguments:?}");
        assert!(
            !done.complaints().contains("results cannot be written: "),
            "{arguments:?}: {}",
            done.complaints()
        );
    }
}

/// Whoever has seen enough of what is wrong still gets the results.
#[test]
fn complaints_that_nobody_reads_cost_no_results() {
    let mixed = mixed();
    let mixed = mixed.to_str().expect("a path of text");
    for (command, out) in [("score", 2), ("validate", 1)] {
        let (nobody, complaints) = std::io::pipe().expect("there are pipes");
        drop(nobody);
        let mut program = program(&[command, mixed]);
        let program = program.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(complaints).spawn();
        let done = done(program.expect("the program starts"), b"");
        assert_eq!((done.out().lines().count(), done.code), (out, 1), "{command}");
    }
}

/// What a shell can do to the streams of a program.
#[cfg(target_os = "linux")]
mod streams {
    use super::*;

    /// Runs a command of a shell, in which `$p` is the program, `$sound` a file without flaws and `$mixed` one with.
    fn shell(command: &str) -> crate::program::Done {
        let sound = file("streams-sound.json", &report(&full(Role::Staff)).to_string());
        let mut shell = klantspiegel_tools::built("/bin/sh");
        shell.args(["-c", command]).env("p", env!("CARGO_BIN_EXE_klantspiegel"));
        shell.env("sound", sound).env("mixed", mixed());
        let shell = shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        done(shell.expect("there is a shell"), b"")
    }

    #[test]
    fn what_cannot_be_written_is_told_and_ends_with_3() {
        for (command, told) in [
            ("$p score $sound > /dev/full", "No space left"),
            ("$p validate $sound > /dev/full", "No space left"),
            ("$p --help > /dev/full", "No space left"),
            ("$p --version > /dev/full", "No space left"),
            ("$p calibrate --people 2 > /dev/full", "No space left"),
            ("$p score $sound >&-", "it is closed"),
            ("$p validate $sound >&-", "it is closed"),
            ("$p --help >&-", "it is closed"),
            ("$p score $sound 1< /dev/null", "Bad file descriptor"),
            ("$p score <&-", "-: cannot be read: standard input is closed"),
            ("$p validate . ", ".: cannot be read: Is a directory"),
        ] {
            let done = shell(command);
            assert_eq!(done.code, 3, "{command}: {}", done.complaints());
            assert!(done.complaints().contains(told), "{command}: {}", done.complaints());
        }
    }

    #[test]
    fn results_come_where_complaints_cannot_and_the_exit_code_tells() {
        for (command, results, code) in [
            ("$p score $mixed 2> /dev/full", 2, 3),
            ("$p score $mixed 2>&-", 2, 3),
            ("$p score $sound 2> /dev/full", 1, 0),
            ("$p score $sound 2>&-", 1, 0),
            ("$p rank 2> /dev/full", 0, 3),
            ("$p score $mixed 2> /dev/null", 2, 1),
            ("$p score $mixed > /dev/null", 0, 1),
            ("$p score $sound > /dev/null", 0, 0),
            ("$p validate $mixed > /dev/full 2> /dev/full", 0, 3),
            ("$p validate $mixed >&- 2>&-", 0, 3),
        ] {
            let done = shell(command);
            assert_eq!((done.out().lines().count(), done.code), (results, code), "{command}");
        }
    }

    /// A reader of complaints leaves at the first one, while there are many more to come.
    #[test]
    fn a_reader_who_leaves_in_the_middle_costs_nothing() {
        let (good, many) = (report(&full(Role::Staff)), 3000);
        let flawed =
            with(json!({ "schema": "urn:klantspiegel:report", "version": 3 }), "role", json!("boss"));
        let content = lines(&vec![flawed; many]) + &lines(&vec![good; 9]);
        let path = file("streams-many.ndjson", &content);
        let part = path.with_extension("part");
        let command =
            format!("{{ $p score {} 2>&1 >{}; echo $? >&2; }} | head -1", path.display(), part.display());
        let done = shell(&command);
        assert_eq!((done.out().lines().count(), done.complaints()), (1, "1\n"));
        assert_eq!(parsed(&fs::read_to_string(part).expect("it was written")).len(), 9);
    }
}

/// What stands in a file decides what it is, whatever it is called and however it came.
#[test]
fn content_decides_what_a_file_is() {
    let (staff, manager) = (full(Role::Staff), full(Role::Manager));
    let saved = report::encode::<Native>(&manager, bank(), None);
    let (one, many) = (report(&manager).to_string(), lines(&[report(&staff), report(&manager)]));
    let no_indentation = saved.lines().map(str::trim_start).collect::<Vec<_>>().join("\n");
    let (both, just_one) = ([&staff, &manager].map(report).to_vec(), vec![report(&manager)]);
    for (what, content, expected) in [
        ("as the page saves it", saved.clone(), &just_one),
        (
            "with a mark and Windows' ends of lines",
            format!("\u{feff}{}\r\n", saved.replace('\n', "\r\n")),
            &just_one,
        ),
        ("without indentation", no_indentation.clone(), &just_one),
        ("on one line without its end", one.clone(), &just_one),
        ("one on each line", many.clone(), &both),
        ("one on each line, with a mark", format!("\u{feff}{many}"), &both),
        ("one on each line, with old ends of lines", many.replace('\n', "\r"), &both),
        ("files joined", format!("{}{saved}", report(&staff)), &both),
        ("files with marks joined", format!("\u{feff}{}\u{feff}{no_indentation}", report(&staff)), &both),
        ("a list on one line", format!("[{}, {one}]", report(&staff)), &both),
        ("a list on many lines", format!("[\n{}\n,\n{saved}\n]\n", report(&staff)), &both),
        ("a list of one", format!("[{saved}]"), &just_one),
    ] {
        for name in ["a.json", "a.ndjson", "a.NDJSON", "a.jsonl", "a.txt", "a.JSON", "a", "-"] {
            let path = file(&format!("content-{name}"), &content);
            let path = path.to_str().expect("a path of text");
            let done =
                if name == "-" { run(&["score"], content.as_bytes()) } else { run(&["score", path], b"") };
            assert_eq!(done.complaints(), "", "{what}, {name}");
            assert_eq!((&parsed(done.out()), done.code), (expected, 0), "{what}, {name}");
        }
    }
}

/// What is quite another thing is told once, with what to do.
#[test]
fn a_file_of_another_kind_gets_one_complaint_with_the_remedy() {
    let saved = report::encode::<Native>(&full(Role::Staff), bank(), None);
    let utf_16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let other = "{\"name\": \"somebody\", \"answers\": [\n1,\n2]}\n".repeat(600);
    for (content, line, remedy) in [
        (b"\x1f\x8b\x08\0\0\0\0\0".to_vec(), "", "gunzip"),
        (b"PK\x03\x04\x14\0".to_vec(), "", "take the reports out"),
        (utf_16(&format!("\u{feff}{saved}")), "", "save it as UTF-8"),
        (utf_16(&saved), "", "save it as UTF-8"),
        (b"item,instrument,facet,text,answer\r\n".repeat(99), "", "saves one as .json"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "", "the .json file that the page saves"),
        (b"name;grade\nme;7\n".repeat(99), "1:", "is no JSON"),
        (b"<html>\n<body>\n{}\n</html>\n".to_vec(), "", "the .json file that the page saves"),
        (other.clone().into_bytes(), "", "the .json file that the page saves"),
        (
            format!("[{}]", other.replace("]}\n{", "]},\n{")).into_bytes(),
            "",
            "the .json file that the page saves",
        ),
        (saved.as_bytes()[..saved.len() - 9].to_vec(), "1:", "ends in the middle"),
        (saved.replacen('{', "{,", 1).into_bytes(), "1:", "is no JSON"),
        (vec![], "", "is empty"),
        (b" \r\n\xef\xbb\xbf\n".to_vec(), "", "is empty"),
        (b"[1, 2, 3]".to_vec(), "1:", "is no report"),
        (b"[]".to_vec(), "1:", "is no report"),
    ] {
        let shown = String::from_utf8_lossy(&content[..content.len().min(30)]).into_owned();
        for command in ["score", "validate"] {
            let done = run(&[command], &content);
            let told: Vec<&str> = done.complaints().lines().collect();
            assert_eq!((told.len(), done.code), (1, 1), "{shown}: {told:?}");
            assert!(
                told[0].starts_with(&format!("-:{line} ")) && told[0].contains(remedy),
                "{shown}: {told:?}"
            );
            let out = if command == "validate" { "0 sound, 1 flawed\n" } else { "" };
            assert_eq!(done.out(), out, "{shown}");
        }
    }
}

/// As soon as one report is there, everything else is told by its place, and no report is lost for what stands around it.
#[test]
fn what_is_not_ours_among_reports_is_told_by_its_place() {
    let good = report(&full(Role::Staff));
    let (noise, all) = ("{}\nhallo\n".repeat(30), 60);
    let done = run(&["score"], format!("{noise}{good}\n{noise}").as_bytes());
    assert_eq!(
        (parsed(done.out()), done.complaints().lines().count(), done.code),
        (vec![good.clone()], 2 * all, 1)
    );
    // So much that not each of them can wait.
    let much = "{}\n".repeat(700);
    let done = run(&["validate"], format!("{much}{good}\n").as_bytes());
    assert_eq!((done.out(), done.code), ("1 sound, 700 flawed\n", 1));
    assert!(done.complaints().ends_with("-: holds 600 more before the first report that are none\n"));
    // A list that breaks off has told of the reports before.
    let done = run(&["score"], format!("[{good},\n{good},\n").as_bytes());
    assert_eq!((parsed(done.out()).len(), done.complaints(), done.code), (2, "-:3: ends in the middle\n", 1));
}

/// Scores are left aside when a report is opened, and still have to be what the schema says.
#[test]
fn what_only_the_schema_knows_is_told_by_its_place() {
    let good = report(&full(Role::Staff));
    for (pointer, value, told) in [
        ("/note", json!(1), "note: is known to no schema"),
        ("/own_words/note", json!(1), "own_words.note: is known to no schema"),
        ("/scores/intrinsic", json!(1), "scores.intrinsic: 1 is not of type \"object\""),
        ("/scores/room/room", json!({ "value": 1 }), "scores.room.room.low: is missing"),
        ("/scores/room/room/value", json!(9), "scores.room.room.value: 9 is greater than the maximum of 7"),
        ("/scores", json!({}), "scores.intrinsic: is missing"),
        ("/form", json!(null), "form: null is not one of \"adaptive\" or \"fixed\""),
        ("/organisation", json!({ "questions": [] }), "organisation.name: is missing"),
    ] {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
        let mut report = good.clone();
        report.pointer_mut(parent).expect("there is such a place")[name] = value;
        let done = run(&["validate"], report.to_string().as_bytes());
        assert_eq!((done.complaints(), done.code), (format!("-:1: {told}\n").as_str(), 1), "{pointer}");
    }
}

#[test]
fn what_stands_twice_or_only_half_is_told() {
    let good = report(&full(Role::Staff)).to_string();
    let with = |member: &str| good.replacen('{', &format!("{{{member},"), 1);
    for (text, told) in [
        (
            with("\"role\": \"staff\""),
            "holds “role” twice in one object, and programs differ in which they read",
        ),
        (with("\"note\": 1e400"), "holds a number that is too great to be read: 1e400"),
        (with(r#""note": "\ud800""#), "holds half a character (an unpaired surrogate): “\\ud800”"),
        (with(r#""\udc00": 1"#), "holds half a character (an unpaired surrogate): “\\udc00”"),
    ] {
        for command in ["score", "validate"] {
            let done = run(&[command], text.as_bytes());
            assert_eq!((done.complaints(), done.code), (format!("-:1: {told}\n").as_str(), 1));
        }
    }
}

#[test]
fn configurations_and_counts_are_validated_too() {
    let team = r#"{"schema":"urn:klantspiegel:team","version":1,"team":"AAAAAAAAAAAAAAAAAAAAAA","counted":10,"about":"blocker","key":"block-rule","yes":5,"of":10}"#;
    let nobody = team.replace("\"yes\":5", "\"yes\":15");
    let wrong = r#"{"klantspiegel": 1, "name": "", "colour": "red"}"#;
    let lines =
        format!("{}\n{team}\n{nobody}\n{wrong}\n", klantspiegel_testing::organisation::configuration());
    let done = run(&["validate"], lines.as_bytes());
    assert_eq!((done.out(), done.code), ("2 sound, 2 flawed\n", 1));
    let told: Vec<&str> = done.complaints().lines().collect();
    assert_eq!(told.len(), 3, "{told:?}");
    for (told, start) in told.iter().zip(["-:3: yes: ", "-:4: colour is ", "-:4: name is "]) {
        assert!(told.starts_with(start), "{told}");
    }
}

/// The order of members is that of the format, whatever the crates of a build make of it.
#[test]
fn members_stand_in_their_order_whoever_reads_them() {
    let written = Native::line(
        &Native::read(r#"{"z": {"b": 1, "a": 2}, "a": [], "10": 1, "9": 1}"#).expect("it is JSON"),
    );
    assert_eq!(written, r#"{"9":1,"10":1,"z":{"b":1,"a":2},"a":[]}"#);
    let done = run(&["score"], report(&full(Role::Staff)).to_string().as_bytes());
    let places: Vec<Option<usize>> =
        ["schema", "version", "language", "role", "parts", "answers", "dilemmas", "scores"]
            .map(|name| done.out().find(&format!("\"{name}\":")))
            .to_vec();
    assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{places:?}");
}

#[test]
fn a_file_that_is_not_there_is_told_and_the_next_one_read() {
    let there = file("there.json", &report(&full(Role::Staff)).to_string());
    let done = run(&["validate", "nowhere.json", there.to_str().expect("a path of text")], b"");
    assert_eq!((done.out(), done.code), ("1 sound, 0 flawed\n", 3));
    assert!(done.complaints().starts_with("nowhere.json: cannot be read: "), "{}", done.complaints());
}

#[test]
fn what_an_organisation_asked_stays_as_it_stands() {
    let own = json!({ "name": "Noord", "questions": [{ "id": "own-mood", "kind": "rating", "text": "?", "answer": 3, "answer_in_words": null }] });
    let with_own = with(report(&full(Role::Staff)), "organisation", own.clone());
    assert_eq!(parsed(run(&["score"], lines(&[with_own]).as_bytes()).out())[0]["organisation"], own);
}

/// More than are in memory at a time, each to be told from the others.
#[test]
fn many_come_out_in_their_order() {
    let staff = report(&full(Role::Staff));
    let days: Vec<String> = (0..3000)
        .map(|day| format!("{:04}-{:02}-{:02}", 2000 + day / 300, day / 28 % 12 + 1, day % 28 + 1))
        .collect();
    let reports: Vec<Value> = days.iter().map(|day| with(staff.clone(), "finished", json!(day))).collect();
    let done = run(&["score"], lines(&reports).as_bytes());
    let found: Vec<Value> = parsed(done.out()).into_iter().map(|report| report["finished"].clone()).collect();
    assert_eq!(found, days);
}

#[test]
fn a_command_line_that_is_not_understood_does_nothing() {
    for arguments in [&["rank"][..], &["score", "--best"], &["calibrate", "--people", "1"]] {
        let done = run(arguments, b"");
        assert_eq!((done.out(), done.code), ("", 2), "{arguments:?}");
        assert!(done.complaints().contains("usage: klantspiegel"), "{}", done.complaints());
    }
    let help = run(&["--help"], b"");
    assert!(help.out().starts_with("usage: klantspiegel") && help.code == 0);
}

#[test]
fn the_simulation_prints_both_forms() {
    let done = run(&["calibrate", "--against", "limit", "--people", "20", "--seed", "3"], b"");
    let shows = |form: &str| done.out().contains(&format!("\nlimit, {form} "));
    assert!(shows("adaptive") && shows("fixed"), "{}", done.out());
    // With so few people a figure may well lie outside its reference.
    assert!([0, 1].contains(&done.code), "{}", done.code);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]
    #[test]
    fn scoring_what_was_scored_changes_nothing(sessions in prop::collection::vec(session_to_the_end(), 1..20)) {
        let reports: Vec<Value> = sessions.iter().map(report).collect();
        let once = run(&["score"], lines(&reports).as_bytes());
        prop_assert_eq!(parsed(once.out()), reports);
        let twice = run(&["score"], once.out().as_bytes());
        prop_assert_eq!(twice.out(), once.out());
    }
}

/// Test crates turn on features of crates that the program shares with them. It must not be them that decide what it writes: built
/// as it is installed, without them, it writes the same bytes.
#[cfg(feature = "simulations")]
#[test]
fn the_program_as_it_is_installed_writes_the_same() {
    let target = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("installed");
    let mut cargo = klantspiegel_tools::cargo();
    cargo.args(["build", "--quiet", "--locked", "--bin", "klantspiegel", "--target-dir"]).arg(&target);
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    assert!(cargo.status().expect("Cargo started this").success());
    let installed = target.join("debug").join("klantspiegel").with_extension(std::env::consts::EXE_EXTENSION);
    let input = lines(&[report(&full(Role::Staff)), report(&full(Role::Manager))]);
    let mut program = klantspiegel_tools::built(installed.to_str().expect("a path of text"));
    let program = program.arg("score").stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let installed = done(program.spawn().expect("it was built"), input.as_bytes());
    assert_eq!(installed.out(), run(&["score"], input.as_bytes()).out());
}
