//! Schemas and readers say the same, of every published format and in both directions: what a schema allows is read and called
//! sound, and what is called sound a schema allows. What no schema can say is named here, and is all there is.

use crate::program::run;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::care_cost::SAID;
use klantspiegel_core::dilemma::retired::RETIRED;
use klantspiegel_core::language::Language;
use klantspiegel_core::release::ReleasedCount;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_core::team::picture::{Cell, Picture, subjects};
use klantspiegel_formats::json::Native;
use klantspiegel_formats::{configuration as configurations, picture, report};
use klantspiegel_testing::any::any_session;
use klantspiegel_testing::by_schema::{Schema, near};
use klantspiegel_testing::organisation::{configuration, offer};
use klantspiegel_testing::{answering_all, bank, care_below, cases, choosing, finished, session};
use klantspiegel_ui::ssr;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

static REPORT_1: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(include_str!("../../../schema/report-1.schema.json")));
static REPORT_2: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(include_str!("../../../schema/report-2.schema.json")));
static REPORT_3: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(include_str!("../../../schema/report-3.schema.json")));
static CONFIGURATION: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(include_str!("../../../schema/configuration-2.schema.json")));
static CONFIGURATION_1: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(include_str!("../../../schema/configuration-1.schema.json")));
static TEAM_1: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(include_str!("../../../schema/team-1.schema.json")));
static TEAM_2: LazyLock<Schema> =
    LazyLock::new(|| Schema::new(include_str!("../../../schema/team-2.schema.json")));

/// Which of these values `validate` calls sound: all of them in one run, one on a line.
fn sound(values: &[Value]) -> Vec<bool> {
    // Something sound stands first: of what is not ours at all it is told once only.
    let lines: String = [&reports()[0]].into_iter().chain(values).map(|value| format!("{value}\n")).collect();
    let done = run(&["validate"], lines.as_bytes());
    let line = |complaint: &str| complaint.strip_prefix("-:")?.split(':').next()?.parse::<usize>().ok();
    let flawed: BTreeSet<usize> = done.complaints().lines().filter_map(line).collect();
    let count = format!("{} sound, {} flawed\n", values.len() + 1 - flawed.len(), flawed.len());
    assert_eq!((done.out(), done.code), (count.as_str(), i32::from(!flawed.is_empty())));
    (0..values.len()).map(|at| !flawed.contains(&(at + 2))).collect()
}

/// Holds the verdicts on values to those of their schema; `beyond` is what that cannot say.
fn check(values: &[Value], schema: impl Fn(&Value) -> bool, beyond: impl Fn(&Value) -> bool) {
    for (value, sound) in values.iter().zip(sound(values)) {
        assert_eq!(sound, schema(value) && !beyond(value), "{value}");
    }
}

fn no_more(_: &Value) -> bool {
    false
}

/// Sound reports of every kind.
fn reports() -> Vec<Value> {
    let encoded = |session, words: Option<&Words<'_>>| {
        serde_json::from_str(&report::encode::<Native>(&session, bank(), words)).expect("a report is JSON")
    };
    let full = Setup { set: ItemSet::Full, role: Role::Manager, ..Setup::default() };
    let offer = offer(&configuration());
    let ours = ssr::locale(Language::Nl).texts.wordings();
    let words =
        Words { ours, organisation: Some(offer.organisation()), language: Language::Nl, role: Role::Staff };
    let asked = choosing(answering_all(session(full)), care_below(0.4));
    let with_own = report::encode::<Native>(&asked, offer.bank(), Some(&words));
    vec![
        encoded(finished(asked.clone()), None),
        encoded(session(Setup::default()), None),
        encoded(finished(session(Setup { set: ItemSet::Picked, ..Setup::default() })), None),
        serde_json::from_str(&with_own).expect("a report is JSON"),
    ]
}

/// A sound report of version 2: version 3 without what that added, in the scenes of then.
fn report_of_version_2() -> Value {
    let mut report = reports().remove(0);
    for (dilemma, scene) in report["dilemmas"].as_array_mut().into_iter().flatten().zip(RETIRED) {
        let members = dilemma.as_object_mut().expect("a dilemma is an object");
        members.remove("scene");
        members.insert("vignette".to_owned(), json!(scene));
    }
    let members = report.as_object_mut().expect("a report is an object");
    members.remove("edition");
    members.remove("words");
    let answers = members["answers"].as_object_mut().expect("answers are members");
    let later = ["lead-enjoyable", "lead-respect", "block-interruptions"].into_iter().chain(SAID);
    later.for_each(|id| drop(answers.remove(id)));
    let score = &mut report["scores"]["cost_versus_care"];
    let members = score.as_object_mut().expect("a score is an object");
    let later = ["tipping_minutes", "minutes_only", "said", "said_share"];
    members.retain(|name, _| !later.contains(&name.as_str()));
    score["exchange_rate_minutes_per_hour"] = json!({ "median": 24, "low": 12.5, "high": 48 });
    (score["outcome"], score["stated"]) = (json!("aligned-between"), json!(5));
    report["version"] = json!(2);
    report
}

