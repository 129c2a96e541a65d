//! The way on, under the text; Enter in the form goes on.

use super::button::submit;
use crate::action::Action;
use crate::view_context::ViewContext;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// A form around a question, with the way on below it.
pub fn question_form(view: &ViewContext<'_>, content: Html) -> Html {
    let (t, session) = (view.locale.texts, view.session);
    // Of several questions, or of ten coins, some may be answered: those are kept, and nothing is skipped.
    let holds = |item| session.answers.holds(item);
    let begun =
        session.is_answered(&session.step, view.bank) || session.step.items(view.bank).iter().any(holds);
    let next = match (session.from_review, begun) {
        (true, _) => t.to_review(),
        (false, true) => t.next(),
        (false, false) => t.skip(),
    };
    html! {
        <form onsubmit={on_submit(view, Action::Happened(Event::WentOn))}>
            { content }
            <div class="actions">
                { submit("next", next, begun) }
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
