//! The feedback: it opens like a letter, then a card per instrument, then what to do with it.

pub mod brushoff;
pub mod card;
pub mod care_cost;
pub mod care_cost_ratings;
pub mod compared;
pub mod from_within;
pub mod headline;
pub mod keep;
pub mod leadership;
pub mod letter;
pub mod measures;
pub mod mirror;
pub mod offered;
pub mod perspectives;
pub mod pilot;
pub mod plan;
pub mod plane;
pub mod room;
pub mod what_if;

use crate::view_context::ViewContext;
use klantspiegel_core::part::Part;
use klantspiegel_core::scores::Scores;
use yew::prelude::*;

/// The whole feedback, scored anew from the answers.
pub fn view(view: &ViewContext<'_>) -> Html {
    let scores = Scores::of(view.session, view.bank);
    let asks = |part| view.session.setup.asks(part);
    html! {
        <>
            { letter::view(view, &scores) }
            <div class="feedback-cards">
                { for asks(Part::CareCost).then(|| care_cost::view(view, &scores.care_cost)) }
                { for asks(Part::FromWithin).then(|| from_within::view(view, &scores.from_within)) }
                { for asks(Part::Room).then(|| room::view(view, &scores)) }
                { for view.session.setup.asks_about_employer().then(|| measures::view(view, &scores.measures)) }
                { for asks(Part::CareCost).then(|| care_cost_ratings::view(view, &scores)) }
                { for asks(Part::Perspectives).then(|| perspectives::view(view, &scores)) }
                { for asks(Part::Brushoff).then(|| brushoff::view(view, &scores.brushoff)) }
                { for asks(Part::Leadership).then(|| leadership::view(view, &scores.leadership)) }
                { offered::view(view) }
                { plan::view(view, &scores) }
                { pilot::view(view, &scores) }
                { compared::view(view) }
            </div>
            { for view.invited().map(|(invited, views)| (views.submit)(view, invited)) }
            { keep::view(view) }
        </>
    }
}
