//! A calendar day, the only thing Klantspiegel knows of time.

use std::fmt;
use std::str::FromStr;

/// A day in the person's own calendar, written `2026-11-21`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    /// Of the Gregorian calendar, 0 to 9999.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// From 1 to the length of the month.
    pub day: u8,
}

/// The text is not a day of the calendar in the form `2026-11-21`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct NotADay;

impl std::error::Error for NotADay {}

impl Day {
    /// The last day that can be written.
    pub const LAST: Day = Day { year: 9999, month: 12, day: 31 };

    /// No version of this page is older: a clock that says less is wrong.
    pub const FIRST_VERSION: Day = Day { year: 2025, month: 1, day: 1 };

    /// The day so many days later, at most [`Day::LAST`].
    pub fn after(self, days: u16) -> Self {
        (0..days).fold(self, |day, _| day.next())
    }

    fn next(self) -> Self {
        let Day { year, month, day } = self;
        if day < days_in_month(year, month) {
            Day { day: day + 1, ..self }
        } else if month < 12 {
            Day { month: month + 1, day: 1, ..self }
        } else if self == Day::LAST {
            self
        } else {
            Day { year: year + 1, month: 1, day: 1 }
        }
    }
}

impl FromStr for Day {
    type Err = NotADay;

    fn from_str(text: &str) -> Result<Self, NotADay> {
        let [year, month, day] = text.split('-').collect::<Vec<_>>()[..] else {
            return Err(NotADay);
        };
        if (year.len(), month.len(), day.len()) != (4, 2, 2) {
            return Err(NotADay);
        }
        let day = Day { year: digits(year)?, month: digits(month)? as u8, day: digits(day)? as u8 };
        let exists =
            (1..=12).contains(&day.month) && (1..=days_in_month(day.year, day.month)).contains(&day.day);
        if exists { Ok(day) } else { Err(NotADay) }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// `parse` alone would take a sign as well.
fn digits(text: &str) -> Result<u16, NotADay> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().map_err(|_| NotADay)
    } else {
        Err(NotADay)
    }
}

fn days_in_month(year: u16, month: u8) -> u8 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
