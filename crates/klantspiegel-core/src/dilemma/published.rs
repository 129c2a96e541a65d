//! What becomes of the estimates when people decide otherwise than the model assumes: simulated over 12,000 people of each rule, published on the
//! method page, and held to the simulation by `tests/native/calibration.rs`.

use crate::listed;
use strum::{VariantArray, VariantNames};

/// By what people decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Rule {
    /// As the model says, in proportion to what is spared (ρ = 1).
    Model,
    /// As the model says, half as steeply (ρ = 0.5).
    HalfRise,
    /// As the model says, whatever is spared (ρ = 0).
    NoRise,
    /// By a sharp limit on one's own minutes, whatever is spared.
    Limit,
    /// By the difference in minutes between what is spared, at a price, and what it costs.
    Linear,
    /// As the model says, where each scene speaks to them more or less.
    Scenes,
    /// As the model says, with more slips.
    Lapses,
    /// As the model says, less sharply than it thinks possible.
    Flat,
    /// By a coin.
    Coins,
    /// As the model says, choosing half a unit of θ kinder than they are.
    Desirable,
    /// The same by a whole unit.
    VeryDesirable,
    /// As the model says, drawn to whichever act stands first.
    FirstOption,
    /// As the model says, with slips that grow from the first dilemma to the last.
    Tiring,
    /// As the model says, from a workplace where less is spent than the prior expects.
    Sparing,
    /// The same, where more is.
    Generous,
}

listed!(Rule);

/// What is found of the people of a rule in the adaptive form, of 100; all but the first two of those who get a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// How many get a number: neither flagged nor all on one side.
    pub number: u8,
    /// How many are said to show no pattern, of everybody.
    pub flagged: u8,
    /// How often the range of the share holds the truth.
    pub cover: u8,
    /// How often the range of the line does: where it does so least often, and where most.
    pub line: [u8; 2],
    /// How often who says what they choose is told of a gap, either way.
    pub false_gap: u8,
    /// How often a true gap of 0.30 in share, either way, is found.
    pub power: u8,
    /// How often who has such a gap is told that saying and choosing are close.
    pub close_with_gap: u8,
    /// How often the choices are said to go by one's own minutes.
    pub minutes_only: u8,
}

/// In the order of the table below: number and flagged, cover and line, false gap, power and close with a gap, minutes only.
const fn row(
    [number, flagged]: [u8; 2],
    cover: u8,
    line: [u8; 2],
    gap: [u8; 3],
    minutes_only: u8,
) -> Published {
    let [false_gap, power, close_with_gap] = gap;
    Published { number, flagged, cover, line, false_gap, power, close_with_gap, minutes_only }
}

/// The rules but that of a coin, for whom there is no truth, each with what is found.
#[rustfmt::skip]
pub const PUBLISHED: [(Rule, Published); Rule::ALL.len() - 1] = [
    (Rule::Model, row([91, 7], 84, [85, 89], [4, 57, 14], 1)),
    (Rule::HalfRise, row([86, 8], 82, [86, 88], [6, 63, 12], 6)),
    (Rule::NoRise, row([77, 15], 81, [75, 86], [7, 62, 12], 34)),
    (Rule::Limit, row([96, 4], 99, [91, 99], [3, 61, 9], 64)),
    (Rule::Linear, row([86, 12], 86, [83, 93], [6, 59, 14], 3)),
    (Rule::Scenes, row([90, 8], 74, [78, 84], [6, 56, 12], 2)),
    (Rule::Lapses, row([82, 16], 79, [81, 86], [6, 56, 13], 2)),
    (Rule::Flat, row([66, 34], 70, [55, 64], [18, 55, 15], 5)),
    (Rule::Desirable, row([91, 6], 70, [72, 86], [8, 56, 16], 1)),
    (Rule::VeryDesirable, row([89, 6], 42, [43, 70], [17, 53, 23], 1)),
    (Rule::FirstOption, row([90, 7], 83, [84, 89], [5, 58, 13], 1)),
    (Rule::Tiring, row([74, 24], 75, [78, 84], [7, 56, 14], 3)),
    (Rule::Sparing, row([85, 7], 81, [79, 87], [4, 47, 21], 1)),
    (Rule::Generous, row([88, 5], 80, [80, 86], [4, 49, 21], 1)),
];

/// How many people who decide by a coin are said to show no pattern, 0 to 1, in the adaptive form and in the fixed one.
pub const COINS_FLAGGED: [f64; 2] = [0.76, 0.84];

/// At most how often people whose choices all fell to one side, and who say what they choose, are told of a gap, of 100: where they choose
/// much kinder than they are.
pub const FALSE_AT_LIMIT: u8 = 5;

/// How often people without a gap, of 100, were told of one while they were asked in how many of ten cases the customer should win, if their
/// own cases are so many times cheaper than ours, and if they are as many times dearer. On the ladder it is what the table has for people
/// who decide as the model says, whatever cases somebody has.
pub const OF_TEN_OWN_CASES: [(f64, [u8; 2]); 3] = [(2.0, [9, 8]), (4.0, [28, 24]), (8.0, [51, 44])];

/// How often people without a gap are told of one where that happens most often, of 100.
pub fn worst_false_gap() -> f64 {
    PUBLISHED.iter().map(|(_, found)| f64::from(found.false_gap)).fold(0.0, f64::max)
}
