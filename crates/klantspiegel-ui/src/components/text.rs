//! Lines of text. One function per form: every `html!` is code in the page, a call to it hardly any.

use crate::view_context::ViewContext;
use yew::prelude::*;

/// A paragraph.
pub fn paragraph(text: impl Into<AttrValue>) -> Html {
    let text: AttrValue = text.into();
    html! { <p>{ text }</p> }
}

/// A paragraph with a look of its own. Parts, not classes: a host can style them too, and Yew's classes would take
/// two kilobytes of the page.
pub fn styled(part: &'static str, text: AttrValue) -> Html {
    html! { <p {part}>{ text }</p> }
}

/// Several paragraphs, parted by blank lines; none of an empty text.
pub fn paragraphs(text: &str) -> Html {
    text.split("\n\n")
        .filter(|text| !text.is_empty())
        .map(|text| paragraph(text.replace('\n', " ")))
        .collect()
}

/// The first of several paragraphs, and the others; where there are none they are empty.
pub fn parted(text: &str) -> (&str, &str) {
    text.split_once("\n\n").unwrap_or((text, ""))
}

/// A heading below that of the screen; with an id where something refers to it.
pub fn heading(view: &ViewContext<'_>, id: Option<&'static str>, text: impl Into<AttrValue>) -> Html {
    html! { <h2 {id} aria-level={view.level_below("3")}>{ text.into() }</h2> }
}

/// The same, where the focus is sent to it.
pub fn destination(view: &ViewContext<'_>, id: &'static str, text: String) -> Html {
    html! { <h2 {id} tabindex="-1" aria-level={view.level_below("3")}>{ text }</h2> }
}
