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

#[test]
fn a_weekend_waits_for_monday() {
    let day = |text: &str| text.parse::<Day>().expect("this day exists");
    for (from, to) in [
        ("2026-11-20", "2026-11-20"),
        ("2026-11-21", "2026-11-23"),
        ("2026-11-22", "2026-11-23"),
        ("2026-11-23", "2026-11-23"),
        ("2000-01-01", "2000-01-03"),
        ("2024-02-29", "2024-02-29"),
        ("2025-03-01", "2025-03-03"),
        ("1900-03-01", "1900-03-01"),
        ("2022-12-31", "2023-01-02"),
        ("0000-01-01", "0000-01-03"),
        ("9999-12-31", "9999-12-31"),
    ] {
        assert_eq!(day(from).or_next_working_day(), day(to), "{from}");
    }
}

proptest! {
    /// Whatever the year: the calendar itself goes on from day to day.
    #[test]
    fn of_seven_days_in_a_row_five_are_working_days(days in 0_u16..65_000) {
        let from = Day { year: 1990, month: 1, day: 1 }.after(days);
        let is_working_day = |day: Day| day.or_next_working_day() == day;
        let week: Vec<Day> = (0..7).map(|more| from.after(more)).collect();
        prop_assert_eq!(week.iter().filter(|day| is_working_day(**day)).count(), 5, "{}", from);
        let next = from.or_next_working_day();
        prop_assert!(is_working_day(next) && from <= next && next <= from.after(2), "{} {}", from, next);
    }

    #[test]
    fn any_text_is_a_day_or_not(text in "[0-9+ -]{0,12}") {
        if let Ok(day) = text.parse::<Day>() {
            prop_assert_eq!(day.to_string(), text);
        }
    }
}
