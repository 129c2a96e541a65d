//! Which dilemma comes when: eight graded cells, adaptive or fixed, with two controls at fixed places among them.

use super::cell::{Cell, LOSSES};
use super::choices::{Asked, answered};
use super::tipping_line::Model;
use crate::setup::Form;
use std::cmp::Ordering;

/// Dilemmas in all.
pub const DILEMMAS: usize = 10;
/// Graded dilemmas among them.
pub const GRADED_DILEMMAS: usize = 8;
/// The 0-based places of the controls: spread, and not the first, so that nobody starts with the obvious.
const CONTROLS: [(usize, Cell); 2] = [(3, Cell::CONTROL_CARE), (7, Cell::CONTROL_COST)];

/// Costs and losses in minutes, in the order in which everyone gets them.
pub type Fixed = [(u16, u16); GRADED_DILEMMAS];
/// The graded cells of the fixed form.
pub const FIXED: Fixed = [(20, 30), (80, 480), (5, 120), (80, 30), (10, 30), (160, 480), (20, 480), (5, 30)];
/// Those of the fixed form that there was before the tipping line: who was invited then, and had begun, goes on with them.
pub const FORMER_FIXED: Fixed =
    [(20, 120), (40, 30), (20, 480), (40, 120), (80, 30), (40, 480), (20, 30), (10, 480)];

/// Within this much two expectations are equal.
const EQUAL: f64 = 1e-9;

/// The cell to put next, or `None` when all have been put. No cell comes twice, not even when a file from elsewhere put
/// them in another order than this one.
pub fn next_cell(form: Form, asked: &[Asked]) -> Option<Cell> {
    next_among(asked, |unused| match form {
        Form::Fixed => next_fixed(order_of(asked).unwrap_or(&FIXED), unused),
        // A slip at a control must not steer what is asked next.
        Form::Adaptive => best_known_after(asked, unused),
    })
}

/// The same for any way to choose among the graded cells that were not put.
fn next_among(
    asked: &[Asked],
    choose: impl FnOnce(&mut dyn Iterator<Item = Cell>) -> Option<Cell>,
) -> Option<Cell> {
    let index = asked.len();
    let unused = |cell: &Cell| asked.iter().all(|a| a.cell != *cell);
    if index >= DILEMMAS {
        return None;
    }
    let control = CONTROLS.iter().find(|(at, control)| *at == index && unused(control));
    control.map(|(_, control)| *control).or_else(|| choose(&mut Cell::graded().filter(unused)))
}

/// The first of a fixed order that was not put, or else the first in cell order.
fn next_fixed(order: &Fixed, unused: &mut dyn Iterator<Item = Cell>) -> Option<Cell> {
    let unused: Vec<Cell> = unused.collect();
    let in_order = order.iter().filter_map(|(cost, loss)| Cell::with_minutes(*cost, *loss));
    in_order.chain(Cell::graded()).find(|cell| unused.contains(cell))
}

/// The cell that a fixed order has at this 0-based place, the controls among the others; `None` beyond the last.
fn cell_at(order: &Fixed, at: usize) -> Option<Cell> {
    let control = CONTROLS.iter().find(|(place, _)| *place == at);
    control.map(|(_, control)| *control).or_else(|| {
        let before = CONTROLS.iter().filter(|(place, _)| *place < at).count();
        let (cost, loss) = *order.get(at - before)?;
        Cell::with_minutes(cost, loss)
    })
}

/// What the former fixed form had at this 0-based place; `None` beyond the last.
pub fn former_cell_at(at: usize) -> Option<Cell> {
    cell_at(&FORMER_FIXED, at)
}

/// The fixed order in which dilemmas were put, the present one or the former; `None` where it is neither.
fn order_of(asked: &[Asked]) -> Option<&'static Fixed> {
    let follows = |order: &Fixed| (0..).zip(asked).all(|(at, asked)| cell_at(order, at) == Some(asked.cell));
    [&FIXED, &FORMER_FIXED].into_iter().find(|order| follows(order))
}

/// The cell after which the share is best known, by the choices in graded cells so far.
///
/// Among equals the one whose loss was asked least, then whose cost was, then whose loss is nearest the middle one, then the first in
/// cell order.
fn best_known_after(asked: &[Asked], unused: &mut dyn Iterator<Item = Cell>) -> Option<Cell> {
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
