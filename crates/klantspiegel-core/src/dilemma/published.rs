//! What becomes of the estimates when people decide otherwise than the model assumes: simulated over 24,000 people of each rule, published on the
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
    (Rule::Model, row([91, 7, 3], 84, [85, 89], 5, [59, 55], 14, 1)),
    (Rule::HalfRise, row([86, 8, 6], 82, [86, 88], 6, [62, 62], 12, 6)),
    (Rule::NoRise, row([77, 15, 9], 81, [75, 86], 7, [62, 62], 11, 33)),
    (Rule::Limit, row([96, 4, 0], 99, [91, 99], 3, [61, 61], 9, 63)),
    (Rule::Linear, row([86, 12, 2], 86, [83, 93], 6, [52, 66], 13, 2)),
    (Rule::Scenes, row([89, 9, 2], 74, [78, 84], 6, [57, 55], 13, 2)),
    (Rule::Lapses, row([82, 17, 2], 78, [81, 86], 6, [57, 56], 13, 2)),
    (Rule::Flat, row([66, 33, 1], 70, [55, 64], 18, [56, 55], 15, 5)),
    (Rule::Desirable, row([90, 7, 3], 70, [73, 87], 7, [39, 72], 16, 1)),
    (Rule::VeryDesirable, row([89, 6, 5], 43, [44, 71], 16, [21, 83], 23, 1)),
    (Rule::FirstOption, row([91, 7, 2], 83, [84, 90], 5, [55, 59], 13, 1)),
    (Rule::Tiring, row([74, 24, 2], 76, [79, 84], 6, [56, 56], 14, 3)),
    (Rule::Sparing, row([84, 7, 10], 81, [79, 87], 4, [60, 35], 22, 1)),
    (Rule::Generous, row([86, 6, 9], 80, [79, 86], 4, [38, 60], 22, 1)),
];

#[rustfmt::skip]
const FIXED: Table = [
    (Rule::Model, row([84, 4, 12], 83, [84, 88], 5, [54, 58], 7, 1)),
    (Rule::HalfRise, row([78, 7, 15], 81, [85, 87], 6, [58, 63], 4, 9)),
    (Rule::NoRise, row([74, 13, 13], 80, [76, 86], 7, [60, 64], 3, 42)),
    (Rule::Limit, row([96, 2, 1], 91, [94, 98], 4, [70, 71], 1, 57)),
    (Rule::Linear, row([83, 11, 7], 85, [79, 93], 5, [49, 60], 7, 3)),
    (Rule::Scenes, row([83, 8, 9], 75, [77, 83], 6, [53, 53], 7, 2)),
    (Rule::Lapses, row([79, 13, 8], 78, [80, 85], 5, [53, 54], 7, 2)),
    (Rule::Flat, row([57, 41, 2], 77, [60, 68], 14, [50, 48], 12, 6)),
    (Rule::Desirable, row([84, 5, 12], 72, [74, 84], 7, [36, 72], 9, 1)),
    (Rule::VeryDesirable, row([81, 5, 15], 50, [51, 69], 15, [21, 83], 15, 1)),
    (Rule::FirstOption, row([83, 6, 11], 82, [83, 88], 4, [54, 57], 7, 1)),
    (Rule::Tiring, row([73, 21, 6], 75, [77, 83], 6, [53, 52], 8, 3)),
    (Rule::Sparing, row([69, 5, 26], 80, [79, 86], 4, [55, 45], 8, 1)),
    (Rule::Generous, row([75, 4, 21], 77, [77, 83], 4, [40, 55], 9, 1)),
];

/// How many people who decide by a coin are said to show no pattern, 0 to 1, in the adaptive form and in the fixed one.
pub const COINS_FLAGGED: [f64; 2] = [0.76, 0.84];

/// At most how often people whose choices all fell to one side, and who say what they choose, are told of a gap, of 100, whatever they
/// decide by: where they follow prices loosely, or choose much kinder than they are. Of those whom the model describes it is [`FALSE_AT_LIMIT`].
pub const FALSE_AT_LIMIT_AT_MOST: u8 = 10;

