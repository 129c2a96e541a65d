//! Why the app cannot run, in the words that the scripts of our pages and of the element show for it.

use super::ssr;
use klantspiegel_content::texts::Texts;
use klantspiegel_core::listed;
use strum::{VariantArray, VariantNames};
use yew::prelude::*;

/// Why the app cannot run. The scripts find it out (`web/lib/whynot.js`, `web/lib/loading.js`) and name it as here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Reason {
    /// The browser lacks something that is needed.
    Old,
    /// It knows WebAssembly, and has it switched off.
    Off,
    /// A policy of the website forbids a part.
    Forbidden,
    /// There is no connection.
    Offline,
    /// A part did not come, and nothing else came either.
    Unreachable,
    /// A part did not come though the website can be reached, or something else came in its place, or the server refuses it.
    Refused,
    /// The server has no such part.
    Missing,
    /// What came is not what belongs to this page.
    Altered,
    /// The server gives a script a type with which browsers do not run it.
    Mistyped,
    /// The server cannot answer for now.
    Busy,
    /// The device has too little memory.
    Memory,
    /// The app went wrong in itself.
    Broken,
}

listed!(Reason);

impl Reason {
    /// What a page of ours says of it: what is the matter, and what can be done.
    pub fn in_page(self, texts: &Texts) -> String {
        match self {
            Self::Old => texts.starting_old(),
            Self::Off => texts.starting_off(),
            Self::Forbidden => texts.starting_forbidden(),
            Self::Offline => texts.starting_offline(),
            Self::Unreachable => texts.starting_unreachable(),
            Self::Refused => texts.starting_refused(),
            Self::Missing => texts.starting_missing(),
            Self::Altered => texts.starting_altered(),
            Self::Mistyped => texts.starting_mistyped(),
            Self::Busy => texts.starting_busy(),
            Self::Memory => texts.starting_memory(),
            Self::Broken => texts.starting_broken(),
        }
    }

    /// The same for an element in somebody else's page, which has no button to begin anew.
    pub fn in_element(self, texts: &Texts) -> String {
        match self {
            Self::Broken => texts.starting_broken_element(),
            other => other.in_page(texts),
        }
    }
}

/// In somebody else's page: the way to a window of its own. The script of the page says where that leads.
pub fn framed(texts: &Texts) -> String {
    ssr::html(html! {
        <div class="frame" lang={texts.language.tag()}>
            <main data-screen="problem" class="screen">
                <h1 tabindex="-1">{ texts.starting_framed_title() }</h1>
                <p>{ texts.starting_framed() }</p>
                <p><a href="" target="_blank" rel="noopener" data-action="open-alone">{ texts.starting_framed_open() }</a></p>
                <p>{ texts.starting_framed_address() }<br /><code></code></p>
            </main>
        </div>
    })
}
