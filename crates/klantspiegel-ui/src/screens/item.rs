//! One statement with its seven answers.

use crate::action::Action;
use crate::components::{actions, heading, keys, progress, rating};
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::{Item, ItemId};
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The statement with this id; empty where the bank does not hold it.
pub fn view(page: &ViewContext<'_>, id: &ItemId) -> Html {
    page.bank.item(id.as_str()).map_or_else(Html::default, |item| statement(page, item))
}

/// A statement with its seven answers, and the choice to go on by itself.
pub fn statement(page: &ViewContext<'_>, item: &Item) -> Html {
    let ask = page.locale.texts.item_ask();
    let legend = html! { <><span class="ask">{ ask }</span>{ heading::view(page, page.item_text(item)) }</> };
    html! {
        <>
            { alone(page, item, legend, Html::default()) }
            { auto_advance(page) }
            { keys::view(page, page.locale.texts.keys_item()) }
        </>
    }
}

/// The one item of a screen, with what goes with it below.
pub fn alone(page: &ViewContext<'_>, item: &Item, legend: Html, below: Html) -> Html {
    let content = html! {
        <>
            { rating::alone(page, item, legend) }
            { rating::withdraw(page, std::slice::from_ref(item)) }
            { below }
        </>
    };
    html! {
        <>
            { progress::view(page) }
            { actions::question_form(page, page.session.answers.holds(item), content) }
        </>
    }
}

/// The choice to go on by itself after an answer; off until chosen.
fn auto_advance(page: &ViewContext<'_>) -> Html {
    let checked = page.session.auto_advance;
    let toggle = page.on(Action::Happened(Event::AutoAdvanceChosen(!checked)));
    html! {
        <label class="setting">
            <input type="checkbox" name="auto-advance" {checked} onchange={toggle} />
            <span>{ page.locale.texts.auto_advance() }</span>
        </label>
    }
}
