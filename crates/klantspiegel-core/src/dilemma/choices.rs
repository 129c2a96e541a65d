//! The dilemmas that were put to a person, and what was chosen.

use super::cell::Cell;
use crate::listed;
use serde::{Deserialize, Serialize};
use strum::{VariantArray, VariantNames};

/// What is chosen in a dilemma.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames, Serialize, Deserialize)]
#[strum(serialize_all = "kebab-case")]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    /// Serving this customer properly.
    Care,
    /// Getting on with today's work.
    Cost,
}

listed!(Choice);

impl Choice {
    /// The act that this one leaves undone.
    pub const fn other(self) -> Self {
        match self {
            Choice::Care => Choice::Cost,
            Choice::Cost => Choice::Care,
        }
    }
}

/// A dilemma that was put to the person: once seen it stays as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    /// The cost and the loss that are set against each other.
    pub cell: Cell,
    /// The id of the scene in which it was put: one of the item bank, or a [retired](super::retired) one.
    pub scene: String,
    /// `None` while it is not answered.
    pub choice: Option<Choice>,
}

/// How many graded dilemmas were answered, and in how many of those care was chosen.
pub fn graded_and_care(asked: &[Asked]) -> (usize, usize) {
    let graded = answered(asked).filter(|(cell, _)| cell.is_graded());
    (graded.clone().count(), graded.filter(|(_, choice)| *choice == Choice::Care).count())
}

/// The dilemmas that were answered.
pub fn answered(asked: &[Asked]) -> impl Iterator<Item = (Cell, Choice)> + Clone {
    asked.iter().filter_map(|a| Some((a.cell, a.choice?)))
}
