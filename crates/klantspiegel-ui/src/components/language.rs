//! The switch between languages: a button for every other language, in its own words.

use crate::view_context::ViewContext;
use klantspiegel_content::texts;
use klantspiegel_core::language::Language;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// A button for each language but the one on screen.
pub fn switch(view: &ViewContext<'_>) -> Html {
    buttons(view.locale.language(), |language| view.on_event(Event::LanguageChosen(language)))
}

/// A button for each language but this one, and what happens when it is pressed.
pub fn buttons(here: Language, choose: impl Fn(Language) -> Callback<MouseEvent>) -> Html {
    let others = Language::ALL.into_iter().filter(|language| *language != here);
    let button = |language: Language| {
        html! {
            <button type="button" part="quiet" data-action="language" lang={language.tag()} value={language.tag()}
                onclick={choose(language)}>{ texts::name_of(language) }</button>
        }
    };
    html! { <div class="languages">{ for others.map(button) }</div> }
}
