//! The feedback: it opens like a letter, then a card per instrument, then what to do with it.

pub mod around;
pub mod card;
pub mod keep;
pub mod letter;
pub mod measured;
pub mod mirrored;
pub mod within;

use crate::domain::scores::Scores;
use crate::ui::page::Page;
use yew::prelude::*;

/// The whole feedback, scored anew from the answers.
pub fn view(page: &Page<'_>) -> Html {
    let scores = Scores::of(page.session, page.bank);
    html! {
        <>
            { letter::view(page, &scores) }
            <div class="feedback-cards">
                { mirrored::view(page, &scores.care_cost) }
                { within::view(page, &scores.within) }
                { measured::view(page, &scores.measures) }
                { around::view(page, &scores.care_cost) }
            </div>
            { keep::view(page) }
        </>
    }
}
