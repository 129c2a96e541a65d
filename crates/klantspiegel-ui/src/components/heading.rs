//! The heading of a screen, which takes the focus when the screen is entered.

use super::progress;
use crate::view_context::ViewContext;
use yew::prelude::*;

/// The id by which the app finds the heading.
pub const ID: &str = "klantspiegel-heading";

/// The heading; the app gives it the focus, the Tab key passes it by.
pub fn view(view: &ViewContext<'_>, content: impl Into<AttrValue>) -> Html {
    // How far along one is, is heard with the heading, which takes the focus: a region that comes with its screen is told by nobody.
    let far = view.session.step.asks() && !view.session.method_open;
    html! {
        <h1 id={ID} tabindex="-1" aria-level={view.level_below("2")} aria-describedby={far.then_some(progress::ID)}>
            { content.into() }
        </h1>
    }
}
