//! What would come first if helping took more or less than it does: folded, and only where there is a line to go along.

use crate::components::{table, text};
use crate::view_context::ViewContext;
use crate::wording;
use klantspiegel_core::dilemma::cell::{COSTS, LOSSES};
use klantspiegel_core::dilemma::findings::Estimates;
use klantspiegel_core::dilemma::what_if::{First, first};
use yew::prelude::*;

/// The question, and behind it a row for each cost with a column for each loss, the greatest first as in the plane.
pub fn view(view: &ViewContext<'_>, estimates: &Estimates) -> Html {
    let t = view.locale.texts;
    let row = |cost: u16| {
        let first =
            first(estimates, cost).into_iter().rev().map(First::name).map(|first| t.what_if_first(first));
        std::iter::once(cost.to_string()).chain(first).collect()
    };
    let rows: Vec<Vec<String>> = COSTS.into_iter().map(row).collect();
    let losses = LOSSES.into_iter().rev().map(|loss| wording::spared(view, loss));
    let head: Vec<String> = std::iter::once(t.what_if_costs()).chain(losses).collect();
    html! {
        <details class="behind">
            <summary>{ t.what_if() }</summary>
            { text::paragraph(t.what_if_lead()) }
            { table::open(&t.what_if(), &head, &rows) }
            { text::styled("not-said", t.what_if_not_said().into()) }
        </details>
    }
}
