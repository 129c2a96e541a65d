//! What gets measured: all measures together, because they are answered by comparing them.

use super::questions::question;
use crate::components::{actions, heading, progress, text};
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::Item;
use yew::prelude::*;

/// Every measure with its three answers; answered once all of them are.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let (own, ours): (Vec<&Item>, Vec<&Item>) =
        view.bank.measures.items.iter().partition(|item| item.id.is_organisations());
    let measures = |items: Vec<&Item>| items.into_iter().map(|item| question(view, item)).collect::<Html>();
    let own = view.offered_by().filter(|_| !own.is_empty()).map(|name| {
        html! {
            <>
                { text::heading(view, None, t.organisation_measures_title(name)) }
                { text::paragraph(t.organisation_measures_lead()) }
                { measures(own) }
            </>
        }
    });
    let content = html! {
        <>
            { heading::view(view, t.measures_title()) }
            { text::paragraph(t.measures_lead(view.session.setup.role.name())) }
            { measures(ours) }
            { for own }
        </>
    };
    html! {
        <>
            { progress::view(view) }
            { actions::question_form(view, content) }
        </>
    }
}
