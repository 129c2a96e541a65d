//! The scenes in which dilemmas were put before: known so that what was answered in them still opens and counts.
//!
//! Each was written for all cells, and so believable in few: an hour's help that spares half an hour reads otherwise than one that
//! spares a day. Their words are gone; the price was always that of the cell, which is all that scores look at.

use super::cell::Cell;
use super::form::former_cell_at;

/// Their ids, in the order in which the fixed form put them.
pub const RETIRED: [&str; 12] = [
    "street-party",
    "meter-readings",
    "new-surname",
    "fitter-arrival",
    "school-form",
    "book-crate",
    "parcel-trace",
    "kitchen-plan",
    "club-account",
    "hospital-papers",
    "new-laptop",
    "floor-labels",
];

/// Whether a scene is one of them.
pub fn is_retired(scene: &str) -> bool {
    RETIRED.contains(&scene)
}

/// The cell and the scene that the fixed form put at this 0-based place, for everyone; `None` beyond the last.
pub fn fixed(at: usize) -> Option<(Cell, &'static str)> {
    former_cell_at(at).zip(RETIRED.get(at).copied())
}
