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

    /// The first working day from this one on: Monday to Friday, as holidays differ by place.
    pub fn or_next_working_day(self) -> Self {
        match self.after_saturday() {
            0 => self.after(2),
            1 => self.after(1),
            _ => self,
        }
    }

    /// How many days ago the last Saturday was, 0 to 6: Zeller's congruence for the Gregorian calendar (Acta Mathematica 9, 1887),
    /// in which January and February belong to the year before.
    fn after_saturday(self) -> i32 {
        let (year, month) = (i32::from(self.year), i32::from(self.month));
        let (year, month) = if month < 3 { (year - 1, month + 12) } else { (year, month) };
        let leap_days = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        (i32::from(self.day) + 13 * (month + 1) / 5 + year + leap_days).rem_euclid(7)
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
