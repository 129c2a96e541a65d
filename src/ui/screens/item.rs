//! One statement with its seven answers.

use crate::domain::instrument::ItemId;
use crate::domain::session::Event;
use crate::ui::components::{actions, heading, progress, rating, text};
use crate::ui::page::{Action, Page};
use yew::prelude::*;

/// The statement with this id; empty where the bank does not hold it.
pub fn view(page: &Page<'_>, id: &ItemId) -> Html {
    let Some(item) = page.bank.item(id.as_str()) else {
        return Html::default();
    };
    let t = page.locale.texts;
    let answered = page.session.answers.get(id.as_str()).is_some();
    let legend = html! {
        <>
            <span class="ask">{ t.item_ask() }</span>
            { heading::view(page.item_text(item)) }
        </>
    };
    let content = html! {
        <>
            { rating::view(page, item, legend) }
            { rating::withdraw(page, std::slice::from_ref(item)) }
        </>
    };
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, answered, content) }
            { auto_advance(page) }
            { text::styled("keys", page.locale.texts.keys_item().into()) }
        </>
    }
}

/// The choice to go on by itself after an answer; off until chosen.
fn auto_advance(page: &Page<'_>) -> Html {
    let checked = page.session.auto_advance;
    let toggle = page.on(Action::Happened(Event::AutoAdvanceChosen(!checked)));
    html! {
        <label class="setting">
            <input type="checkbox" name="auto-advance" {checked} onchange={toggle} />
            { page.locale.texts.auto_advance() }
        </label>
    }
}
