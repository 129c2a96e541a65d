//! What an app does whenever it draws: before that its nodes are put back, and right after it they and the screen are noted. Yew may
//! let other work come before its effects, and before the update of a component that was there, which would meet what was drawn with
//! nothing known of it; only a new component is asked for its view without delay.

use crate::aiming::{self, use_shown};
use crate::platform::drawn_nodes::DrawnNodes;
use crate::platform::root::Root;
use std::cell::Cell;
use yew::prelude::*;

/// What is told once something was drawn.
#[derive(Clone, PartialEq, Properties)]
struct AfterDrawing {
    tell: Callback<()>,
}

#[component]
fn Drawn(after: &AfterDrawing) -> Html {
    after.tell.emit(());
    Html::default()
}

/// What an app says of what it draws.
pub struct Drawing {
    /// What tells the screen from every other: the address of the step, a blank, and the language.
    pub screen: String,
    /// Whether it came by itself, or by the person's hand.
    pub by_itself: bool,
    /// Shows another step from its beginning. It must not be painted before: Firefox goes back to where it painted a shorter one when it is
    /// scrolled right after that.
    pub show_beginning: Callback<()>,
}

/// What stands around the view of an app that lives in this element.
#[hook]
pub fn use_drawing(root: &Root, nodes: &DrawnNodes, drawing: Drawing) -> impl FnOnce(Html) -> Html + use<> {
    let Drawing { screen, by_itself, show_beginning } = drawing;
    nodes.put_back();
    let (copies, within) = (nodes.clone(), root.clone());
    use_effect_with((), move |()| {
        let hearing = (copies.mend_copies(), within.submit_forms());
        move || drop(hearing)
    });
    let shown = use_shown(root, nodes, &screen);
    let turns = use_memo((), |()| Cell::new(0u32));
    let (nodes, root) = (nodes.clone(), root.clone());
    let tell = Callback::from(move |()| {
        nodes.drawn();
        if aiming::drawn(&shown, &root, &screen, by_itself) {
            show_beginning.emit(());
        }
    });
    move |view| {
        turns.set(turns.get().wrapping_add(1));
        html! { <>{ view }<Drawn key={turns.get()} {tell} /></> }
    }
}
