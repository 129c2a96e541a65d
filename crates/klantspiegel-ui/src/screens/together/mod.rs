//! The card for two: what lies on one's own, where the other one's comes in, and both beside each other. It is kept nowhere, and goes
//! over no network: from screen to screen it is scanned or typed.

mod both;
mod other;
mod own;

pub use other::FIELD;

use crate::action::Action;
use crate::components::button::{Weight, button};
use crate::components::{heading, text};
use crate::view_context::ViewContext;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::together::Card;
use klantspiegel_formats::card_code;
use yew::prelude::*;

/// What takes the focus once two cards lie beside each other.
pub const BOTH: &str = "#both";

/// The card of whose answers these are, if they chose anything.
pub fn own(session: &Session, scores: &Scores) -> Option<Card> {
    Card::of(session.setup.role, &session.asked, scores.care_cost.said)
}

/// The screen.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let scores = Scores::of(view.session, view.bank);
    let Some(card) = own(view.session, &scores) else { return Html::default() };
    let laid = view.state.laid_card.code.as_deref().map(card_code::decode);
    html! {
        <>
            { heading::view(view, t.together_title()) }
            { text::paragraph(t.together_lead()) }
            { for laid.as_ref().and_then(|laid| laid.as_ref().ok()).map(|other| both::view(view, &card, other)) }
            { own::view(view, &scores.care_cost, &card) }
            { other::view(view, laid.and_then(Result::err)) }
            <div class="actions">
                { button(view, Weight::Quiet, "back", t.together_back(), Action::Happened(Event::WentBack)) }
            </div>
        </>
    }
}
