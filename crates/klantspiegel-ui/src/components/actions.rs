//! The way on and the way back, under the text; Enter in the form goes on.

use super::button::{Weight, button, submit};
use crate::action::Action;
use crate::view_context::ViewContext;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// A form around a question, with the way on and back below it.
pub fn question_form(view: &ViewContext<'_>, answered: bool, content: Html) -> Html {
    let t = view.locale.texts;
    // Of several questions, or of ten coins, some may be answered: those are kept, and nothing is skipped.
    let holds = |item| view.session.answers.holds(item);
    let begun = answered || view.session.step.items(view.bank).iter().any(holds);
    let next = match (view.session.from_review, begun) {
        (true, _) => t.to_review(),
        (false, true) => t.next(),
        (false, false) => t.skip(),
    };
    // Coming from the review, on and back lead to the same place: one of them is enough.
    let back = (!view.session.from_review)
        .then(|| button(view, Weight::Quiet, "back", t.back(), Action::Happened(Event::WentBack)));
    html! {
        <form onsubmit={on_submit(view, Action::Happened(Event::WentOn))}>
            { content }
            <div class="actions">
                { submit("next", next, answered) }
                { for back }
            </div>
        </form>
    }
}

/// What submitting a form says; the browser itself sends nothing.
pub fn on_submit(view: &ViewContext<'_>, action: Action) -> Callback<SubmitEvent> {
    view.send.reform(move |event: SubmitEvent| {
        event.prevent_default();
        action.clone()
    })
}
