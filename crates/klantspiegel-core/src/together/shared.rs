//! What two people were both asked, and where they chose differently.

use super::card::Card;
use crate::dilemma::cell::Cell;
use crate::dilemma::choices::Choice;

/// A graded cell that both were asked and answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared {
    /// The cell.
    pub cell: Cell,
    /// What was chosen on one's own card.
    pub own: Choice,
    /// What was chosen on the other one.
    pub other: Choice,
}

impl Shared {
    /// All of them, in cell order: the least work first.
    pub fn of(own: &Card, other: &Card) -> Vec<Self> {
        let shared = |(cell, own): (Cell, Choice)| {
            let other = other.choice(cell)?;
            Some(Self { cell, own, other })
        };
        own.graded().filter_map(shared).collect()
    }

    /// Whether they chose differently.
    pub fn is_apart(&self) -> bool {
        self.own != self.other
    }
}
