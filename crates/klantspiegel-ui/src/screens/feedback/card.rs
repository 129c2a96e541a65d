//! A card: its title and what is found first, in a row that opens in place into everything behind it.

use crate::components::text;
use crate::view_context::ViewContext;
use yew::prelude::*;

/// What a card holds, in the order in which it is shown.
pub struct Card {
    /// The id of the heading, unique on the page.
    pub id: &'static str,
    /// The words of the heading.
    pub title: String,
    /// What is found first, in sight.
    pub finding: Html,
    /// The same as a small picture below it; empty where there is nothing to draw.
    pub picture: Html,
    /// What else is found, in sentences; from here on all is folded.
    pub more: Html,
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
    let behind = html! {
        <>
            { card.chart }
            { card.more }
            { card.why }
            { for (!card.not_said.is_empty()).then(|| text::styled("not-said", card.not_said.into())) }
            { card.table }
        </>
    };
    let content = html! { <>{ card.finding }{ card.picture }{ folded(view, &card.title, behind) }</> };
    plain(view, card.id, card.title, content)
}

/// A card of which everything is in sight.
pub fn plain(view: &ViewContext<'_>, id: &'static str, title: String, content: Html) -> Html {
    html! {
        <section class="feedback-card" aria-labelledby={id}>
            { text::heading(view, Some(id), title) }
            { content }
        </section>
    }
}

/// What opens in place; `about` tells a screen reader of what it is more.
pub fn folded(view: &ViewContext<'_>, about: &str, content: Html) -> Html {
    let t = view.locale.texts;
    html! {
        <details class="more corner">
            <summary aria-label={t.card_more_about(about)}>{ t.card_more() }</summary>
            { content }
        </details>
    }
}
