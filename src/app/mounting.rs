//! What the custom element calls: an app in it, a change of its attributes, and the end of it.

use super::codec::Browser;
use super::home::Home;
use super::keeping::Keeper;
use super::model::{Change, Model};
use super::opening::{self, Given};
use super::{AppProps, Seat, SeatProps, load};
use crate::platform::console;
use crate::platform::place::Place;
use js_sys::Reflect;
use klantspiegel_content::catalogue;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::Offer;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_formats::attributes::{self, Attributes, Complaint};
use klantspiegel_formats::configuration::{self, Flaw};
use klantspiegel_formats::saved;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsError, JsValue};
use yew::{AppHandle, Callback, UseReducerHandle};

/// The way from the outside to an app: its model as it was drawn last, and what came before the first time.
#[derive(Clone, Default)]
pub struct Remote(Rc<Line>);

#[derive(Default)]
struct Line {
    drawn: RefCell<Option<UseReducerHandle<Model>>>,
    waiting: RefCell<Vec<Change>>,
    /// What was not understood of the attributes.
    told: RefCell<Vec<Complaint>>,
    /// Who looks at every model that is drawn.
    watching: RefCell<Option<Callback<UseReducerHandle<Model>>>>,
}

impl PartialEq for Remote {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Remote {
    /// The model was drawn.
    pub fn drawn(&self, model: &UseReducerHandle<Model>) {
        self.0.drawn.replace(Some(model.clone()));
        self.0.waiting.take().into_iter().for_each(|change| model.dispatch(change));
        let watching = self.0.watching.borrow().clone();
        watching.iter().for_each(|watching| watching.emit(model.clone()));
    }

    /// Shows every model that is drawn from now on.
    pub fn watch(&self, watching: Callback<UseReducerHandle<Model>>) {
        self.0.watching.replace(Some(watching));
    }

    /// The model as it was drawn last.
    pub fn model(&self) -> Option<UseReducerHandle<Model>> {
        self.0.drawn.borrow().clone()
    }

    /// Sends a change, once there is something to change.
    pub fn send(&self, change: Change) {
        let model = self.0.drawn.borrow().clone();
        match model {
            Some(model) => model.dispatch(change),
            // It waits until there is something to change.
            None => self.0.waiting.borrow_mut().push(change),
        }
    }

    /// Reads the attributes; what is not understood, and was not told before, is told in the console of the page's owner.
    fn understood(&self, pairs: &[String]) -> Attributes {
        let pairs: Vec<_> = pairs.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        let (attributes, complaints) = attributes::read(&pairs);
        let told = self.0.told.replace(complaints.clone());
        let new = complaints.iter().filter(|complaint| !told.contains(complaint));
        new.for_each(|complaint| console::warn(&format!("<klant-spiegel> {complaint}")));
        attributes
    }

    fn session(&self) -> Option<Session> {
        // What was opened from a file goes with the page; what comes back is the person's own.
        let model = self.0.drawn.take()?;
        let own = model.surroundings.replaced.as_deref();
        Some(own.unwrap_or(&model.session).clone())
    }
}

/// An element of somebody else's page with an app in it; after one has left, another one may come.
pub struct Mounted {
    seat: AppHandle<Seat>,
    turn: u32,
    home: Home,
    remote: Remote,
}

/// Lets an app live in this element, with the texts of the language to begin with and the attributes as names and values
/// by turns. `surroundings` has the functions `tell` and `print`, the name of the element in `place`, the address of the
/// method page in `method` and, if there is one, the text of an organisation's configuration in `configuration`. `before`
/// is what [`Mounted::leave`] gave.
///
/// # Errors
/// When the texts are not those of this version, or the surroundings lack something.
pub fn mount(
    element: JsValue,
    tag: &str,
    texts: &[u8],
    attributes: &[String],
    surroundings: &JsValue,
    before: Option<&str>,
) -> Result<Mounted, JsError> {
    let language = load(tag, Placement::Journey, texts)?;
    let place = Place::given(element).ok_or_else(|| JsError::new("this is no element"))?;
    let root = place.element().clone();
    let (app, remote) = begin(place, language, attributes, surroundings, before)?;
    let home = app.home.clone();
    let seat = yew::Renderer::<Seat>::with_root_and_props(root, SeatProps::first(app)).render();
    Ok(Mounted { seat, turn: 0, home, remote })
}

/// An app as it begins in this element, and the way to it.
fn begin(
    place: Place,
    language: Language,
    attributes: &[String],
    surroundings: &JsValue,
    before: Option<&str>,
) -> Result<(AppProps, Remote), JsError> {
    let remote = Remote::default();
    let attributes = remote.understood(attributes);
    let text = |name: &str| Reflect::get(surroundings, &name.into()).ok()?.as_string();
    let keeper = Keeper::of_element(&text("place").unwrap_or_default(), attributes.storage);
    let home = Home::element(place, keeper, surroundings)
        .ok_or_else(|| JsError::new("the surroundings lack a function"))?;
    let offer = offer(text("configuration").as_deref());
    let given = Given { attributes, offer, method: text("method").unwrap_or_default() };
    let opening = Rc::new(opening::of_element(&home, language, given, before));
    Ok((AppProps { home, opening, focused: None, remote: Some(remote.clone()) }, remote))
}

impl Mounted {
    /// The attributes are these from now on; what was answered stays.
    pub fn change(&self, attributes: &[String]) {
        let attributes = self.remote.understood(attributes);
        // What cannot be deleted is told when everything is to be deleted.
        let _ = self.home.keeper.allow(attributes.storage);
        self.remote.send(Change::Arranged(attributes));
    }

    /// Goes on in this language.
    pub fn speak(&self, tag: &str) {
        if let Some(language) = Language::from_tag(tag) {
            self.remote.send(Change::Happened(Event::LanguageChosen(language)));
        }
    }

    /// The app leaves its element; gives the session as text.
    pub fn leave(&mut self) -> Option<String> {
        let session = self.remote.session();
        self.home.nodes.leave();
        self.take_turn(None);
        session.map(|session| saved::encode::<Browser>(&session))
    }

    /// Another app begins in the element that one has left; everything as for [`mount`].
    ///
    /// # Errors
    /// Those of [`mount`].
    pub fn again(
        &mut self,
        tag: &str,
        texts: &[u8],
        attributes: &[String],
        surroundings: &JsValue,
        before: Option<&str>,
    ) -> Result<(), JsError> {
        let language = load(tag, Placement::Journey, texts)?;
        let place = self.home.place.clone();
        let (app, remote) = begin(place, language, attributes, surroundings, before)?;
        self.home = app.home.clone();
        self.remote = remote;
        self.take_turn(Some(app));
        Ok(())
    }

    fn take_turn(&mut self, app: Option<AppProps>) {
        self.turn += 1;
        self.seat.update(SeatProps { app, turn: self.turn });
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
