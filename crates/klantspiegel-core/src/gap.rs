//! B2, what one says beside what one chooses: a gap is claimed only when it is large and nearly sure.

use super::dilemma::estimate::{Estimate, Estimates};

/// A difference up to this much is not called a gap (in shares, 0 to 1).
pub const GAP: f64 = 0.15;
/// The posterior chance at which a gap is claimed.
pub const SURE: f64 = 0.90;
/// Within this difference, saying and choosing are called close …
pub const CLOSE: f64 = 0.25;
/// … when the posterior chance of it is at least this.
pub const SURE_CLOSE: f64 = 0.80;

/// How what is said stands to what is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// P(stated − share > 0.15) ≥ 0.90.
    SaysMore,
    /// P(share − stated > 0.15) ≥ 0.90.
    ChoosesMore,
    /// P(|stated − share| ≤ 0.25) ≥ 0.80.
    Close,
    /// None of these, or one that depends on the prior.
    NotEnoughToSay,
}

/// Whether an estimate bears out something about a stated share (0 to 1).
type Claim = fn(f64, &Estimate) -> bool;

/// What may be claimed, and when; the first that holds is said.
const CLAIMS: [(Gap, Claim); 3] = [
    (Gap::SaysMore, |stated, e| e.chance(|share| stated - share > GAP) >= SURE),
    (Gap::ChoosesMore, |stated, e| e.chance(|share| share - stated > GAP) >= SURE),
    (Gap::Close, |stated, e| e.chance(|share| (stated - share).abs() <= CLOSE) >= SURE_CLOSE),
];

/// The gap between the stated share (of ten cases, 0 to 10) and the share of the choices.
pub fn gap(stated_of_ten: u8, estimates: &Estimates) -> Gap {
    let stated = f64::from(stated_of_ten) / 10.0;
    let held = CLAIMS.into_iter().find(|(_, claim)| estimates.agree(|estimate| claim(stated, estimate)));
    held.map_or(Gap::NotEnoughToSay, |(gap, _)| gap)
}
