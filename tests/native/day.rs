//! A day of the calendar: written and read as `2026-11-21`, and nothing else is one.

use klantspiegel_core::day::{Day, NotADay};
use proptest::prelude::*;

#[test]
fn days_that_exist() {
    for text in ["2026-11-21", "2026-01-01", "2026-12-31", "2024-02-29", "2000-02-29", "2026-04-30"] {
        assert_eq!(text.parse::<Day>().map(|day| day.to_string()).as_deref(), Ok(text));
    }
}

#[test]
fn days_that_do_not() {
    for text in [
        "",
        "2026",
        "2026-11",
        "2026-11-21-1",
        "2026-11-00",
        "2026-00-11",
        "2026-13-01",
        "2026-11-31",
        "2026-01-32",
        "2026-02-29",
        "1900-02-29",
        "2026-02-30",
        "26-11-21",
        "2026-1-21",
        "2026-11-1",
        "+026-11-21",
        "2026-+1-21",
        " 2026-11-21",
        "2026-11-21 ",
        "2026/11/21",
        "２０２６-11-21",
        "2026-11-2x",
        "-2026-11-21",
    ] {
        assert_eq!(text.parse::<Day>(), Err(NotADay), "{text:?}");
    }
}

#[test]
fn days_are_ordered_by_the_calendar() {
    let day = |text: &str| text.parse::<Day>().expect("this day exists");
    assert!(day("2025-12-31") < day("2026-01-01"));
    assert!(day("2026-01-31") < day("2026-02-01"));
}

#[test]
fn so_many_days_later() {
    let day = |text: &str| text.parse::<Day>().expect("this day exists");
    for (from, days, to) in [
        ("2026-11-21", 0, "2026-11-21"),
        ("2026-11-21", 7, "2026-11-28"),
        ("2026-11-21", 42, "2027-01-02"),
        ("2027-02-28", 1, "2027-03-01"),
        ("2028-02-28", 1, "2028-02-29"),
        ("2026-01-01", 365, "2027-01-01"),
        ("2028-01-01", 366, "2029-01-01"),
        ("9999-12-31", 5, "9999-12-31"),
    ] {
        assert_eq!(day(from).after(days), day(to), "{from} and {days} days");
    }
}

proptest! {
    #[test]
    fn any_text_is_a_day_or_not(text in "[0-9+ -]{0,12}") {
        if let Ok(day) = text.parse::<Day>() {
            prop_assert_eq!(day.to_string(), text);
        }
    }
}
