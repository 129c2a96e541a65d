//! What stands around a place at the desk: its heading, and the way back.

use super::context::DeskContext;
use crate::components::heading;
use klantspiegel_core::desk::Route;
use yew::prelude::*;

/// The heading of a place, which takes the focus when the place is entered.
pub fn title(text: String) -> Html {
    html! { <h1 id={heading::ID} tabindex="-1">{ text }</h1> }
}

/// The way back to the overview.
pub fn back(view: &DeskContext<'_>) -> Html {
    html! { <p class="way-back">{ view.link(Route::Overview, view.locale.texts.desk_back()) }</p> }
}
