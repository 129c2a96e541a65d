//! The feedback: it opens like a letter, then a card per instrument, then what to do with it.

pub mod around;
pub mod brushed;
pub mod card;
pub mod compared;
pub mod keep;
pub mod led;
pub mod letter;
pub mod measured;
pub mod mirrored;
pub mod offered;
pub mod pilot;
pub mod plan;
pub mod room;
pub mod views;
pub mod within;

use crate::view_context::ViewContext;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::setup::Part;
use yew::prelude::*;

/// The whole feedback, scored anew from the answers.
pub fn view(page: &ViewContext<'_>) -> Html {
    let scores = Scores::of(page.session, page.bank);
    let asks = |part| page.session.setup.asks(part);
    html! {
        <>
            { letter::view(page, &scores) }
            <div class="feedback-cards">
                { for asks(Part::CareCost).then(|| mirrored::view(page, &scores.care_cost)) }
                { for asks(Part::FromWithin).then(|| within::view(page, &scores.within)) }
                { for asks(Part::Room).then(|| room::view(page, &scores)) }
                { for page.session.setup.asks_about_employer().then(|| measured::view(page, &scores.measures)) }
                { for asks(Part::CareCost).then(|| around::view(page, &scores.care_cost)) }
                { for asks(Part::Perspectives).then(|| views::view(page, &scores.perspectives)) }
                { for asks(Part::BrushOff).then(|| brushed::view(page, &scores.brushoff)) }
                { for asks(Part::Leadership).then(|| led::view(page, &scores.leadership)) }
                { offered::view(page) }
                { plan::view(page, &scores) }
                { pilot::view(page, &scores) }
                { compared::view(page) }
            </div>
            { for page.invited().map(|(invited, views)| (views.submit)(page, invited)) }
            { keep::view(page) }
        </>
    }
}
