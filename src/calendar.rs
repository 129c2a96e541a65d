//! Today, by the browser's calendar.

use crate::platform::clock;
use klantspiegel_core::day::Day;

/// Today in the person's own calendar; `None` where the browser gives a day that no calendar has.
pub fn today() -> Option<Day> {
    clock::today().parse().ok()
}
