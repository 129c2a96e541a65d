//! What the dilemmas are about, once before the first of them.

use crate::components::{actions, heading, progress, text};
use crate::view_context::ViewContext;
use yew::prelude::*;

/// What is chosen between, and what the bars mean.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let content = html! {
        <>
            { heading::view(view, t.situations_title()) }
            { text::paragraphs(&t.situations_lead(view.session.setup.role.name())) }
        </>
    };
    html! { <>{ progress::view(view) }{ actions::question_form(view, content) }</> }
}
