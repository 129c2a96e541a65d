//! A place to write in one's own words, with the room that is left.

use crate::action::Action;
use crate::view_context::ViewContext;
use crate::written;
use klantspiegel_core::own_words::{Blank, MAX_CHARACTERS, OwnText};
use yew::prelude::*;

/// The room that is left is said from here on.
const NEARLY_FULL: usize = 100;

/// A label with a place to write below it; `hint` may be empty.
pub fn view(view: &ViewContext<'_>, blank: Blank, label: String, hint: String, text: &OwnText) -> Html {
    let name = blank.name();
    let hint_id = format!("{name}-hint");
    let left = MAX_CHARACTERS - text.as_str().chars().count();
    let left = (left < NEARLY_FULL).then(|| view.locale.texts.characters_left(left as u32));
    html! {
        <div class="own-text">
            <label for={name}>{ label }</label>
            <p class="hint" id={hint_id.clone()}>{ hint }</p>
            <textarea id={name} {name} rows="3" maxlength={MAX_CHARACTERS.to_string()} aria-describedby={hint_id}
                autocomplete="off" value={text.as_str().to_owned()}
                oninput={written::on_text(&view.send, view.read, move |text| Action::Wrote(blank, text))} />
            // Replaced whenever it changes: others may have changed the text of the one before.
            <p class="hint" role="status">{ for left.map(|left| html! { <span key={left.clone()}>{ left }</span> }) }</p>
        </div>
    }
}
