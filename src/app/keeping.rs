//! Keeps the session in the browser after every change, and deletes it.

use super::codec::Browser;
use super::model::{Change, Model};
use crate::browser::storage::{StorageError, Store};
use crate::catalogue;
use crate::domain::session::Session;
use crate::formats::problem::Problem;
use crate::formats::saved;
use crate::ui::page::Notice;
use std::cell::Cell;
use yew::UseReducerHandle;

/// The session.
pub const SESSION: &str = "klantspiegel.session";
/// A session that could not be read, put aside.
const UNREAD: &str = "klantspiegel.unread";
/// A session of a newer version, put aside for a page that can read it.
const NEWER: &str = "klantspiegel.newer";

/// The person's own session, in the tab, while a report that was opened stands in its place.
const OWN: &str = "klantspiegel.own";

/// What was found in the browser.
pub enum Found {
    Nothing,
    Session {
        session: Box<Session>,
        on_device: bool,
    },
    /// Something that cannot be read; it was put aside.
    Unreadable(Problem),
}

/// Looks in the tab first, then on the device; where both have nothing that can be read, at what an older page put aside
/// because it was newer.
pub fn find() -> Found {
    let mut unreadable = None;
    for key in [SESSION, NEWER] {
        for (store, on_device) in [(Store::Tab, false), (Store::Device, true)] {
            // Where the browser refuses, nothing was kept; that is told once there is something to keep.
            let Ok(Some(text)) = store.get(key) else { continue };
            match decode(&text) {
                Ok(session) => {
                    if key == NEWER {
                        // It is kept as the session again as soon as it is shown.
                        let _ = store.remove(NEWER);
                    }
                    return Found::Session { session, on_device: on_device || is_on_device() };
                }
                Err(problem) => {
                    if key == SESSION {
                        put_aside(store, &text, &problem);
                    }
                    // One of a newer version is told each time, as a reload may help against it.
                    unreadable.get_or_insert(problem);
                }
            }
        }
    }
    unreadable.map_or(Found::Nothing, Found::Unreadable)
}

/// The person's own session that a report stands in the place of.
pub fn own() -> Option<Box<Session>> {
    decode(&Store::Tab.get(OWN).ok()??).ok()
}

fn decode(text: &str) -> Result<Box<Session>, Problem> {
    saved::decode::<Browser>(text, catalogue::item_bank()).map(Box::new)
}

/// Nothing that was given is lost: it stays until everything is deleted. In a full storage there is room once the first
/// copy is gone.
fn put_aside(store: Store, text: &str, problem: &Problem) {
    let key = if matches!(problem, Problem::Newer { .. }) { NEWER } else { UNREAD };
    if store.remove(SESSION).and_then(|()| store.set(key, text)).is_err() {
        let _ = store.set(SESSION, text);
    }
}

/// Saves the session in the tab, and on the device if that was asked for.
pub fn keep(model: &UseReducerHandle<Model>) {
    let session = &model.session;
    // Before anything was chosen there is nothing to keep, and after deleting everything nothing may be written.
    let untouched = *session == Session::new(session.language);
    let text = if untouched { None } else { Some(saved::encode::<Browser>(session)) };
    let own = model.surroundings.replaced.as_ref().map(|own| saved::encode::<Browser>(own));
    let in_tab = write(Store::Tab, SESSION, text.as_deref()).and(write(Store::Tab, OWN, own.as_deref()));
    let on_device = match model.surroundings.keeping {
        // What stays on the device is the person's own.
        true => write(Store::Device, SESSION, own.or(text).as_deref()),
        false => Ok(()),
    };
    match in_tab.and(on_device) {
        Err(error) if !untouched => tell_once(model, error),
        Err(_) => {}
        Ok(()) => no_longer_told(model),
    }
}

/// Stops keeping on the device.
///
/// # Errors
/// When the browser refuses.
pub fn leave_device() -> Result<(), StorageError> {
    Store::Device.remove(SESSION)
}

/// Deletes everything that was ever kept.
///
/// # Errors
/// When the browser refuses; everything that could be deleted was.
pub fn forget() -> Result<(), StorageError> {
    let stores = [Store::Tab, Store::Device];
    let removals =
        stores.into_iter().flat_map(|store| [SESSION, UNREAD, NEWER, OWN].map(|key| store.remove(key)));
    removals.fold(Ok(()), Result::and)
}

fn write(store: Store, key: &str, text: Option<&str>) -> Result<(), StorageError> {
    match text {
        Some(text) => store.set(key, text),
        None => store.remove(key),
    }
}

fn is_on_device() -> bool {
    matches!(Store::Device.get(SESSION), Ok(Some(_)))
}

thread_local! {
    /// The trouble with storage that was told last.
    static TOLD: Cell<Option<StorageError>> = const { Cell::new(None) };
}

/// The same trouble at every answer is told once, also after it was closed.
fn tell_once(model: &UseReducerHandle<Model>, error: StorageError) {
    if TOLD.replace(Some(error)) != Some(error) {
        model.dispatch(Change::Noticed(match error {
            StorageError::Blocked => Notice::StorageBlocked,
            StorageError::Full => Notice::StorageFull,
        }));
    }
}

/// Everything is saved again: what was told is not so anymore.
fn no_longer_told(model: &UseReducerHandle<Model>) {
    if TOLD.take().is_some()
        && matches!(model.surroundings.notice, Some(Notice::StorageBlocked | Notice::StorageFull))
    {
        model.dispatch(Change::NoticeClosed);
    }
}
