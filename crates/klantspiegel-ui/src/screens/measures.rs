//! What gets measured: all measures together, because they are answered by comparing them.

use super::questions::question;
use crate::components::{actions, heading, progress, rating, text};
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::Item;
use klantspiegel_core::journey::Step;
use yew::prelude::*;

/// Every measure with its three answers; answered once all of them are.
pub fn view(page: &ViewContext<'_>) -> Html {
    let t = page.locale.texts;
    let (own, ours): (Vec<&Item>, Vec<&Item>) =
        page.bank.measures.items.iter().partition(|item| item.id.is_own());
    let measures = |items: Vec<&Item>| items.into_iter().map(|item| question(page, item)).collect::<Html>();
    let own = page.offered_by().filter(|_| !own.is_empty()).map(|name| {
        html! {
            <>
                { text::heading(page, None, t.own_measures_title(name)) }
                { text::paragraph(t.own_measures_lead()) }
                { measures(own) }
            </>
        }
    });
    let content = html! {
        <>
            { heading::view(page, t.measures_title()) }
            { text::paragraph(t.measures_lead(page.session.setup.role.name())) }
            { measures(ours) }
            { for own }
            { rating::withdraw(page, &page.bank.measures.items) }
        </>
    };
    let answered = page.session.is_answered(&Step::Measures, page.bank);
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, answered, content) }
        </>
    }
}
