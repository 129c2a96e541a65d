//! The choice to go on oneself after an answer: a tap goes on otherwise (WCAG 3.2.2), which is said before the first question.

use crate::view_context::ViewContext;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The name of its input; the boot script knows it too.
pub const OFF: &str = "auto-advance-off";

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
