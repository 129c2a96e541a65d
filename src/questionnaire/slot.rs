//! The slot of an app in a document: one app after another, each with a key of its own.

use super::component::{App, AppProps};
use super::host::Host;
use super::initial_state;
use super::model::Model;
use super::session_store::SessionStore;
use crate::{arrivals, boot_state, page_root};
use klantspiegel_content::catalogue;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_ui::components::heading;
use klantspiegel_ui::screens::start;
use std::rc::Rc;
use wasm_bindgen::JsError;
use yew::prelude::*;

/// Takes over from the prerendered screen, with the texts of the language to begin with.
///
/// # Errors
/// When the texts are not those of this version, or the page lacks the element for the app.
pub fn start(tag: &str, texts: &[u8]) -> Result<(), JsError> {
    let language = arrivals::load(tag, Placement::Journey, texts)?;
    let root = page_root::of_page()?;
    let host = Host::page(root, SessionStore::of_page(), "");
    let moved_on = boot_state::moved_on(&host.root);
    let initial = Model {
        came_by_itself: moved_on,
        ..initial_state::of_page(&host, host.store.find(catalogue::item_bank()), language)
    };
    let focused = if initial.page_state.nothing_picked {
        Some(start::FIRST_PART.to_owned())
    } else if moved_on {
        // Who went on already, comes to a new screen.
        Some(format!("#{}", heading::ID))
    } else {
        host.root.focused()
    };
    run(AppProps {
        host,
        initial: Rc::new(initial),
        focused,
        handle: None,
        invitee_views: None,
        invitee_send: Callback::noop(),
    });
    Ok(())
}

/// Runs an app in a page of its own.
pub fn run(app: AppProps) {
    let root = app.host.root.element().clone();
    yew::Renderer::<MountSlot>::with_root_and_props(root, MountSlotProps::first(app)).render();
}

/// A slot for one app after another. Yew never lets go of the listeners that it gives to the element of an app, nor
/// with them of the element: one that is used again leaves nothing behind.
#[component]
pub fn MountSlot(props: &MountSlotProps) -> Html {
    props.app.iter().map(|app| html! { <App key={props.mounts} ..app.clone() /> }).collect()
}

#[derive(Clone, PartialEq, Properties)]
pub struct MountSlotProps {
    /// The app that has it now; nobody in between.
    pub app: Option<AppProps>,
    /// Tells each app from the one before.
    pub mounts: u32,
}

impl MountSlotProps {
    /// Those of the first app in it.
    pub const fn first(app: AppProps) -> Self {
        Self { app: Some(app), mounts: 0 }
    }
}
