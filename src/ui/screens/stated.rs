//! What one says: in how many of ten cases the customer should win.

use crate::domain::care_cost::STATED;
use crate::ui::components::{actions, heading, progress, rating, text};
use crate::ui::page::Page;
use yew::prelude::*;

/// The question with its answers from 0 to 10.
pub fn view(page: &Page<'_>) -> Html {
    let Some(item) = page.bank.item(STATED) else {
        return Html::default();
    };
    let answered = page.session.answers.get(STATED).is_some();
    let content = html! {
        <>
            { rating::view(page, item, heading::view(page.item_text(item))) }
            { rating::withdraw(page, std::slice::from_ref(item)) }
        </>
    };
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, answered, content) }
            { text::styled("keys", page.locale.texts.keys_stated().into()) }
        </>
    }
}
