//! What one says: in how many of ten cases the customer should win.

use crate::components::{heading, keys};
use crate::screens::item;
use crate::view_context::ViewContext;
use klantspiegel_core::care_cost::STATED;
use yew::prelude::*;

/// The question with its answers from 0 to 10.
pub fn view(view: &ViewContext<'_>) -> Html {
    let Some(item) = view.bank.item(STATED) else {
        return Html::default();
    };
    html! {
        <>
            { item::alone(view, item, heading::view(view, view.item_text(item)), Html::default()) }
            { keys::view(view, view.locale.texts.keys_stated()) }
        </>
    }
}
