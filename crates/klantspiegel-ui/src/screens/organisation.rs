//! What an organisation asks by itself after a part: on a screen of its own, under its own name.

use super::questions::question;
use crate::components::{actions, heading, progress, rating, text};
use crate::view_context::ViewContext;
use yew::prelude::*;

/// The organisation's questions at this step; empty where nobody asks any.
pub fn view(page: &ViewContext<'_>) -> Html {
    let t = page.locale.texts;
    let Some(name) = page.offered_by() else {
        return Html::default();
    };
    let items = page.session.step.items(page.bank);
    let content = html! {
        <>
            { heading::view(page, t.own_title(name)) }
            { text::paragraph(t.own_lead(name)) }
            { for items.iter().map(|item| question(page, item)) }
            { rating::withdraw(page, items) }
        </>
    };
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, page.session.answers.complete(items), content) }
        </>
    }
}
