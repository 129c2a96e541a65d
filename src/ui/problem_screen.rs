//! The calm messages that the boot script shows when the app cannot run, as still HTML.

use super::still;
use crate::texts::Texts;
use yew::prelude::*;

/// Every message by the name under which the boot script knows it.
pub fn all(texts: &Texts) -> Vec<(&'static str, String)> {
    let messages = [
        ("old", texts.broken_old(), false),
        ("blocked", texts.broken_blocked(), false),
        ("unreachable", texts.broken_unreachable(), false),
        // Reloading may lead straight back to what went wrong.
        ("broken", texts.broken_panic(), true),
    ]
    .map(|(name, text, can_restart)| (name, screen(texts, &text, can_restart)));
    messages.into_iter().chain([("framed", framed(texts))]).collect()
}

/// In somebody else's page: the way to a window of its own. The script of the page says where that leads.
fn framed(texts: &Texts) -> String {
    around(
        texts,
        html! {
            <>
                <h1 tabindex="-1">{ texts.broken_framed_title() }</h1>
                <p>{ texts.broken_framed() }</p>
                <p><a href="" target="_blank" rel="noopener" data-action="open-alone">{ texts.broken_framed_open() }</a></p>
            </>
        },
    )
}

/// The same in a sentence or two each, for an element in somebody else's page, where a screen of ours would be too much.
pub fn sentences(texts: &Texts) -> [(&'static str, String); 4] {
    [
        ("old", texts.broken_old()),
        ("blocked", texts.broken_blocked()),
        ("unreachable", texts.broken_unreachable()),
        ("broken", texts.broken_panic_element()),
    ]
}

fn screen(texts: &Texts, text: &str, can_restart: bool) -> String {
    let restart = can_restart.then(|| html! { <button type="button" part="quiet" data-action="restart">{ texts.broken_restart() }</button> });
    around(
        texts,
        html! {
            <>
                <h1 tabindex="-1">{ texts.broken_title() }</h1>
                <p>{ text.to_owned() }</p>
                <div class="actions">
                    <button type="button" part="primary" data-action="reload">{ texts.broken_reload() }</button>
                    { for restart }
                </div>
            </>
        },
    )
}

fn around(texts: &Texts, content: Html) -> String {
    still::html(html! {
        <div class="frame" lang={texts.language.tag()}>
            <main data-screen="problem" class="screen">{ content }</main>
        </div>
    })
}
