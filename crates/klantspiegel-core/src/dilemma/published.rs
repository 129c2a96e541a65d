//! What becomes of the estimates when people decide otherwise than the model assumes: simulated over 12,000 people of each rule, published on the
//! method page, and held to the simulation by `tests/native/calibration.rs`.

use crate::listed;
use crate::setup::Form;
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

/// What is found of the people of a rule in a form, of 100; all but the first three of those who get a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Published {
    /// How many get a number: neither flagged nor all on one side.
    pub number: u8,
    /// How many are said to show no pattern, of everybody.
    pub flagged: u8,
    /// How many choose one side alone, of everybody.
    pub at_limit: u8,
    /// How often the range of the share holds the truth.
    pub cover: u8,
    /// How often the range of the line does: where it does so least often, and where most.
    pub line: [u8; 2],
    /// How often who says what they choose is told of a gap, either way.
    pub false_gap: u8,
    /// How often a true gap of 0.30 in share is found: where more is said than chosen, and where less.
    pub power: [u8; 2],
    /// How often who has such a gap is told that saying and choosing are close.
    pub close_with_gap: u8,
    /// How often the choices are said to go by one's own minutes.
    pub minutes_only: u8,
}

/// In the order of the tables below: number, flagged and at the limit; cover; line; false gap; power; close with a gap; minutes only.
const fn row(
    [number, flagged, at_limit]: [u8; 3],
    cover: u8,
    line: [u8; 2],
    false_gap: u8,
    power: [u8; 2],
    close_with_gap: u8,
    minutes_only: u8,
) -> Published {
    Published { number, flagged, at_limit, cover, line, false_gap, power, close_with_gap, minutes_only }
}

/// What is found of each rule.
type Table = [(Rule, Published); Rule::ALL.len() - 1];

/// The rules but that of a coin, for whom there is no truth, each with what is found in a form.
pub const fn published(form: Form) -> &'static Table {
    match form {
        Form::Adaptive => &ADAPTIVE,
        Form::Fixed => &FIXED,
    }
}

/// What is found of the people of a rule in a form.
///
/// # Panics
/// Of people who toss a coin nothing is published here.
pub fn of(rule: Rule, form: Form) -> Published {
    let row = published(form).iter().find(|(known, _)| *known == rule);
    row.expect("every rule but that of a coin is published").1
}

#[rustfmt::skip]
const ADAPTIVE: Table = [
    (Rule::Model, row([91, 7, 3], 84, [85, 89], 5, [59, 56], 14, 1)),
    (Rule::HalfRise, row([86, 8, 6], 82, [86, 88], 6, [62, 62], 12, 6)),
    (Rule::NoRise, row([77, 15, 9], 82, [76, 85], 7, [62, 62], 11, 34)),
    (Rule::Limit, row([96, 3, 0], 99, [91, 99], 3, [61, 61], 9, 64)),
    (Rule::Linear, row([86, 13, 2], 86, [83, 93], 6, [53, 66], 13, 2)),
    (Rule::Scenes, row([89, 9, 2], 73, [77, 84], 6, [57, 55], 13, 2)),
    (Rule::Lapses, row([82, 17, 2], 78, [81, 86], 6, [57, 56], 13, 2)),
    (Rule::Flat, row([66, 33, 1], 70, [55, 64], 18, [55, 55], 15, 5)),
    (Rule::Desirable, row([90, 6, 3], 71, [73, 87], 7, [39, 72], 16, 1)),
    (Rule::VeryDesirable, row([89, 6, 5], 43, [44, 71], 16, [21, 83], 22, 1)),
    (Rule::FirstOption, row([91, 7, 2], 83, [84, 89], 5, [56, 59], 13, 1)),
    (Rule::Tiring, row([74, 24, 2], 76, [79, 84], 6, [57, 56], 14, 3)),
    (Rule::Sparing, row([85, 6, 9], 81, [80, 87], 4, [61, 35], 21, 1)),
    (Rule::Generous, row([87, 6, 8], 80, [79, 86], 4, [39, 59], 21, 1)),
];

#[rustfmt::skip]
const FIXED: Table = [
    (Rule::Model, row([84, 4, 12], 83, [83, 88], 5, [55, 57], 7, 1)),
    (Rule::HalfRise, row([78, 7, 15], 81, [86, 87], 6, [57, 63], 4, 10)),
    (Rule::NoRise, row([74, 12, 13], 79, [76, 86], 7, [60, 64], 3, 43)),
    (Rule::Limit, row([96, 3, 1], 91, [94, 98], 4, [69, 71], 1, 57)),
    (Rule::Linear, row([83, 11, 7], 84, [79, 93], 5, [49, 60], 7, 3)),
    (Rule::Scenes, row([83, 8, 9], 75, [77, 83], 6, [53, 52], 7, 2)),
    (Rule::Lapses, row([78, 14, 8], 78, [80, 85], 5, [52, 53], 7, 2)),
    (Rule::Flat, row([57, 41, 3], 77, [61, 68], 15, [51, 48], 11, 6)),
    (Rule::Desirable, row([83, 5, 12], 72, [74, 85], 7, [36, 72], 9, 1)),
    (Rule::VeryDesirable, row([80, 5, 15], 50, [51, 69], 15, [21, 82], 15, 1)),
    (Rule::FirstOption, row([83, 6, 11], 83, [83, 88], 5, [54, 57], 7, 1)),
    (Rule::Tiring, row([73, 21, 6], 76, [78, 83], 6, [54, 52], 8, 3)),
    (Rule::Sparing, row([71, 5, 24], 80, [79, 86], 4, [55, 45], 8, 1)),
    (Rule::Generous, row([76, 4, 19], 78, [78, 83], 4, [40, 55], 9, 1)),
];

/// How many people who decide by a coin are said to show no pattern, 0 to 1, in the adaptive form and in the fixed one.
pub const COINS_FLAGGED: [f64; 2] = [0.76, 0.84];

/// At most how often people whose choices all fell to one side, and who say what they choose, are told of a gap, of 100, whatever they
/// decide by: where they follow prices loosely, or choose much kinder than they are. Of those whom the model describes it is [`FALSE_AT_LIMIT`].
pub const FALSE_AT_LIMIT_AT_MOST: u8 = 9;

/// The same of people who decide as the model says, in either form.
pub const FALSE_AT_LIMIT: u8 = 1;

/// How often a true gap of 0.30 in share is found at the limit, of 100, where people decide as the model says: in the adaptive form and in
/// the fixed one.
pub const POWER_AT_LIMIT: [u8; 2] = [41, 53];

/// How often people without a gap, of 100, were told of one while they were asked in how many of ten cases the customer should win, if their
/// own cases are so many times cheaper than ours, and if they are as many times dearer. On the ladder it is what the table has for people
/// who decide as the model says, whatever cases somebody has.
pub const OF_TEN_OWN_CASES: [(f64, [u8; 2]); 3] = [(2.0, [9, 8]), (4.0, [28, 24]), (8.0, [51, 44])];

/// How often people without a gap are told of one where that happens most often, of 100.
pub fn worst_false_gap() -> f64 {
    let rows = Form::ALL.into_iter().flat_map(published);
    rows.map(|(_, found)| f64::from(found.false_gap)).fold(0.0, f64::max)
}
