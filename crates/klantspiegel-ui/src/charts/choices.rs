//! A choice as a mark: care a filled circle, cost an open square, so that nothing hangs on colour.

use super::shape::{self, Length};
use klantspiegel_core::dilemma::Choice;
use yew::prelude::*;

/// The mark of a choice around a place.
pub fn mark(choice: Choice, x: Length, y: u32) -> Html {
    match choice {
        Choice::Care => shape::mark("choice care", x, y, CIRCLE),
        Choice::Cost => shape::mark("choice cost", x, y, SQUARE),
    }
}

/// About as large as each other, and narrow enough for eight of them on half of the narrowest screen.
const CIRCLE: &str = "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z";
const SQUARE: &str = "M-6 -6h12v12h-12z";
