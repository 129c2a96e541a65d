//! The heading of a screen, which takes the focus when the screen is entered.

use crate::view_context::ViewContext;
use yew::prelude::*;

/// The id by which the app finds the heading.
pub const ID: &str = "klantspiegel-heading";

/// The heading; the app gives it the focus, the Tab key passes it by.
pub fn view(view: &ViewContext<'_>, content: impl Into<AttrValue>) -> Html {
    html! { <h1 id={ID} tabindex="-1" aria-level={view.level_below("2")}>{ content.into() }</h1> }
}
