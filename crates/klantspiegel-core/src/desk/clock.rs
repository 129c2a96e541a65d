//! The clock of the desk: what it says is believed for what can be taken back, and for nothing else until it said so on two days.

use crate::day::Day;

/// The least time between the two days on which something was seen to be past, in milliseconds: a day, also one that loses an hour.
const GRACE_MS: f64 = 23.0 * 60.0 * 60.0 * 1000.0;

/// So many days after it was opened last, a desk is opened again at the latest; later than that the clock is doubted.
const LONGEST_AWAY: u16 = 366;

/// For so many days a version is used at most; a clock that says more is doubted where nothing else is known.
const LONGEST_USED: u16 = 3652;

/// What the clock said once.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Moment {
    /// The day, in the owner's calendar.
    pub day: Day,
    /// The moment, in milliseconds since whenever.
    pub ms: f64,
}

impl Moment {
    /// Whether a day lies between another moment and this one: in the calendar, and by the hours.
    fn is_a_day_after(self, other: Self) -> bool {
        self.day > other.day && self.ms - other.ms >= GRACE_MS
    }

    /// Whether the clock went back since.
    fn is_before(self, other: Self) -> bool {
        self.day < other.day || self.ms < other.ms
    }
}

/// Whether the time of an invitation lasts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// It does, or nothing but a clock that is right again said otherwise.
    Lasts,
    /// The clock said for the first time at this moment that it has passed; nothing is deleted yet.
    Expiring(Moment),
    /// The clock said so on two days.
    Over,
}

impl Standing {
    /// Where an invitation stands now that is kept until a day, and was first seen to be past at a moment, if it was. A moment that is
    /// `doubted` ends nothing, whatever was seen before: the two days are counted from there.
    pub fn at(now: Moment, kept_until: Day, past_since: Option<Moment>, doubted: Option<Doubt>) -> Self {
        match past_since {
            _ if now.day <= kept_until => Self::Lasts,
            _ if doubted.is_some() => Self::Expiring(now),
            Some(since) if now.is_a_day_after(since) => Self::Over,
            // What a clock said that was ahead does not count.
            Some(since) if !now.is_before(since) => Self::Expiring(since),
            _ => Self::Expiring(now),
        }
    }

    /// Since when it is seen to be past.
    pub const fn past_since(self) -> Option<Moment> {
        match self {
            Self::Expiring(since) => Some(since),
            Self::Lasts | Self::Over => None,
        }
    }
}

/// Why the clock is doubted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// The desk was opened on this day before, which is later than the clock says.
    Behind(Day),
    /// The desk was opened on this day last, which is much longer ago than anybody stays away.
    Ahead(Day),
    /// No version of this page was there yet.
    TooEarly,
    /// No version of this page is used for that long.
    TooLate,
}

/// Why today is doubted, if so, at a desk that was opened last on a day, as far as that is known.
pub fn doubt(today: Day, opened_last: Option<Day>) -> Option<Doubt> {
    match opened_last {
        _ if today < Day::FIRST_VERSION => Some(Doubt::TooEarly),
        Some(last) if today < last => Some(Doubt::Behind(last)),
        Some(last) if today > last.after(LONGEST_AWAY) => Some(Doubt::Ahead(last)),
        Some(_) => None,
        None => (today > Day::FIRST_VERSION.after(LONGEST_USED)).then_some(Doubt::TooLate),
    }
}
