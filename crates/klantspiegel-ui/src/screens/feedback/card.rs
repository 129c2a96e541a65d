//! The frame of a card: title, sentences, chart, reasons, what it does not say, the table behind the chart.

use crate::components::text;
use crate::view_context::ViewContext;
use yew::prelude::*;

/// What a card holds, in the order in which it is shown.
pub struct Card {
    /// The id of the heading, unique on the page.
    pub id: &'static str,
    /// The words of the heading.
    pub title: String,
    /// What is found, in sentences.
    pub findings: Html,
    /// Empty where there is nothing to draw.
    pub chart: Html,
    /// The reasons of what is found.
    pub why: Html,
    /// What the card does not say; empty where it says nothing.
    pub not_said: String,
    /// What is behind the chart, in one or more tables.
    pub table: Html,
}

/// The card as a section with the name of its heading.
pub fn view(view: &ViewContext<'_>, card: Card) -> Html {
    html! {
        <section class="feedback-card" aria-labelledby={card.id}>
            { text::heading(view, Some(card.id), card.title) }
            { card.findings }
            { card.chart }
            { card.why }
            { for (!card.not_said.is_empty()).then(|| text::styled("not-said", card.not_said.into())) }
            { card.table }
        </section>
    }
}
