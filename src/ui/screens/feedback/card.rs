//! The frame of a card: title, sentences, chart, reasons, what it does not say, the table behind the chart.

use crate::ui::components::text;
use yew::prelude::*;

pub struct Card {
    /// The id of the heading, unique on the page.
    pub id: &'static str,
    pub title: String,
    /// What is found, in sentences.
    pub findings: Html,
    pub chart: Html,
    pub why: Html,
    /// What the card does not say.
    pub not_said: String,
    pub table: Html,
}

pub fn view(card: Card) -> Html {
    html! {
        <section class="feedback-card" aria-labelledby={card.id}>
            { text::heading(Some(card.id), card.title) }
            { card.findings }
            { card.chart }
            { card.why }
            { text::styled("not-said", card.not_said.into()) }
            { card.table }
        </section>
    }
}
