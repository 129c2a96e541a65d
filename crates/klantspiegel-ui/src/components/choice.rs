//! A choice as a native radio button or checkbox under a mark of our own.

use yew::prelude::*;

/// What is chosen, and what happens when it is.
pub struct Choice {
    /// `radio` or `checkbox`.
    pub kind: &'static str,
    /// The name in the form; of radio buttons with one name only one is chosen.
    pub name: &'static str,
    /// Its value there.
    pub value: &'static str,
    /// Whether it is chosen now.
    pub checked: bool,
    /// What happens when that changes.
    pub onchange: Callback<Event>,
    /// What it says.
    pub word: Html,
}

/// The choice with its words.
pub fn view(choice: Choice) -> Html {
    let Choice { kind, name, value, checked, onchange, word } = choice;
    html! {
        <label class="choice">
            <input type={kind} {name} {value} {checked} {onchange} />
            <span class="mark" aria-hidden="true"></span>
            <span class="word">{ word }</span>
        </label>
    }
}
