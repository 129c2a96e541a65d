//! The calm messages that the boot script shows when the app cannot run, as still HTML.

use super::still;
use crate::texts::Texts;
use yew::prelude::*;

/// Every message by the name under which the boot script knows it.
pub fn all(texts: &Texts) -> Vec<(&'static str, String)> {
    [
        ("old", texts.broken_old()),
        ("blocked", texts.broken_blocked()),
        ("unreachable", texts.broken_unreachable()),
        ("broken", texts.broken_panic()),
    ]
    .map(|(name, text)| (name, screen(texts, &text)))
    .into()
}

fn screen(texts: &Texts, text: &str) -> String {
    still::html(html! {
        <div class="frame" lang={texts.language.tag()}>
            <main data-screen="problem" class="screen">
                <h1 tabindex="-1">{ texts.broken_title() }</h1>
                <p>{ text.to_owned() }</p>
                <div class="actions">
                    <button type="button" class="primary" data-action="reload">{ texts.broken_reload() }</button>
                </div>
            </main>
        </div>
    })
}
