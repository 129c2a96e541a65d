//! Everything that was answered, each answer changeable, beside the way: it leads back to where it was opened, or to what follows.

use crate::action::Action;
use crate::components::answered::{self, Rows};
use crate::components::button::{Weight, button, submit};
use crate::components::{actions, heading, progress, text};
use crate::view_context::ViewContext;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The questions that were asked with the answers in words; open ones say so.
pub fn view(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    html! {
        <>
            { progress::view(view) }
            { heading::view(view, t.review_title()) }
            { text::paragraph(t.review_lead()) }
            { answered::view(view, Rows::Changeable) }
            { way_on(view) }
        </>
    }
}

/// To what follows from the answers; as long as questions are open, first back to the one that was left.
fn way_on(view: &ViewContext<'_>) -> Html {
    let t = view.locale.texts;
    let is_through = view.session.finished.is_some() || !view.session.has_open(view.bank);
    let (action, name, text) = if is_through {
        (Action::FinishAsked, "finish", t.review_finish())
    } else {
        (Action::Happened(Event::WentBack), "next", t.review_resume())
    };
    let finish =
        (!is_through).then(|| button(view, Weight::Quiet, "finish", t.review_finish(), Action::FinishAsked));
    html! {
        <form onsubmit={actions::on_submit(view, action)}>
            <div class="actions">{ submit(name, text, true) }{ for finish }</div>
        </form>
    }
}
