//! Which dilemma comes when, where the share is to be known as well as it can be: eight graded cells, adaptive or fixed, with two controls
//! at fixed places among them.

use super::cell::{Cell, LOSSES};
use super::choices::{Asked, answered};
use super::form::{GRADED_DILEMMAS, next_among};
use super::tipping_line::Model;
use crate::setup::Form;
use std::cmp::Ordering;

/// The graded cells of the fixed form, as cost and loss in minutes, in the order in which everyone gets them.
pub const FIXED: [(u16, u16); GRADED_DILEMMAS] =
    [(20, 30), (80, 480), (5, 120), (80, 30), (10, 30), (160, 480), (20, 480), (5, 30)];

/// Within this much two expectations are equal.
const EQUAL: f64 = 1e-9;

/// The cell to put next, as [`super::form::next_cell`] has it.
pub fn next_cell(form: Form, asked: &[Asked]) -> Option<Cell> {
    let fixed = || FIXED.map(|(cost, loss)| Cell::with_minutes(cost, loss).expect("a graded cell"));
    next_among(form, asked, fixed, |unused| best_known_after(asked, unused))
}

/// The cell after which the share is best known, by the choices in graded cells so far: a slip at a control must not steer what is asked.
///
/// Among equals the one whose loss was asked least, then whose cost was, then whose loss is nearest the middle one, then the first in
/// cell order.
fn best_known_after(asked: &[Asked], unused: impl Iterator<Item = Cell>) -> Option<Cell> {
    let graded = answered(asked).filter(|(cell, _)| cell.is_graded());
    let posterior = Model::usual().posterior_after(graded.clone());
    let asked: Vec<Cell> = graded.map(|(cell, _)| cell).collect();
    let known = |cell: Cell| (posterior.expected_square(cell), rank(cell, &asked), cell);
    let best = unused.map(known).reduce(|best, next| {
        let is_better = match compare(next.0, best.0) {
            Ordering::Equal => next.1 < best.1,
            order => order == Ordering::Greater,
        };
        if is_better { next } else { best }
    });
    best.map(|(.., cell)| cell)
}

fn compare(one: f64, other: f64) -> Ordering {
    if (one - other).abs() <= EQUAL { Ordering::Equal } else { one.total_cmp(&other) }
}

/// What decides among equals: the lower comes first.
fn rank(cell: Cell, asked: &[Cell]) -> [usize; 4] {
    let count = |of: fn(Cell) -> u16| asked.iter().filter(|other| of(**other) == of(cell)).count();
    let index = LOSSES.iter().position(|loss| *loss == cell.loss_minutes()).unwrap_or_default();
    [count(Cell::loss_minutes), count(Cell::cost_minutes), index.abs_diff(LOSSES.len() / 2), cell.index()]
}
