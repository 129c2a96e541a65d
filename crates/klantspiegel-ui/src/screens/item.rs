//! One statement with its seven answers.

use crate::action::Action;
use crate::components::{actions, heading, keys, progress, rating};
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::{Item, ItemId};
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The statement with this id; empty where the bank does not hold it.
pub fn view(view: &ViewContext<'_>, id: &ItemId) -> Html {
    view.bank.item(id.as_str()).map_or_else(Html::default, |item| statement(view, item))
}

/// A statement with its seven answers, and the choice to go on by itself.
pub fn statement(view: &ViewContext<'_>, item: &Item) -> Html {
    let ask = view.locale.texts.item_ask();
    let legend = html! { <><span class="ask">{ ask }</span>{ heading::view(view, view.item_text(item)) }</> };
    html! {
        <>
            { alone(view, item, legend, Html::default()) }
            { auto_advance(view) }
            { keys::view(view, view.locale.texts.keys_item()) }
        </>
    }
}

/// The one item of a screen, with what goes with it below.
pub fn alone(view: &ViewContext<'_>, item: &Item, legend: Html, below: Html) -> Html {
    let content = html! {
        <>
            { rating::alone(view, item, legend) }
            { rating::withdraw(view, std::slice::from_ref(item)) }
            { below }
        </>
    };
    html! {
        <>
            { progress::view(view) }
            { actions::question_form(view, view.session.answers.holds(item), content) }
        </>
    }
}

/// The choice to go on by itself after an answer; off until chosen.
fn auto_advance(view: &ViewContext<'_>) -> Html {
    let checked = view.session.auto_advance;
    let toggle = view.on(Action::Happened(Event::AutoAdvanceChosen(!checked)));
    html! {
        <label class="setting">
            <input type="checkbox" name="auto-advance" {checked} onchange={toggle} />
            <span>{ view.locale.texts.auto_advance() }</span>
        </label>
    }
}
