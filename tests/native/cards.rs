//! What the cards say of single answers, at every value that an answer can have, for both roles: the bounds that the rules name are those
//! by which the words are chosen.

use klantspiegel_core::brushoff;
use klantspiegel_core::care_cost::{ON_TOP, PAYS};
use klantspiegel_core::instrument::Scale;
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::perspectives::{ENJOYMENT, GRADE, STORY, TIME};
use klantspiegel_core::room::{NOTHING, SATISFIED, TARGETS};
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_testing::message::message;
use klantspiegel_testing::{RESULT_MEASURES, WORK_MEASURES, answering, bank, finished, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;

const LANGUAGE: Language = Language::Nl;

fn full(role: Role) -> Session {
    session(Setup { role, set: ItemSet::Full, ..Setup::default() })
}

/// Holds the feedback on these answers to one way of saying a message, and to none of the others.
fn check(role: Role, given: &[(&str, u8)], id: &str, argument: &str, said: &str, ways: &[&str]) {
    let html = ssr::render(&finished(answering(full(role), given)), &PageState::default());
    for way in ways {
        let text = message(LANGUAGE, id, &[(argument, way)]);
        assert_eq!(holds(&html, &text), *way == said, "{role:?} {given:?} {way}: {text}");
    }
}

/// Whether all paragraphs of a text are there; the first is in sight, the others are folded.
fn holds(html: &str, text: &str) -> bool {
    text.split("\n\n").all(|paragraph| html.contains(paragraph))
}

/// What an answer on seven points is read as.
fn side(answer: u8) -> &'static str {
    match answer {
        5..=7 => "yes",
        1..=3 => "no",
        _ => "neutral",
    }
}

#[test]
fn one_answer_is_read_as_yes_no_or_neither() {
    for (role, answer) in Role::ALL.into_iter().flat_map(|role| (1..=7).map(move |answer| (role, answer))) {
        let side = side(answer);
        let of_role = |side: &str| format!("{}-{side}", role.name());
        let ways: Vec<String> = ["yes", "neutral", "no"].iter().map(|side| of_role(side)).collect();
        let ways: Vec<&str> = ways.iter().map(String::as_str).collect();
        check(role, &[(ON_TOP, answer)], "care-cost-ratings-on-top", "side", &of_role(side), &ways);
        check(role, &[(PAYS, answer)], "care-cost-ratings-pays", "side", &of_role(side), &ways);
        let plain = ["yes", "neutral", "no"];
        check(role, &[(ENJOYMENT, answer)], "perspectives-enjoyment", "side", side, &plain);
        check(role, &[(TIME, answer)], "perspectives-time", "side", side, &plain);
        let held = [(TIME, answer), (TARGETS, 1)];
        let held_ways = ["yes-held", "neutral-held", "no-held"];
        check(role, &held, "perspectives-time", "side", &format!("{side}-held"), &held_ways);
        let ways = ["yes", "neutral", "no", "no-blocked"];
        check(role, &[(SATISFIED, answer), (NOTHING, 1)], "room-satisfied", "side", side, &ways);
        let blocked = if side == "no" { "no-blocked" } else { side };
        check(role, &[(SATISFIED, answer), (TARGETS, 1)], "room-satisfied", "side", blocked, &ways);
    }
}

/// Little below a mean of 0.5 in both; else the work up to a result share of .35, the result from .50 on.
#[test]
fn what_is_measured_leans_by_its_bounds() {
    const IDS: [&str; 5] =
        ["measured-none", "measured-little", "measured-on-work", "measured-on-both", "measured-on-result"];
    // The sums over five measures of the work and over four of the result, each from 0 to 2.
    for (work, result, expected) in [
        (0, 0, "measured-none"),
        (2, 1, "measured-little"),
        (0, 1, "measured-little"),
        // 0.6 and 0.25: a share of .29.
        (3, 1, "measured-on-work"),
        // 2.0 and 1.0: .33; 1.8 and 1.0: .357.
        (10, 4, "measured-on-work"),
        (9, 4, "measured-on-both"),
        // 1.6 and 1.5: .484; 1.0 and 1.0: .50.
        (8, 6, "measured-on-both"),
        (5, 4, "measured-on-result"),
        (0, 8, "measured-on-result"),
    ] {
        let spread = |sum: u8, ids: &[&'static str]| -> Vec<(&'static str, u8)> {
            let mut left = sum;
            let one = |id: &&'static str| {
                let value = left.min(2);
                left -= value;
                (*id, value)
            };
            ids.iter().map(one).collect()
        };
        let given = [spread(work, &WORK_MEASURES), spread(result, &RESULT_MEASURES)].concat();
        for role in Role::ALL {
            let html = ssr::render(&finished(answering(full(role), &given)), &PageState::default());
            let said: Vec<&str> = IDS
                .into_iter()
                .filter(|id| holds(&html, &message(LANGUAGE, id, &[("role", role.name())])))
                .collect();
            assert_eq!(said, [expected], "{role:?} {work} {result}");
        }
    }
}

#[test]
fn most_is_more_than_half() {
    let items = &bank().of(Part::FromWithin).items;
    for agreed in 0..=items.len() {
        let answer = |(at, item): (usize, &'static klantspiegel_core::instrument::Item)| {
            (item.id.as_str(), if at < agreed { 5 } else { 4 })
        };
        let given: Vec<(&str, u8)> = items.iter().enumerate().map(answer).collect();
        let said = if 2 * agreed > items.len() { "most" } else { "rest" };
        check(Role::Staff, &given, "from-within-situation", "agreed", said, &["most", "rest"]);
    }
}

#[test]
fn a_story_and_a_grade_are_told_as_they_were_given() {
    const WAYS: [&str; 4] = ["delight", "anger", "satisfied", "none"];
    for grade in 1..=10 {
        let html = |given: &[(&str, u8)]| {
            ssr::render(&finished(answering(full(Role::Staff), given)), &PageState::default())
        };
        let number = grade.to_string();
        let text = message(LANGUAGE, "perspectives-grade", &[("grade", &number)]);
        assert!(html(&[(GRADE, grade)]).contains(&text), "{text}");
        // Without a story, whom it is about follows from the grade.
        let none = if matches!(grade, 6..=8) { "satisfied" } else { "none" };
        for (story, said) in [(1, "delight"), (2, "anger"), (3, none)] {
            check(Role::Staff, &[(GRADE, grade), (STORY, story)], "perspectives-story", "story", said, &WAYS);
        }
    }
}

#[test]
fn brush_offs_are_counted() {
    let lines = |page| -> Vec<&'static str> {
        let asked = bank().of(Part::Brushoff).page(page);
        let lines = asked.filter(|item| item.scale == Scale::Tick && !item.exclusive);
        lines.map(|item| item.id.as_str()).collect()
    };
    for (page, id) in [(brushoff::HEARD, "brushoff-heard"), (brushoff::SAID, "brushoff-said")] {
        let lines = lines(page);
        assert_eq!(lines.len(), 10);
        for count in 1..=lines.len() {
            let given: Vec<(&str, u8)> = lines[..count].iter().map(|line| (*line, 1)).collect();
            let html = ssr::render(&finished(answering(full(Role::Staff), &given)), &PageState::default());
            let text = message(LANGUAGE, id, &[("count", &count.to_string())]);
            assert!(html.contains(text.trim()), "{text}");
        }
    }
}
