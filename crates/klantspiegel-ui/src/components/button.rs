//! Buttons, by their weight on the screen.

use crate::action::Action;
use crate::view_context::ViewContext;
use yew::prelude::*;

/// How much a button asks for attention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one way on of a screen that has no form.
    Primary,
    /// An act beside the main one.
    Secondary,
    /// A way out or back.
    Quiet,
}

/// A button that says an action; `name` is its `data-action` in the page contract.
pub fn button(
    view: &ViewContext<'_>,
    weight: Weight,
    name: &'static str,
    text: String,
    action: Action,
) -> Html {
    let part = match weight {
        Weight::Primary => "primary",
        Weight::Secondary => "secondary",
        Weight::Quiet => "quiet",
    };
    html! { <button type="button" {part} data-action={name} onclick={view.on(action)}>{ text }</button> }
}

/// The one main action of a screen, which submits its form.
pub fn submit(name: &'static str, text: String, answered: bool) -> Html {
    submit_as(name, html! { { text } }, answered)
}

/// The same with more than one text.
pub fn submit_as(name: &'static str, content: Html, answered: bool) -> Html {
    let answered = if answered { "true" } else { "false" };
    html! { <button type="submit" part="primary" data-action={name} data-answered={answered}>{ content }</button> }
}
