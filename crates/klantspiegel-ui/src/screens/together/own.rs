//! One's own card: first what the other one would see of it, then the way to show it.

use crate::components::{qr, text};
use crate::screens::feedback::plane;
use crate::view_context::ViewContext;
use klantspiegel_core::care_cost::CareCostScore;
use klantspiegel_core::together::Card;
use klantspiegel_formats::card_code;
use yew::prelude::*;

/// What lies on it, and behind a fold its code.
pub fn view(view: &ViewContext<'_>, score: &CareCostScore, card: &Card) -> Html {
    let t = view.locale.texts;
    let link = link(view, card);
    let how = if link.is_some() { t.together_scan() } else { t.together_type() };
    let code = card_code::encode(card);
    html! {
        <section class="own-card" aria-labelledby="own-card">
            { text::heading(view, Some("own-card"), t.together_yours()) }
            { text::paragraph(t.together_yours_what()) }
            { plane::view(view, score) }
            <details class="more" data-fold="code">
                <summary>{ t.together_show() }</summary>
                { text::paragraph(how) }
                { for link.and_then(|link| qr::view(&link, t.together_qr())) }
                // As text that can be chosen; read sign by sign it would be said as words.
                <p class="card-code" translate="no">{ code }</p>
                <p class="hint">{ t.together_code_note() }</p>
            </details>
        </section>
    }
}

/// The link that brings the card, where the page has an address that another device can reach.
fn link(view: &ViewContext<'_>, card: &Card) -> Option<String> {
    let address = &view.state.address;
    let is_reached = !view.state.embedded && (address.starts_with("https:") || address.starts_with("http:"));
    is_reached.then(|| format!("{address}#{}", card_code::fragment(card)))
}
