//! What an organisation asks by itself after a part: on a screen of its own, under its own name.

use super::questions::question;
use crate::components::{actions, heading, progress, text};
use crate::view_context::ViewContext;
use yew::prelude::*;

/// The organisation's questions at this step; empty where nobody asks any.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let Some(name) = view.offered_by() else {
        return Html::default();
    };
    let items = view.session.step.items(view.bank);
    let content = html! {
        <>
            { heading::view(view, t.organisation_title(name)) }
            { text::paragraph(t.organisation_lead(name)) }
            { for items.iter().map(|item| question(view, item)) }
        </>
    };
    html! {
        <>
            { progress::view(view) }
            { actions::question_form(view, content) }
        </>
    }
}
