//! Numbers about several people, told so that nobody can find out what one of them answered: not from one telling, and
//! not by comparing what is told before and after somebody joined.
//!
//! Two rules do it together. People are counted in groups of [`STEP`], in the order in which they came, and whoever does
//! not fill a group yet is not counted; so no two tellings differ by one person. And every count is rounded to a multiple
//! of [`STEP`]; so not even “all of them” is known, as what is told as five of five may be three. For every single person
//! both answers stay possible, whatever was told before (`tests/release.rs` plays it through).

/// The smallest group that is told of, how many come at a time, and what counts are rounded to.
pub const STEP: usize = 5;

/// How many people gave an answer, as it may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    /// Those for whom it is so; a multiple of [`STEP`], and no more than [`Told::of`].
    pub yes: usize,
    /// Those who answered; a multiple of [`STEP`], and never none.
    pub of: usize,
}

/// How many of so many people are counted.
pub const fn counted(people: usize) -> usize {
    people - people % STEP
}

/// What may be told of these answers, in the order in which people came; `None` in it is one that was not given. Nothing is
/// told where fewer than [`STEP`] of those who are counted answered.
pub fn told(answers: &[Option<bool>]) -> Option<Told> {
    let given: Vec<bool> = answers[..counted(answers.len())].iter().copied().flatten().collect();
    if given.len() < STEP {
        return None;
    }
    let of = rounded(given.len());
    let yes = rounded(given.iter().filter(|yes| **yes).count());
    Some(Told { yes: yes.min(of), of })
}

/// To the nearest multiple of [`STEP`].
const fn rounded(count: usize) -> usize {
    (count + STEP / 2) / STEP * STEP
}
