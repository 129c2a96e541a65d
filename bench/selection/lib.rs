//! Our choice of the next dilemma by itself, as Wasm: compiled from the same files as the page, for the same engine as
//! its peer.

use klantspiegel_core::dilemma::form::next_cell;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::setup::Form;
use std::cell::RefCell;

thread_local! {
    static ASKED: RefCell<Vec<Asked>> = const { RefCell::new(Vec::new()) };
}

/// Starts anew.
#[unsafe(no_mangle)]
pub extern "C" fn forget() {
    ASKED.with_borrow_mut(Vec::clear);
}

/// The index of the next dilemma's cell; all cells together when there is none.
#[unsafe(no_mangle)]
pub extern "C" fn next() -> usize {
    let next = ASKED.with_borrow(|asked| next_cell(Form::Adaptive, asked));
    next.map_or(Cell::all().count(), Cell::index)
}

/// Puts a cell and takes in what was chosen.
#[unsafe(no_mangle)]
pub extern "C" fn choose(cell: usize, care: bool) {
    let choice = if care { Choice::Care } else { Choice::Cost };
    let cell = Cell::all().nth(cell).expect("the page chooses among our cells");
    ASKED.with_borrow_mut(|asked| asked.push(Asked { cell, scene: String::new(), choice: Some(choice) }));
}
