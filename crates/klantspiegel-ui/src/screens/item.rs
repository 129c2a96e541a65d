//! One statement with its seven answers.

use crate::components::{actions, heading, keys, pace, progress, rating};
use crate::view_context::ViewContext;
use klantspiegel_core::instrument::{Item, ItemId};
use klantspiegel_core::session;
use yew::prelude::*;

/// The statement with this id; empty where the bank does not hold it.
pub fn view(view: &ViewContext<'_>, id: &ItemId) -> Html {
    view.bank.item(id.as_str()).map_or_else(Html::default, |item| statement(view, item))
}

/// A statement with its seven answers.
pub fn statement(view: &ViewContext<'_>, item: &Item) -> Html {
    let ask = view.locale.texts.item_ask();
    let legend = html! { <><span class="ask">{ ask }</span>{ heading::view(view, view.item_text(item)) }</> };
    html! {
        <>
            { alone(view, item, legend, Html::default()) }
            { keys::view(view, view.locale.texts.keys_item()) }
        </>
    }
}

/// The one item of a screen, with what goes with it below.
pub fn alone(view: &ViewContext<'_>, item: &Item, legend: Html, below: Html) -> Html {
    let content = html! {
        <>
            { rating::alone(view, item, legend) }
            { below }
        </>
    };
    html! {
        <>
            { progress::view(view) }
            { actions::question_form(view, content) }
            { for session::goes_on_by_itself(&view.session.step, view.bank).then(|| pace::view(view)) }
        </>
    }
}
