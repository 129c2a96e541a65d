//! Numbers about several people, told so that nobody can find out what one of them answered: not from one telling, and
//! not by comparing what is told before and after somebody joined.
//!
//! Two rules do it together. People are counted in groups of [`STEP`], in the order in which they came, and whoever does
//! not fill a group yet is not counted; so no two tellings differ by one person. And every count is rounded to a multiple
//! of [`STEP`]; so not even “all of them” is known, as what is told as five of five may be three. For every single person
//! both answers stay possible, whatever was told before (`tests/release.rs` plays it through).
//!
//! They hold against who only looks. Who fills in for others, or knows what all others answered, is met earlier: what is
//! counted here went through [chance](super::randomised_response) first.

use super::randomised_response::Weight;

/// The smallest group that is told of, how many come at a time, and what counts are rounded to.
pub const STEP: usize = 5;

/// How many people gave an answer, as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Those for whom it is so, as estimated; a multiple of [`STEP`], and no more than [`Told::of`].
    pub yes: usize,
    /// Those who answered; a multiple of [`STEP`], and never none.
    pub of: usize,
}

/// How many of so many people are counted.
pub const fn counted(people: usize) -> usize {
    people - people % STEP
}

/// What may be told of these reported answers, in the order in which people came; `None` in it is one that was not given.
/// Nothing is told where fewer than [`STEP`] of those who are counted answered.
pub fn told(answers: &[Option<Weight>]) -> Option<Told> {
    let given: Vec<Weight> = answers[..counted(answers.len())].iter().copied().flatten().collect();
    if given.len() < STEP {
        return None;
    }
    let of = rounded(given.len() as i64 * Weight::PARTS);
    let yes = rounded(given.into_iter().map(Weight::parts).sum());
    Some(Told { yes: yes.min(of), of })
}

/// Parts of people to the nearest multiple of [`STEP`]; an estimate below nought is nought.
fn rounded(parts: i64) -> usize {
    let step = STEP as i64 * Weight::PARTS;
    usize::try_from((parts + step / 2).div_euclid(step)).unwrap_or(0) * STEP
}
