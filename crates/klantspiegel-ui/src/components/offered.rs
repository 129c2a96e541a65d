//! Who offers the journey, in their own words: always as text, whatever stands in it.

use super::text;
use crate::view_context::ViewContext;
use klantspiegel_core::organisation::{Link, Text};
use yew::prelude::*;

/// The name with the introduction and whom to turn to; empty where nobody offers it.
pub fn introduction(view: &ViewContext<'_>) -> Html {
    let Some((organisation, name)) = view.organisation().zip(view.offered_by()) else {
        return Html::default();
    };
    html! {
        <div part="offered">
            { text::styled("offered-by", view.locale.texts.offered_by(name).into()) }
            { line(view, organisation.intro.as_ref()) }
            { line(view, organisation.contact.as_ref()) }
        </div>
    }
}

/// A line in the person's language, where there is one.
pub fn line(view: &ViewContext<'_>, line: Option<&Text>) -> Html {
    line.map(|line| text::paragraph(view.said(line).to_owned())).unwrap_or_default()
}

/// A link; a page opens beside this one, so that no answer is left behind.
pub fn link(view: &ViewContext<'_>, link: &Link) -> Html {
    let target = link.address.is_page().then_some("_blank");
    let words = view.said(&link.text).to_owned();
    html! { <a href={link.address.as_str().to_owned()} {target} rel="noopener noreferrer">{ words }</a> }
}
