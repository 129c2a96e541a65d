//! The code of feedback and method, once it arrived: in the page it is a Wasm of its own, which each program splits off.

use crate::codec::Browser;
use klantspiegel_ui::view_context::Ending;
use std::cell::Cell;

thread_local! {
    static ARRIVED: Cell<Option<Ending>> = const { Cell::new(None) };
}

/// All of it. Whatever can be reached from here only, and is called in a function that was split off, becomes a part of
/// its own.
pub fn whole() -> Ending {
    Ending::with::<Browser>()
}

/// It arrived.
pub fn arrived(ending: Ending) {
    ARRIVED.set(Some(ending));
}

/// It, once it arrived.
pub fn loaded() -> Option<Ending> {
    ARRIVED.get()
}