/// A sound report of version 1: version 2 without what that added.
fn report_of_version_1() -> Value {
    let mut report = report_of_version_2();
    let removed = ["parts", "own_words"];
    let members = report.as_object_mut().expect("a report is an object");
    members.retain(|name, _| !removed.contains(&name.as_str()));
    let known = ["caring-", "reading-", "relating-", "delivering-", "stated-", "on-top", "pays", "measure-"];
    let answers = members["answers"].as_object_mut().expect("answers are members");
    answers.retain(|id, _| known.iter().any(|start| id.starts_with(start)));
    let scores = members["scores"].as_object_mut().expect("scores are members");
    scores.retain(|name, _| ["intrinsic", "cost_versus_care", "measures"].contains(&name.as_str()));
    report["version"] = json!(1);
    report
}

/// A sound line of a team's picture for everything that is told.
fn counts() -> Vec<Value> {
    let told = ReleasedCount { yes: 5, of: 10 };
    let all = Picture { counted: 10, cells: subjects().map(|subject| Cell { subject, told }).collect() };
    let lines = picture::encode::<Native>(&all, &[7; 16]);
    lines.lines().map(|line| serde_json::from_str(line).expect("each line is JSON")).collect()
}

/// As the schema says in its description: counts lie within each other.
fn counts_clash(line: &Value) -> bool {
    let count = |name: &str| line[name].as_f64().unwrap_or_default();
    count("yes") > count("of") || count("of") > count("counted")
}

/// As the schema says in its description: an id stands once among questions and measures, and once among scenes.
fn ids_clash(configuration: &Value) -> bool {
    let of = |name: &str| configuration[name].as_array().cloned().unwrap_or_default();
    let clash = |items: Vec<Value>| {
        let ids: BTreeSet<String> = items.iter().map(|item| item["id"].to_string()).collect();
        ids.len() < items.len()
    };
    clash([of("questions"), of("measures")].concat()) || clash(of("scenes"))
}

/// As the schema says in its description: in each language the two acts of a scene differ in more than the case of the letters a to z.
fn acts_clash(configuration: &Value) -> bool {
    let act = |scene: &Value, member: &str, language: &str| {
        let act = &scene[member];
        let first = || act.as_object().and_then(|by_language| by_language.values().next());
        let text = act.get(language).or_else(first).unwrap_or(act);
        text.as_str().map(|text| text.trim().to_ascii_lowercase())
    };
    let alike = |scene: &Value| {
        Language::TAGS.iter().any(|language| act(scene, "care", language) == act(scene, "cost", language))
    };
    configuration["scenes"].as_array().into_iter().flatten().any(alike)
}

/// What the schema of configurations cannot say.
fn configuration_clashes(configuration: &Value) -> bool {
    ids_clash(configuration) || acts_clash(configuration)
}

/// A sound configuration of version 1: version 2 without what that added.
fn configuration_of_version_1() -> Value {
    let mut configuration = configuration();
    configuration.as_object_mut().expect("it is an object").remove("scenes");
    configuration["klantspiegel"] = json!(1);
    configuration
}

/// The schema that a configuration names.
fn configuration_by_its_version(configuration: &Value) -> bool {
    let schema =
        if configuration["klantspiegel"].as_f64() == Some(1.0) { &CONFIGURATION_1 } else { &CONFIGURATION };
    schema.allows(configuration)
}

/// The schema that a report names.
fn by_its_version(report: &Value) -> bool {
    let schema = match report["version"].as_f64() {
        Some(1.0) => &REPORT_1,
        Some(2.0) => &REPORT_2,
        _ => &REPORT_3,
    };
    schema.allows(report)
}

#[test]
fn what_we_begin_from_is_sound() {
    for (values, schema) in [
        (reports(), &*REPORT_3),
        (vec![report_of_version_2()], &*REPORT_2),
        (vec![report_of_version_1()], &*REPORT_1),
        (counts(), &*TEAM_2),
        (vec![configuration()], &*CONFIGURATION),
        (vec![configuration_of_version_1()], &*CONFIGURATION_1),
    ] {
        assert!(values.iter().all(|value| schema.allows(value)), "{values:?}");
        assert_eq!(sound(&values), vec![true; values.len()]);
    }
}

