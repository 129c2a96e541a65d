//! The heading of a screen, which takes the focus when the screen is entered.

use yew::prelude::*;

/// The id by which the app finds the heading.
pub const ID: &str = "klantspiegel-heading";

/// The heading; the app gives it the focus, the Tab key passes it by.
pub fn view(content: impl Into<AttrValue>) -> Html {
    html! { <h1 id={ID} tabindex="-1">{ content.into() }</h1> }
}