/// The same of people who decide as the model says, in either form.
pub const FALSE_AT_LIMIT: u8 = 1;

/// How often a true gap of 0.30 in share is found at the limit, of 100, where people decide as the model says: in the adaptive form and in
/// the fixed one.
pub const POWER_AT_LIMIT: [u8; 2] = [42, 52];

/// On which side of ours somebody's own cases lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Side {
    /// They take less work for what they spare.
    Cheaper,
    /// They take more.
    Dearer,
}

listed!(Side);

/// What is found of people, of 100, who decide as the model says and have cases of their own in mind.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnCases {
    /// How many times as cheap as ours, or as dear, those are.
    pub times: f64,
    /// Which of the two.
    pub side: Side,
    /// How often who says what they choose was told of a gap while the question was in how many of ten cases the customer should win.
    pub of_ten: u8,
    /// How often they are on the ladder, if they keep to the cases that it names, if what they say lies halfway to their own in ln minutes,
    /// and if they answer for their own alone.
    pub on_ladder: [u8; 3],
    /// In the same order, how often a true gap of 0.30 in share is found where more is said than chosen.
    pub power: [u8; 3],
}

/// Own cases 2, 4 and 8 times as cheap and as dear, in a form.
pub const fn own_cases(form: Form) -> &'static [OwnCases; 6] {
    match form {
        Form::Adaptive => &OWN_CASES_ADAPTIVE,
        Form::Fixed => &OWN_CASES_FIXED,
    }
}

#[rustfmt::skip]
const OWN_CASES_ADAPTIVE: [OwnCases; 6] = [
    OwnCases { times: 2.0, side: Side::Cheaper, of_ten: 9, on_ladder: [5, 6, 11], power: [59, 67, 73] },
    OwnCases { times: 2.0, side: Side::Dearer, of_ten: 8, on_ladder: [5, 6, 11], power: [59, 48, 36] },
    OwnCases { times: 4.0, side: Side::Cheaper, of_ten: 28, on_ladder: [5, 12, 31], power: [59, 73, 78] },
    OwnCases { times: 4.0, side: Side::Dearer, of_ten: 26, on_ladder: [5, 11, 29], power: [59, 36, 14] },
    OwnCases { times: 8.0, side: Side::Cheaper, of_ten: 50, on_ladder: [5, 21, 56], power: [59, 76, 79] },
    OwnCases { times: 8.0, side: Side::Dearer, of_ten: 46, on_ladder: [5, 19, 52], power: [59, 24, 3] },
];

#[rustfmt::skip]
const OWN_CASES_FIXED: [OwnCases; 6] = [
    OwnCases { times: 2.0, side: Side::Cheaper, of_ten: 10, on_ladder: [4, 6, 11], power: [55, 63, 70] },
    OwnCases { times: 2.0, side: Side::Dearer, of_ten: 8, on_ladder: [4, 6, 10], power: [55, 44, 32] },
    OwnCases { times: 4.0, side: Side::Cheaper, of_ten: 28, on_ladder: [4, 10, 29], power: [55, 70, 76] },
    OwnCases { times: 4.0, side: Side::Dearer, of_ten: 24, on_ladder: [4, 10, 29], power: [55, 32, 12] },
    OwnCases { times: 8.0, side: Side::Cheaper, of_ten: 47, on_ladder: [4, 18, 51], power: [55, 74, 78] },
    OwnCases { times: 8.0, side: Side::Dearer, of_ten: 45, on_ladder: [4, 19, 53], power: [55, 21, 3] },
];

/// How often people without a gap are told of one where that happens most often, of 100.
pub fn worst_false_gap() -> f64 {
    let rows = Form::ALL.into_iter().flat_map(published);
    rows.map(|(_, found)| f64::from(found.false_gap)).fold(0.0, f64::max)
}
