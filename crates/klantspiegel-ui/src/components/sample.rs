//! A small mirror as a sample: what one gets, before anything is asked.

use crate::view_context::ViewContext;
use yew::prelude::*;

/// How many windows are on each side.
const WINDOWS: u32 = 10;
/// What the sample says and chooses, of ten.
const SAID: u32 = 8;
const CHOSEN: u32 = 3;

/// Ten windows on each side of an axis, both counted from it, and a sentence that says what it is. It is made of boxes and not of a
/// picture's elements, because it stands in the page before the app is there, where the boot script can change its language.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let side = |filled: u32, words: String| {
        let window = |at: u32| html! { <span data-filled={(at < filled).then_some("")} /> };
        html! { <p>{ words }<span>{ for (0..WINDOWS).map(window) }</span></p> }
    };
    html! {
        <figure class="sample">
            <figcaption>{ t.start_sample() }</figcaption>
            <div>
                { side(SAID, t.start_sample_says(&SAID.to_string())) }
                { side(CHOSEN, t.start_sample_chooses(&CHOSEN.to_string())) }
            </div>
        </figure>
    }
}
