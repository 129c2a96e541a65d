//! What the effects of the desk hold beside its state, and what they all need.

use crate::calendar;
use crate::desk::intake_line::IntakeLine;
use crate::desk::model::{Change, Model};
use crate::desk::store::{DeskStore, StoredInvitation};
use crate::page_root::ROOT;
use crate::platform::database::NotKept;
use crate::platform::root::Root;
use crate::platform::{clock, paint};
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::clock::Moment;
use klantspiegel_ui::desk::Notice;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::UseReducerHandle;

/// The way to the state of the desk.
pub type Handle = UseReducerHandle<Model>;

/// Keeps the keys: they are no part of the model, as nothing is ever drawn of them.
pub struct Effects {
    intake: IntakeLine,
    pub store: RefCell<Option<Rc<DeskStore>>>,
    /// The invitations of the model, each with its key.
    pub invitations: RefCell<Vec<StoredInvitation>>,
    /// The codes that came before the desk was open; `None` once it is.
    pub pending_codes: RefCell<Option<Vec<String>>>,
    /// How often something was begun or ended here that may change what is kept: what was read meanwhile may be old.
    pub changes: Cell<u32>,
}

impl Effects {
    /// Effects that know nothing yet, with the line to what opens the envelopes of teams.
    pub fn new(intake: IntakeLine) -> Self {
        Self {
            intake,
            store: RefCell::default(),
            invitations: RefCell::default(),
            pending_codes: RefCell::new(Some(Vec::new())),
            changes: Cell::default(),
        }
    }

    /// What opens the envelopes of teams.
    pub const fn intake(&self) -> &IntakeLine {
        &self.intake
    }

    /// Does work that waits for the browser; what changes the store is counted before and after.
    pub fn later<F: Future<Output = ()> + 'static>(
        self: Rc<Self>,
        model: &Handle,
        work: impl FnOnce(Rc<Self>, Handle) -> F,
    ) {
        self.changing();
        let work = work(self.clone(), model.clone());
        spawn_local(async move {
            work.await;
            self.changing();
        });
    }

    /// Something is being changed here.
    pub fn changing(&self) {
        self.changes.set(self.changes.get().wrapping_add(1));
    }

    /// The store, once it is open.
    pub fn store(&self) -> Option<Rc<DeskStore>> {
        self.store.borrow().clone()
    }
}

/// Moves the focus, once what changed is drawn, to the first element that a selector names.
pub fn focus(selector: &str) {
    let selector = selector.to_owned();
    paint::after(move || {
        if let Some(root) = Root::named(ROOT) {
            root.focus(&selector);
        }
    });
}

/// Today; the desk may have been open for days.
pub fn today(model: &Handle) -> Day {
    calendar::today().unwrap_or(model.desk.today)
}

/// What the clock says now.
pub fn now(model: &Handle) -> Moment {
    Moment { day: today(model), ms: clock::now_ms() }
}

/// Says so where something could not be kept or deleted.
pub fn report_failure(model: &Handle, done: Result<(), NotKept>) {
    if done.is_err() {
        model.dispatch(Change::Noticed(Notice::NotKept));
    }
}
