//! What would come first if helping took ten minutes: folded, and only where there is a line to go along.

use crate::components::text;
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_content::texts::args;
use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::findings::Estimates;
use klantspiegel_core::dilemma::what_if::{First, MINUTES, first};
use yew::prelude::*;

/// The question, and behind it a line for each loss.
pub fn view(view: &ViewContext<'_>, estimates: &Estimates) -> Html {
    let t = view.locale.texts;
    let row = |(loss, first): (u16, First)| {
        let row = args::WhatIfRow { first: first.name(), loss: &wording::spared(view, loss) };
        html! { <li>{ t.what_if_row(row) }</li> }
    };
    html! {
        <details class="behind">
            <summary>{ t.what_if(&wording::duration(view, MINUTES.into())) }</summary>
            { text::paragraph(t.what_if_lead()) }
            <ul>{ for LOSSES.into_iter().zip(first(estimates, MINUTES)).map(row) }</ul>
            { text::styled("not-said", t.what_if_not_said().into()) }
        </details>
    }
}