/// What the schema did not say, or the reader did not hear.
#[test]
fn examples_of_what_they_disagreed_about() {
    let changed = |mut report: Value, pointer: &str, value: Value| {
        let (parent, name) = pointer.rsplit_once('/').expect("a pointer begins with a slash");
        report.pointer_mut(parent).expect("there is such a place")[name] = value;
        report
    };
    for (pointer, value, fits) in [
        ("/note", json!("mine"), false),
        ("/language", json!("NL"), false),
        ("/language", json!("pl"), false),
        ("/form", json!(null), false),
        ("/words", json!(null), true),
        ("/words", json!(2), true),
        ("/words", json!(1), false),
        ("/words", json!("now"), false),
        ("/finished", json!("2024-02-29"), true),
        ("/finished", json!("2023-02-29"), false),
        ("/finished", json!("2000-02-29"), true),
        ("/finished", json!("2100-02-29"), false),
        ("/finished", json!("2024-04-31"), false),
        ("/answers/pays", json!(3.0), true),
        ("/answers/heard-none", json!(1), false),
        ("/answers/effort-systems", json!(10), false),
        ("/dilemmas/3/scene", json!("no-such-scene"), false),
        ("/dilemmas/3/scene", json!("street-party"), true),
        ("/dilemmas/3/scene", json!("control-cost"), false),
        ("/dilemmas/3/vignette", json!("street-party"), false),
        ("/dilemmas/0/loss_minutes", json!(5), false),
        ("/scores", json!({}), false),
        ("/scores/room/room", json!("much"), false),
        ("/own_words/note", json!("mine"), false),
        ("/parts", json!(["room", "room"]), false),
    ] {
        let report = changed(reports().remove(0), pointer, value.clone());
        assert_eq!(REPORT_3.allows(&report), fits, "{pointer}: {value}");
        check(&[report], by_its_version, no_more);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases(40)))]

    #[test]
    fn what_the_schema_of_reports_allows_is_sound(values in vec(REPORT_3.values(), 20)) {
        check(&values, |_| true, no_more);
    }

    #[test]
    fn what_the_schema_of_version_2_allows_is_sound(values in vec(REPORT_2.values(), 20)) {
        check(&values, |_| true, no_more);
    }

    #[test]
    fn what_the_schema_of_version_1_allows_is_sound(values in vec(REPORT_1.values(), 20)) {
        check(&values, |_| true, no_more);
    }

    #[test]
    fn of_what_is_near_a_report_they_say_the_same(
        values in vec(near([reports(), vec![report_of_version_2(), report_of_version_1()]].concat()), 200),
    ) {
        check(&values, by_its_version, no_more);
    }

    #[test]
    fn of_a_teams_counts_they_say_the_same(
        allowed in vec(TEAM_2.values(), 50),
        before in vec(TEAM_1.values(), 50),
        near in vec(near(counts()), 200),
    ) {
        check(&allowed, |_| true, counts_clash);
        check(&before, |_| true, counts_clash);
        let schema = |line: &Value| if line["version"].as_f64() == Some(1.0) { &TEAM_1 } else { &TEAM_2 };
        check(&near, |line| schema(line).allows(line), counts_clash);
    }

    #[test]
    fn of_a_configuration_they_say_the_same(
        allowed in vec(CONFIGURATION.values(), 20),
        before in vec(CONFIGURATION_1.values(), 20),
        near in vec(near(vec![configuration(), configuration_of_version_1()]), 200),
    ) {
        check(&allowed, |_| true, configuration_clashes);
        check(&before, |_| true, configuration_clashes);
        check(&near, configuration_by_its_version, configuration_clashes);
        for file in allowed.iter().chain(&before).chain(&near) {
            let read = configurations::read::<Native>(&file.to_string()).is_ok();
            prop_assert_eq!(read, configuration_by_its_version(file) && !configuration_clashes(file), "{}", file);
        }
    }

    /// Whatever comes of scoring, and whatever was near a report before, is by the schema.
    #[test]
    fn what_is_scored_is_sound(sessions in vec(any_session(), 5), near in vec(near(reports()), 50)) {
        let encoded = |session| report::encode::<Native>(session, bank(), None).replace('\n', "");
        let lines: Vec<String> = sessions.iter().map(encoded).chain(near.iter().map(Value::to_string)).collect();
        let done = run(&["score"], lines.join("\n").as_bytes());
        for line in done.out().lines() {
            prop_assert!(REPORT_3.allows(&serde_json::from_str(line).expect("each line is JSON")), "{}", line);
        }
    }
}
