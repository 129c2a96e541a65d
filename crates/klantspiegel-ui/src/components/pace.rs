//! The choice to go on oneself after an answer: a tap goes on otherwise (WCAG 3.2.2), which is said before the first question.

use super::text;
use crate::view_context::ViewContext;
use klantspiegel_core::journey;
use klantspiegel_core::session::{Event, goes_on_by_itself};
use yew::prelude::*;

/// The name of its input; the boot script knows it too.
pub const OFF: &str = "auto-advance-off";

/// That a tap goes on: told where it does, before the first question that it leaves. Where it does not there is a line without words: with
/// one element less Yew would make those before it anew, and fold what somebody opened.
pub fn told(view: &ViewContext<'_>) -> Html {
    let steps = journey::steps(view.session.setup, view.bank);
    let goes_on =
        !view.session.auto_advance_off && steps.iter().any(|step| goes_on_by_itself(step, view.bank));
    let words = if goes_on { view.locale.texts.start_one_tap() } else { String::new() };
    text::styled("hint", words.into())
}

/// The choice, off until somebody makes it.
pub fn view(view: &ViewContext<'_>) -> Html {
    let checked = view.session.auto_advance_off;
    html! {
        <label class="setting">
            <input type="checkbox" name={OFF} {checked}
                onchange={view.on_event(Event::AutoAdvanceTurnedOff(!checked))} />
            <span>{ view.locale.texts.auto_advance_off() }</span>
        </label>
    }
}
