//! Calls back as soon as an app has drawn. Yew may let other work come before its effects, and before the update of a component that
//! was there: that would meet what was drawn with nothing known of it. Only a new component is asked for its view without delay.

use std::cell::Cell;
use std::rc::Rc;
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

/// The view with what is told once it was drawn; `turns` counts how often the component of the view has been drawn.
pub fn telling(view: Html, turns: &Rc<Cell<u32>>, tell: impl Fn() + 'static) -> Html {
    turns.set(turns.get().wrapping_add(1));
    html! { <>{ view }<Drawn key={turns.get()} tell={Callback::from(move |()| tell())} /></> }
}
