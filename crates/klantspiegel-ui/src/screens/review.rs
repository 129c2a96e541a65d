//! Everything that was answered, each answer changeable, before the feedback.

use crate::action::Action;
use crate::components::answered::{self, Rows};
use crate::components::button::{Weight, button, submit};
use crate::components::{actions, heading, text};
use crate::view_context::ViewContext;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The questions that were asked with the answers in words; open ones say so.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    html! {
        <>
            { heading::view(view, t.review_title()) }
            { text::paragraph(t.review_lead()) }
            { answered::view(view, Rows::Changeable) }
            <form onsubmit={actions::on_submit(view, Action::FinishAsked)}>
                <div class="actions">
                    { submit("finish", t.review_finish(), true) }
                    { button(view, Weight::Quiet, "back", t.back(), Action::Happened(Event::WentBack)) }
                </div>
            </form>
        </>
    }
}
