//! The calendar file: another library reads what was put in, line by line it keeps to RFC 5545.

use icalendar::{Calendar, CalendarComponent, Component, DatePerhapsTime};
use klantspiegel_core::day::Day;
use klantspiegel_core::language::Language;
use klantspiegel_core::own_words::{Blank, OwnText};
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::Setup;
use klantspiegel_formats::calendar::{Edition, Reminder, encode};
use klantspiegel_testing::{after, finished, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::view_context::ViewContext;
use klantspiegel_ui::{reminders, ssr};
use proptest::prelude::*;
use std::collections::BTreeSet;
use yew::Callback;

const EDITION: Edition<'_> = Edition { stamp: "20261121T093000Z", chance: 0xC0FFEE };

/// The events of a file, as another library reads them.
fn read(file: &str) -> Vec<icalendar::Event> {
    let calendar: Calendar = file.parse().unwrap_or_else(|error| panic!("{error}\n{file}"));
    calendar
        .components
        .into_iter()
        .map(|component| match component {
            CalendarComponent::Event(event) => event,
            other => panic!("{other:?} is no event"),
        })
        .collect()
}

fn reminder(title: &str, text: &str) -> Reminder {
    Reminder {
        name: "plan",
        day: Day { year: 2026, month: 12, day: 31 },
        title: title.to_owned(),
        text: text.to_owned(),
    }
}

/// The plan written in these two halves.
fn planning(situation: &str, act: &str) -> Session {
    let write = |blank, text| Event::Wrote { blank, text: OwnText::new(text) };
    let session = finished(session(Setup::default()));
    after(session, [write(Blank::Situation, situation), write(Blank::Act, act)])
}

fn reminders_of(session: &Session) -> Vec<Reminder> {
    let state = PageState { address: "https://example.org/spiegel/".to_owned(), ..PageState::default() };
    let locale = ssr::locale(session.language);
    reminders::of(&ViewContext::new(session, &state, locale, Callback::noop(), None))
}

#[test]
fn a_whole_day_with_title_text_and_alarm() {
    let [event] = &read(&encode(&[reminder("Terugkijken", "Als A, dan B.")], EDITION))[..] else {
        panic!("one event")
    };
    assert_eq!(event.get_summary(), Some("Terugkijken"));
    assert_eq!(event.get_description(), Some("Als A, dan B."));
    let day = |date: Option<DatePerhapsTime>| match date {
        Some(DatePerhapsTime::Date(day)) => day.to_string(),
        other => panic!("{other:?} is no whole day"),
    };
    assert_eq!(
        (day(event.get_start()), day(event.get_end())),
        ("2026-12-31".to_owned(), "2027-01-01".to_owned())
    );
    assert_eq!(event.property_value("DTSTAMP"), Some(EDITION.stamp));
    assert_eq!(event.property_value("TRANSP"), Some("TRANSPARENT"));
    let [alarm] = event.components() else { panic!("one alarm") };
    assert_eq!(
        (alarm.property_value("ACTION"), alarm.property_value("TRIGGER")),
        (Some("DISPLAY"), Some("PT9H"))
    );
}

#[test]
fn every_reminder_of_every_file_has_an_identity_of_its_own() {
    let two = [reminder("a", "b"), Reminder { name: "repeat", ..reminder("a", "b") }];
    let files = [encode(&two, EDITION), encode(&two, Edition { chance: 1, ..EDITION })];
    let events = files.iter().flat_map(|file| read(file));
    let identities: BTreeSet<String> =
        events.map(|event| event.get_uid().expect("an identity").to_owned()).collect();
    assert_eq!(identities.len(), 4);
}

#[test]
fn the_plan_comes_after_a_week_and_the_questions_after_six() {
    let days = |session: &Session| -> Vec<(&str, String)> {
        reminders_of(session).into_iter().map(|reminder| (reminder.name, reminder.day.to_string())).collect()
    };
    // Both would be a Saturday.
    let (plan, repeat) = (("plan", "2026-11-30".to_owned()), ("repeat", "2027-01-04".to_owned()));
    assert_eq!(days(&planning("A", "B")), [plan, repeat.clone()]);
    // Half a plan is none.
    assert_eq!(days(&planning("A", " ")), [repeat]);
    assert_eq!(days(&session(Setup::default())), []);
}

#[test]
fn who_opens_an_old_report_is_reminded_of_what_is_still_to_come() {
    let day = |day: &str| day.parse::<Day>().expect("a day");
    for (today, first) in [("2027-05-03", "2027-05-10"), ("2020-01-01", "2026-11-30")] {
        let state = PageState { today: Some(day(today)), ..PageState::default() };
        let session = planning("A", "B");
        let locale = ssr::locale(session.language);
        let page = ViewContext::new(&session, &state, locale, Callback::noop(), None);
        assert_eq!(reminders::of(&page)[0].day, day(first), "{today}");
    }
}

#[test]
fn a_plan_has_its_marks_once() {
    for (situation, act) in [
        ("een klant belt,", "bel ik terug."),
        ("een klant belt", "bel ik terug"),
        (" een klant belt ; ", "bel ik terug. "),
    ] {
        assert_eq!(reminders_of(&planning(situation, act))[0].text, "Als een klant belt, dan bel ik terug.");
    }
}

#[test]
fn control_characters_come_into_no_file() {
    let reminders = reminders_of(&planning("een \u{7} klant\u{0}", "ik\u{1b} luister"));
    let file = encode(&reminders, EDITION);
    assert!(!file.chars().any(|letter| letter.is_control() && !matches!(letter, '\r' | '\n')), "{file:?}");
}

#[test]
fn the_file_is_in_the_language_of_the_page() {
    let mut titles = BTreeSet::new();
    for language in Language::ALL {
        let reminders = reminders_of(&Session { language, ..planning("een klant belt", "luister ik") });
        let [plan, repeat] = &read(&encode(&reminders, EDITION))[..] else { panic!("two events") };
        assert_eq!(plan.get_summary(), Some(&*reminders[0].title));
        titles.insert(reminders[0].title.clone());
        assert!(plan.get_description().is_some_and(|text| text.contains("luister ik")));
        assert!(repeat.get_description().is_some_and(|text| text.contains("https://example.org/spiegel/")));
    }
    assert_eq!(titles.len(), Language::ALL.len());
}

proptest! {
    #[test]
    fn whatever_was_written_comes_back(title in "\\PC{0,80}", text in "[\\PC\n,;\\\\]{0,200}") {
        let file = encode(&[reminder(&title, &text)], EDITION);
        // A fold stands between whole characters; a line has at most 75 octets (RFC 5545, 3.1).
        for line in file.split("\r\n") {
            prop_assert!(line.len() <= 75, "{}", line);
            prop_assert!(!line.contains('\n'));
        }
        let [event] = &read(&file)[..] else { panic!("one event") };
        prop_assert_eq!(event.get_summary().unwrap_or_default(), title.trim_end_matches('\r'));
        prop_assert_eq!(event.get_description().unwrap_or_default(), text);
    }
}
