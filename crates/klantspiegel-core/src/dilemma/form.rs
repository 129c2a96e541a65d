//! Which dilemma comes when: eight graded cells, adaptive or fixed, with two controls at fixed places among them.

use super::cell::Cell;
use super::choices::{Asked, answered};
use super::model::{Model, Posterior};
use crate::setup::Form;

/// Dilemmas in all.
pub const DILEMMAS: usize = 10;
/// Graded dilemmas among them.
pub const GRADED_DILEMMAS: usize = 8;
/// The 0-based places of the controls: spread, and not the first, so that nobody starts with the obvious.
const CONTROLS: [(usize, Cell); 2] = [(3, Cell::CONTROL_CARE), (7, Cell::CONTROL_COST)];
/// The 0-based ranks, among the graded cells by price, of the fixed form.
const FIXED_RANKS: [usize; GRADED_DILEMMAS] = [1, 3, 5, 7, 10, 12, 14, 16];
/// The order in which the fixed form puts its cells, as places in [`FIXED_RANKS`]: from both ends to the
/// middle in turn, so that no ladder can be seen.
const FIXED_ORDER: [usize; GRADED_DILEMMAS] = [3, 6, 1, 4, 7, 2, 5, 0];

/// The graded cells of the fixed form, by rising price.
pub fn fixed_cells() -> [Cell; GRADED_DILEMMAS] {
    // Ties stay in cell order.
    let before = |a: Cell, b: Cell| (a.log_price(), a.index()) < (b.log_price(), b.index());
    let rank = |cell: Cell| Cell::graded().filter(|other| before(*other, cell)).count();
    FIXED_RANKS.map(|wanted| {
        Cell::graded().find(|cell| rank(*cell) == wanted).expect("each rank is held by one cell")
    })
}

/// The cell to put next, or `None` when all have been put. No cell comes twice, not even when a file from elsewhere put
/// them in another order than this one.
pub fn next_cell(form: Form, asked: &[Asked]) -> Option<Cell> {
    let fixed = || {
        let by_price = fixed_cells();
        FIXED_ORDER.map(|rank| by_price[rank])
    };
    next_among(form, asked, fixed, |unused| {
        // A slip at a control must not steer what is asked next.
        let graded = answered(asked).filter(|(cell, _)| cell.is_graded());
        most_informative(&Model::usual().posterior_after(graded), unused)
    })
}

/// The same for any fixed order and any way to choose among the graded cells that were not put.
pub(super) fn next_among(
    form: Form,
    asked: &[Asked],
    fixed: impl FnOnce() -> [Cell; GRADED_DILEMMAS],
    best: impl FnOnce(&mut dyn Iterator<Item = Cell>) -> Option<Cell>,
) -> Option<Cell> {
    let index = asked.len();
    let unused = |cell: &Cell| asked.iter().all(|a| a.cell != *cell);
    if index >= DILEMMAS {
        return None;
    }
    if let Some((_, control)) = CONTROLS.iter().find(|(at, control)| *at == index && unused(control)) {
        return Some(*control);
    }
    match form {
        Form::Fixed => fixed().into_iter().chain(Cell::graded()).find(unused),
        Form::Adaptive => best(&mut Cell::graded().filter(unused)),
    }
}

/// Whether dilemmas were put as the fixed form puts them: the same cells in the same order, for everyone.
pub fn is_fixed(asked: &[Asked]) -> bool {
    (0..asked.len()).all(|index| next_cell(Form::Fixed, &asked[..index]) == Some(asked[index].cell))
}

/// The cell with the largest expected information; the first in cell order among equals.
fn most_informative(posterior: &Posterior<'_>, unused: impl Iterator<Item = Cell>) -> Option<Cell> {
    unused
        .map(|cell| (cell, posterior.expected_information(cell)))
        .reduce(|best, next| if next.1 > best.1 { next } else { best })
        .map(|(cell, _)| cell)
}
