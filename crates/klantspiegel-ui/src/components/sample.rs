//! A small mirror as a sample: what one gets, before anything is asked.

use crate::view_context::ViewContext;
use yew::prelude::*;

/// How many windows are on each side.
const WINDOWS: u32 = 10;
/// What the sample says and chooses, of ten.
const SAID: u32 = 8;
const CHOSEN: u32 = 3;
/// The width of a window and its gap, in percent of the width of the picture.
const PITCH: u32 = 5;

/// Ten windows on each side of an axis, and a sentence that says what it is.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let window = |at: u32, x: u32, filled: bool, part: &'static str| {
        let part = if filled { part } else { "empty" };
        html! { <rect key={at} {part} x={format!("{x}%")} y="0" width="4%" height="100%" /> }
    };
    let left = (0..WINDOWS).map(|at| window(at, 45 - PITCH * at, at < SAID, "said"));
    let right = (0..WINDOWS).map(|at| window(WINDOWS + at, 51 + PITCH * at, at < CHOSEN, "chosen"));
    html! {
        <figure class="sample">
            <svg aria-hidden="true">{ for left.chain(right) }</svg>
            <figcaption>{ t.start_sample() }</figcaption>
        </figure>
    }
}
