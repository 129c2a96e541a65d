//! B2, what one says: for a customer's half hour, two hours and whole working day, how much work that should be worth at most, on the
//! ladder of the costs that are chosen between. So what is said lies in the same situations as what is chosen.

use super::cell::{COSTS, GRADED, LOSSES};

/// How many costs are not above what was said, 0 (none) to [`COSTS`]`.len()`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rung(u8);

impl Rung {
    /// The rung of so many costs, if the ladder has it.
    pub const fn new(costs: u8) -> Option<Self> {
        if costs as usize <= COSTS.len() { Some(Self(costs)) } else { None }
    }

    /// The highest one whose cost is not above these minutes.
    pub fn up_to(minutes: f64) -> Self {
        Self(COSTS.iter().filter(|cost| f64::from(**cost) <= minutes).count() as u8)
    }

    /// How many costs are not above it.
    pub const fn costs(self) -> u8 {
        self.0
    }

    /// The minutes that it says; `None` where it says none.
    pub fn minutes(self) -> Option<u16> {
        COSTS.get(usize::from(self.0).checked_sub(1)?).copied()
    }
}

/// What was said for each of [`LOSSES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said(pub [Rung; LOSSES.len()]);

impl Said {
    /// The part of the eighteen graded situations in which care is worth it by what was said, 0 to 1.
    pub fn share(self) -> f64 {
        let costs: u32 = self.0.iter().map(|rung| u32::from(rung.costs())).sum();
        f64::from(costs) / GRADED as f64
    }
}
