//! What one says: in how many of ten cases the customer should win.

use crate::domain::care_cost::STATED;
use crate::ui::components::{heading, keys};
use crate::ui::page::Page;
use crate::ui::screens::item;
use yew::prelude::*;

/// The question with its answers from 0 to 10.
pub fn view(page: &Page<'_>) -> Html {
    let Some(item) = page.bank.item(STATED) else {
        return Html::default();
    };
    html! {
        <>
            { item::alone(page, item, heading::view(page, page.item_text(item)), Html::default()) }
            { keys::view(page, page.locale.texts.keys_stated()) }
        </>
    }
}
