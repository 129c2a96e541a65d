//! The feedback: it opens like a letter, then a card per instrument, then what to do with it.

pub mod brushoff;
pub mod card;
pub mod care_cost;
pub mod care_cost_ratings;
pub mod compared;
pub mod from_within;
pub mod keep;
pub mod leadership;
pub mod letter;
pub mod measures;
pub mod offered;
pub mod perspectives;
pub mod pilot;
pub mod plan;
pub mod room;

use crate::view_context::ViewContext;
use klantspiegel_core::part::Part;
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The whole feedback, scored anew from the answers.
pub fn view(page: &ViewContext<'_>) -> Html {
    let scores = Scores::of(page.session, page.bank);
    let asks = |part| page.session.setup.asks(part);
    html! {
        <>
            { letter::view(page, &scores) }
            <div class="feedback-cards">
                { for asks(Part::CareCost).then(|| care_cost::view(page, &scores.care_cost)) }
                { for asks(Part::FromWithin).then(|| from_within::view(page, &scores.from_within)) }
                { for asks(Part::Room).then(|| room::view(page, &scores)) }
                { for page.session.setup.asks_about_employer().then(|| measures::view(page, &scores.measures)) }
                { for asks(Part::CareCost).then(|| care_cost_ratings::view(page, &scores.care_cost)) }
                { for asks(Part::Perspectives).then(|| perspectives::view(page, &scores.perspectives)) }
                { for asks(Part::BrushOff).then(|| brushoff::view(page, &scores.brushoff)) }
                { for asks(Part::Leadership).then(|| leadership::view(page, &scores.leadership)) }
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
