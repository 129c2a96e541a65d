//! The code of feedback and method, once it arrived: in the page it is a Wasm of its own, which each program splits off.

use crate::codec::Browser;
use klantspiegel_ui::view_context::Deferred;
use std::cell::Cell;

thread_local! {
    static ARRIVED: Cell<Option<Deferred>> = const { Cell::new(None) };
}

/// All of it. Whatever can be reached from here only, and is called in a function that was split off, becomes a part of
/// its own.
pub fn whole() -> Deferred {
    Deferred::with::<Browser>()
}

/// It arrived.
pub fn arrived(deferred: Deferred) {
    ARRIVED.set(Some(deferred));
}

/// It, once it arrived.
pub fn loaded() -> Option<Deferred> {
    ARRIVED.get()
}
