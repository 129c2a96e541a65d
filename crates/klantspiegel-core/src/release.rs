//! Numbers about several people, told so that nobody can find out what one of them answered: not from one telling, and
//! not by comparing what is told before and after somebody joined.
//!
//! Two rules do it together. People are counted in groups of [`STEP`], in the order in which they came, and whoever does
//! not fill a group yet is not counted; so no two tellings differ by one person. And every count is rounded to a multiple
//! of [`STEP`]; so not even “all of them” is known, as what is told as five of five may be three.
//!
//! They hold against who only looks at a picture, and nearly always: a run of groups can add up to what each of a group
//! reported. And they do not hold against who fills in for others, or knows what all others answered. So what is counted
//! here went through [chance](super::randomised_response) first, and nobody's odds move further than that lets them,
//! whatever was told before (`tests/native/release.rs` reckons it as well as an attacker can).

use super::randomised_response::Weight;
use std::cmp::Reverse;

/// The smallest group that is told of, how many come at a time, and what counts are rounded to.
pub const STEP: usize = 5;

/// How far rounding moves a count at most.
pub const ROUNDED_BY: f64 = STEP as f64 / 2.0;

/// How many people gave an answer, as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReleasedCount {
    /// Those for whom it is so, as estimated; a multiple of [`STEP`], and no more than [`ReleasedCount::of`].
    pub yes: usize,
    /// Those who answered; a multiple of [`STEP`], and never none.
    pub of: usize,
}

/// How many of so many people are counted.
pub const fn counted(people: usize) -> usize {
    people - people % STEP
}

/// What may be told of the reported answers to one question, for each kind of answer of which nobody gives two: what
/// everybody's answer weighs for it, in the order in which people came; `None` in it is one that was not given. Nothing is
/// told where fewer than [`STEP`] of those who are counted answered. Together the kinds are no more than those who answered:
/// where some are estimated below nought, the others give way in proportion; what is then rounded up too often goes to the
/// most frequent first, and of equals to the first.
pub fn told(kinds: &[Vec<Option<Weight>>]) -> Option<Vec<ReleasedCount>> {
    let given = |kind: &Vec<Option<Weight>>| -> Vec<i64> {
        kind[..counted(kind.len())].iter().flatten().map(|weight| weight.parts()).collect()
    };
    let answered = kinds.first().map(given)?.len();
    if answered < STEP {
        return None;
    }
    let all = answered as i64 * Weight::PARTS;
    let of = rounded(all);
    let estimates = within(all, kinds.iter().map(|kind| given(kind).iter().sum()).collect());
    let mut order: Vec<usize> = (0..kinds.len()).collect();
    order.sort_by_key(|kind| Reverse(estimates[*kind]));
    let mut told = vec![ReleasedCount { yes: 0, of }; kinds.len()];
    let mut left = of;
    for kind in order {
        told[kind].yes = rounded(estimates[kind]).min(left);
        left -= told[kind].yes;
    }
    Some(told)
}

/// Estimates that are none of them below nought, and together no more than there is.
fn within(all: i64, mut estimates: Vec<i64>) -> Vec<i64> {
    estimates.iter_mut().for_each(|estimate| *estimate = (*estimate).max(0));
    let sum: i64 = estimates.iter().sum();
    if sum > all {
        estimates.iter_mut().for_each(|estimate| *estimate = *estimate * all / sum);
    }
    estimates
}

/// Parts of people to the nearest multiple of [`STEP`].
fn rounded(parts: i64) -> usize {
    let step = STEP as i64 * Weight::PARTS;
    usize::try_from((parts + step / 2) / step).unwrap_or(0) * STEP
}
