//! What can be done by keyboard on a screen, and the choice to do without keys that answer by themselves (WCAG 2.1.4).

use crate::components::text;
use crate::view_context::ViewContext;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// What the digits name on a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Digits {
    /// The value of an answer.
    Value,
    /// The place of an answer, from 1.
    Position,
}

/// What a fieldset says of its keys; nothing where they are turned off.
pub fn attribute(view: &ViewContext<'_>, digits: Digits) -> Option<&'static str> {
    (!view.session.number_keys_off).then_some(match digits {
        Digits::Value => "value",
        Digits::Position => "position",
    })
}

/// What the keys do (`hint`), as long as they do, and the choice to turn the digits off.
pub fn view(view: &ViewContext<'_>, hint: String) -> Html {
    let checked = view.session.number_keys_off;
    html! {
        <>
            <label class="setting" part="keys">
                <input type="checkbox" name="number-keys-off" {checked}
                    onchange={view.on_event(Event::NumberKeysTurnedOff(!checked))} />
                <span>{ view.locale.texts.number_keys_off() }</span>
            </label>
            { for (!checked).then(|| text::styled("keys", hint.into())) }
        </>
    }
}
