//! What an organisation asked and where it offers support: below our own cards, and in none of their results.

use super::card::{self, Card};
use crate::components::{offered, table, text};
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::Item;
use klantspiegel_core::journey;
use yew::prelude::*;

/// The answers to the organisation's own questions and measures, then its support; each where there is any.
pub fn view(view: &ViewContext<'_>) -> Html {
    html! { <>{ answers(view) }{ support(view) }</> }
}

fn answers(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let asked = journey::organisation_items(view.session.setup, view.bank);
    let Some(name) = view.offered_by().filter(|_| !asked.is_empty()) else {
        return Html::default();
    };
    let row = |item: &Item| {
        let answer = view.answer_words(item).unwrap_or_else(|| t.not_answered());
        vec![view.item_text(item).to_owned(), answer]
    };
    let rows: Vec<Vec<String>> = asked.into_iter().map(row).collect();
    let title = t.organisation_title(name);
    card::view(
        view,
        Card {
            id: "card-own",
            finding: text::paragraph(t.organisation_answers_lead(name)),
            picture: Html::default(),
            more: Html::default(),
            chart: table::open(
                &format!("{}, {title}", t.table_answers()),
                &[t.column_question(), t.column_answer()],
                &rows,
            ),
            why: Html::default(),
            not_said: String::new(),
            table: Html::default(),
            title,
        },
    )
}

fn support(view: &ViewContext<'_>) -> Html {
    let Some((organisation, name)) = view.organisation().zip(view.offered_by()) else {
        return Html::default();
    };
    if organisation.links.is_empty() && organisation.contact.is_none() {
        return Html::default();
    }
    let link = |link| html! { <li>{ offered::link(view, link) }</li> };
    let links = (!organisation.links.is_empty())
        .then(|| html! { <ul class="links">{ for organisation.links.iter().map(link) }</ul> });
    let content = html! { <>{ offered::line(view, organisation.contact.as_ref()) }{ for links }</> };
    card::plain(view, "card-support", view.locale.texts.support_title(name), content)
}
