//! The way from the outside to an app.

use super::model::{Change, Model};
use crate::platform::console;
use klantspiegel_core::session::Session;
use klantspiegel_formats::attributes::{self, Attributes, Complaint};
use std::cell::RefCell;
use std::rc::Rc;
use yew::{Callback, UseReducerHandle};

/// The way from the outside to an app: its model as it was drawn last, and what came before the first time.
#[derive(Clone, Default)]
pub struct AppHandle(Rc<Line>);

#[derive(Default)]
struct Line {
    drawn: RefCell<Option<UseReducerHandle<Model>>>,
    pending: RefCell<Vec<Change>>,
    /// What was not understood of the attributes.
    told: RefCell<Vec<Complaint>>,
    /// Who looks at every model that is drawn.
    watching: RefCell<Option<Callback<UseReducerHandle<Model>>>>,
}

impl PartialEq for AppHandle {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl AppHandle {
    /// The model was drawn.
    pub fn drawn(&self, model: &UseReducerHandle<Model>) {
        self.0.drawn.replace(Some(model.clone()));
        self.0.pending.take().into_iter().for_each(|change| model.dispatch(change));
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
            None => self.0.pending.borrow_mut().push(change),
        }
    }

    /// Reads the attributes; what is not understood, and was not told before, is told in the console of the page's owner.
    pub fn understood(&self, pairs: &[String]) -> Attributes {
        let pairs: Vec<_> = pairs.chunks_exact(2).map(|pair| (pair[0].clone(), pair[1].clone())).collect();
        let (attributes, complaints) = attributes::read(&pairs);
        let told = self.0.told.replace(complaints.clone());
        let new = complaints.iter().filter(|complaint| !told.contains(complaint));
        new.for_each(|complaint| console::warn(&format!("<klant-spiegel> {complaint}")));
        attributes
    }

    /// The person's own session as it was drawn last, from an app that goes.
    pub fn session(&self) -> Option<Session> {
        // What was opened from a file goes with the page; what comes back is the person's own.
        let model = self.0.drawn.take()?;
        let set_aside = model.page_state.replaced.as_deref();
        Some(set_aside.unwrap_or(&model.session).clone())
    }
}
