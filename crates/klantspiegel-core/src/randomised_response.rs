//! Randomised response: before an answer leaves, chance decides whether another one goes in its place. So whoever reads
//! what went knows of nobody what they answered, and of many people still how many answered what.
//!
//! S. L. Warner, *Randomized response: a survey technique for eliminating evasive answer bias*, Journal of the American
//! Statistical Association 60 (1965), here for answers of any number of kinds. What is true goes [`ODDS`] times as likely
//! as any other kind; so what is read of one answer changes nobody's odds about it by more than that, whatever else they know
//! (local differential privacy with ε = ln [`ODDS`]). Of several answers together the odds multiply. With two kinds, one answer in six is another one: a die decides.

/// How many times likelier the true answer goes than each other one.
pub const ODDS: u32 = 5;

/// The standard deviation of an estimated number, for each person's answer of two kinds: √(p·q) / (p − q) with p = 5/6.
const DEVIATION: f64 = 0.559;
/// Nineteen times out of twenty an estimate lies within so many standard deviations.
const NINETEEN_OF_TWENTY: f64 = 1.96;

/// Of [`AT_ONCE`] things that are true of nobody, nineteen times out of twenty not one is estimated higher than so many standard
/// deviations, and rounding on top. Of a normal distribution it would be 2.49, the nineteenth twentieth of the highest of eight;
/// what chance makes of nobody leans upwards, the more so the fewer people there are (`tests/native/team.rs` reckons it exactly).
const HIGHEST_OF_NOBODY: f64 = 2.8;

/// How many things [`by_chance_alone`] looks at side by side.
pub const AT_ONCE: usize = 8;

/// What goes in place of an answer that is one of so many kinds, each known by its place; every draw is as likely.
pub const fn reported(answer: usize, kinds: usize, draw: u32) -> usize {
    let step = draw % (ODDS + kinds as u32 - 1);
    (answer + step.saturating_sub(ODDS - 1) as usize) % kinds
}

/// How much one reported answer adds to the estimate of how many people something is true of: over all draws, one where
/// it is true and nothing where it is not. It may be less than nothing, or more than one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weight(i64);

impl Weight {
    /// In how many parts of a person it is counted: what two answers together weigh is still a whole number of them.
    pub const PARTS: i64 = Self::OF_ONE * Self::OF_ONE;
    const OF_ONE: i64 = ODDS as i64 - 1;

    /// Of an answer of so many kinds that was reported to be the kind in question, or another one.
    pub const fn of(is: bool, kinds: usize) -> Self {
        let parts = if is { ODDS as i64 + kinds as i64 - 2 } else { -1 };
        Self(parts * Self::OF_ONE)
    }

    /// Of two answers of one person, for both being so.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 * other.0 / Self::PARTS)
    }

    /// In parts of a person.
    pub const fn parts(self) -> i64 {
        self.0
    }
}

/// How far an estimated number of people can lie from the true one: nineteen times out of twenty no further, where so many
/// answered yes or no.
pub fn off_by(people: usize) -> f64 {
    NINETEEN_OF_TWENTY * DEVIATION * (people as f64).sqrt()
}

/// How high chance alone can make the highest of [`AT_ONCE`] estimated numbers, where each is in truth nobody: nineteen times out
/// of twenty no higher, where no more than so many answered yes or no.
pub fn by_chance_alone(people: usize) -> f64 {
    HIGHEST_OF_NOBODY * DEVIATION * (people as f64).sqrt()
}
