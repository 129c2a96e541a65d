//! The switch between languages: each at its place in its own words, with the one that is spoken among them. So a press that
//! comes twice meets the same language, and the focus stays on the one that was pressed.

use crate::view_context::ViewContext;
use klantspiegel_content::texts;
use klantspiegel_core::language::Language;
use klantspiegel_core::session::Event;
use yew::prelude::*;

/// The switch of this screen.
pub fn switch(view: &ViewContext<'_>) -> Html {
    buttons(view.locale.language(), |language| view.on_event(Event::LanguageChosen(language)))
}

/// Each language, and what happens when another than this one is pressed.
pub fn buttons(here: Language, choose: impl Fn(Language) -> Callback<MouseEvent>) -> Html {
    let entry = |language: Language| {
        if language == here {
            return html! {
                <button type="button" part="here" id="language" aria-current="true">{ texts::name_of(language) }</button>
            };
        }
        html! {
            <button type="button" part="quiet" data-action="language" lang={language.tag()} value={language.tag()}
                onclick={choose(language)}>{ texts::name_of(language) }</button>
        }
    };
    html! { <div class="languages">{ for Language::ALL.into_iter().map(entry) }</div> }
}
