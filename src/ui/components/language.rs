//! The switch between languages: a button for every other language, in its own words.

use crate::domain::language::Language;
use crate::domain::session::Event;
use crate::ui::page::Page;
use yew::prelude::*;

/// A button for each language but the one on screen.
pub fn switch(page: &Page<'_>) -> Html {
    let here = page.locale.language();
    let others = Language::ALL.into_iter().filter(|language| *language != here);
    let button = |language: Language| {
        html! {
            <button type="button" part="quiet" data-action="language" lang={language.tag()} value={language.tag()}
                onclick={page.on_event(Event::LanguageChosen(language))}>{ language.name() }</button>
        }
    };
    html! { <div class="languages">{ for others.map(button) }</div> }
}
