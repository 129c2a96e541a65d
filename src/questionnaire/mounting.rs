//! What the custom element calls: an app in it, a change of its attributes, and the end of it.

use super::component::AppProps;
use super::element_host::{ElementHost, HostObject};
use super::handle::AppHandle;
use super::host::Host;
use super::initial_state::{self, ElementSettings};
use super::model::Change;
use super::session_store::SessionStore;
use super::slot::{MountSlot, MountSlotProps};
use crate::arrivals::load;
use crate::codec::Browser;
use crate::platform::console;
use crate::platform::root::Root;
use klantspiegel_content::catalogue;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::Offer;
use klantspiegel_core::session::Event;
use klantspiegel_formats::announcement::Announcement;
use klantspiegel_formats::configuration::{self, Flaw};
use klantspiegel_formats::{route, saved};
use std::rc::Rc;
use wasm_bindgen::{JsError, JsValue};
use yew::Callback;

/// What the page around hears as soon as an app begins.
const READY: Announcement = Announcement::Ready { version: env!("CARGO_PKG_VERSION") };

/// An element of somebody else's page with an app in it; after one has left, another one may come.
pub struct Mounted {
    slot: yew::AppHandle<MountSlot>,
    mounts: u32,
    host: Host,
    handle: AppHandle,
}

/// Lets an app live in this element, with the texts of the language to begin with and the attributes as names and values
/// by turns. `before` is what [`Mounted::leave`] gave.
///
/// # Errors
/// When the texts are not those of this version, or the host lacks something.
pub fn mount(
    element: JsValue,
    tag: &str,
    texts: &[u8],
    attributes: &[String],
    host_object: &HostObject,
    before: Option<&str>,
) -> Result<Mounted, JsError> {
    let language = load(tag, Placement::Journey, texts)?;
    let root = Root::given(element).ok_or_else(|| JsError::new("this is no element"))?;
    let element = root.element().clone();
    let (app, handle) = begin(root, language, attributes, host_object, before)?;
    let host = app.host.clone();
    let slot = yew::Renderer::<MountSlot>::with_root_and_props(element, MountSlotProps::first(app)).render();
    host.announce(READY);
    Ok(Mounted { slot, mounts: 0, host, handle })
}

/// An app as it begins in this element, and the way to it.
fn begin(
    root: Root,
    language: Language,
    attributes: &[String],
    host_object: &HostObject,
    before: Option<&str>,
) -> Result<(AppProps, AppHandle), JsError> {
    let handle = AppHandle::default();
    let attributes = handle.understood(attributes);
    let around = ElementHost::of(host_object).ok_or_else(|| JsError::new("the host lacks a function"))?;
    let store = SessionStore::of_element(&around.name, attributes.storage);
    let offer = offer(around.configuration.as_deref());
    let settings =
        ElementSettings { attributes, offer, method: format!("{}#{}", around.base, route::METHOD) };
    let host = Host::element(root, store, around.announce, around.print);
    let initial = Rc::new(initial_state::of_element(&host, language, settings, before));
    let props = AppProps {
        host,
        initial,
        focused: None,
        handle: Some(handle.clone()),
        invitee_views: None,
        invitee_send: Callback::noop(),
    };
    Ok((props, handle))
}

impl Mounted {
    /// The attributes are these from now on; what was answered stays.
    pub fn change(&self, attributes: &[String]) {
        let attributes = self.handle.understood(attributes);
        // What cannot be deleted is told when everything is to be deleted.
        let _ = self.host.store.allow(attributes.storage);
        self.handle.send(Change::Arranged(attributes));
    }

    /// Goes on in this language.
    pub fn speak(&self, tag: &str) {
        if let Some(language) = Language::from_tag(tag) {
            self.handle.send(Change::Happened(Event::LanguageChosen(language)));
        }
    }

    /// The app leaves its element; gives the session as text.
    pub fn leave(&mut self) -> Option<String> {
        let session = self.handle.session();
        self.host.nodes.leave();
        self.put(None);
        session.map(|session| saved::encode::<Browser>(&session))
    }

    /// Another app begins in the element that one has left; everything as for [`mount`].
    ///
    /// # Errors
    /// Those of [`mount`].
    pub fn remount(
        &mut self,
        tag: &str,
        texts: &[u8],
        attributes: &[String],
        host_object: &HostObject,
        before: Option<&str>,
    ) -> Result<(), JsError> {
        let language = load(tag, Placement::Journey, texts)?;
        let root = self.host.root.clone();
        let (app, handle) = begin(root, language, attributes, host_object, before)?;
        self.host = app.host.clone();
        self.handle = handle;
        self.put(Some(app));
        self.host.announce(READY);
        Ok(())
    }

    fn put(&mut self, app: Option<AppProps>) {
        self.mounts += 1;
        self.slot.update(MountSlotProps { app, mounts: self.mounts });
    }
}

/// Reads the configuration of an organisation, if there is one; everything that is wrong in it is told in the console.
fn offer(configuration: Option<&str>) -> Result<Option<Offer>, Vec<Flaw>> {
    let read = configuration.map(configuration::read::<Browser>).transpose();
    read.map(|organisation| {
        organisation.map(|organisation| Offer::new(organisation, catalogue::new_item_bank()))
    })
    .inspect_err(|flaws| {
        flaws.iter().for_each(|flaw| console::warn(&format!("<klant-spiegel> config: {flaw}")))
    })
}
