//! A value with the range in which it lies.

use super::weighted::Weighted;

/// The weight inside a reported range.
pub const INTERVAL: f64 = 0.80;
/// So many standard deviations from the middle of a normal distribution an interval of [`INTERVAL`] ends.
pub const INTERVAL_END: f64 = 1.2816;

/// A value with the range in which it lies with a chance of [`INTERVAL`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The estimate: the mean of a share, the median of a line.
    pub value: f64,
    /// The end with 10 % of the weight below it.
    pub low: f64,
    /// The end with 10 % of the weight above it.
    pub high: f64,
}

impl Range {
    /// A value with the range of what it was taken from.
    pub(super) fn around(value: f64, of: &Weighted) -> Self {
        let tail = (1.0 - INTERVAL) / 2.0;
        Self { value, low: of.quantile(tail), high: of.quantile(1.0 - tail) }
    }

    /// The same on another scale, on which larger stays larger.
    pub(super) fn map(self, of: impl Fn(f64) -> f64) -> Self {
        Self { value: of(self.value), low: of(self.low), high: of(self.high) }
    }

    /// The standard deviation of which the range tells, if what it was taken from is about normal.
    pub fn deviation(self) -> f64 {
        (self.high - self.low) / (2.0 * INTERVAL_END)
    }
}
