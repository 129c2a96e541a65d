//! A scale along the width of a chart: where a value stands, how wide a part of it is, its axis, and the words at its ends.

use super::percent;
use super::shape::{Length, line, text};
use yew::prelude::*;

/// From a lowest to a highest value, with room beside them.
#[derive(Clone, Copy)]
pub struct Scale {
    low: f64,
    high: f64,
    /// In percent of the width, on each side.
    beside: f64,
}

impl Scale {
    /// Half a mark has room beside an end.
    const HALF_A_MARK: f64 = 3.0;
    /// Of a statement, from 1 to 7.
    pub const STATEMENTS: Self = Self::of_marks(1.0, 7.0);

    /// On which marks stand, at its ends too.
    pub const fn of_marks(low: f64, high: f64) -> Self {
        Self { low, high, beside: Self::HALF_A_MARK }
    }

    /// Over the whole width.
    pub const fn whole(low: f64, high: f64) -> Self {
        Self { low, high, beside: 0.0 }
    }

    /// Where a value stands; one beyond an end stands at the end.
    pub fn at(self, value: f64) -> Length {
        // No `clamp`: its message for ends in the wrong order writes numbers with a comma, 10 KB that nothing else here needs.
        let within = value.max(self.low).min(self.high);
        percent(self.beside + (within - self.low) * self.unit())
    }

    /// How wide so much of the scale is.
    pub fn width(self, value: f64) -> Length {
        percent(value * self.unit())
    }

    /// Both ends.
    pub fn ends(self) -> (Length, Length) {
        (self.at(self.low), self.at(self.high))
    }

    /// An axis from end to end.
    pub fn axis(self, y: u32) -> Html {
        line("track", self.ends(), (y, y))
    }

    /// A short line across the axis at each whole value.
    pub fn ticks(self, y: u32) -> impl Iterator<Item = Html> {
        (self.low as i32..=self.high as i32).map(move |value| {
            let x = self.at(value.into());
            line("tick", (x.clone(), x), (y - 4, y + 4))
        })
    }

    /// Words at both ends, on one line below `bottom`; says how high they are, in pixels.
    pub fn words(self, bottom: u32, (low, high): (&str, &str), into: &mut Vec<Html>) -> u32 {
        let (left, right) = self.ends();
        into.push(text("end", left, bottom + 18, low.to_owned()));
        into.push(text("end last", right, bottom + 18, high.to_owned()));
        28
    }

    /// As [`Self::words`], each with its number in front.
    pub fn numbered_words(self, bottom: u32, (low, high): (&str, &str), into: &mut Vec<Html>) -> u32 {
        let (low, high) = (format!("{} {low}", self.low as i32), format!("{} {high}", self.high as i32));
        self.words(bottom, (&low, &high), into)
    }

    /// One of the scale in percent of the width.
    fn unit(self) -> f64 {
        (100.0 - 2.0 * self.beside) / (self.high - self.low)
    }
}
