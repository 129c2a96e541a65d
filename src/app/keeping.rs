//! Keeps the session in the browser after every change, and deletes it.

use super::codec::Browser;
use super::model::{Change, Model};
use crate::browser::storage::{StorageError, Store};
use crate::catalogue;
use crate::domain::session::Session;
use crate::formats::problem::Problem;
use crate::formats::saved;
use crate::ui::page::Notice;
use yew::UseReducerHandle;

/// The session.
const SESSION: &str = "klantspiegel.session";
/// A session that could not be read, put aside.
const UNREAD: &str = "klantspiegel.unread";

/// What was found in the browser.
pub enum Found {
    Nothing,
    Session {
        session: Box<Session>,
        on_device: bool,
    },
    /// Something that cannot be read; it was put aside.
    Unreadable(Problem),
    Blocked,
}

/// Looks in the tab first, then on the device.
pub fn find() -> Found {
    for (store, on_device) in [(Store::Tab, false), (Store::Device, true)] {
        let text = match store.get(SESSION) {
            Ok(Some(text)) => text,
            Ok(None) => continue,
            Err(_) => return Found::Blocked,
        };
        return match saved::decode::<Browser>(&text, catalogue::item_bank()) {
            Ok(session) => {
                let on_device = on_device || is_on_device();
                Found::Session { session: Box::new(session), on_device }
            }
            Err(problem) => {
                // Nothing that was given is lost: it stays until everything is deleted.
                let _ = store.set(UNREAD, &text).and_then(|()| store.remove(SESSION));
                Found::Unreadable(problem)
            }
        };
    }
    Found::Nothing
}

/// Saves the session in the tab, and on the device if that was asked for.
pub fn keep(model: &UseReducerHandle<Model>) {
    let session = &model.session;
    // Before anything was chosen there is nothing to keep, and after deleting everything nothing may be written.
    let untouched = *session == Session::new(session.language);
    let text = if untouched { None } else { Some(saved::encode::<Browser>(session)) };
    let in_tab = write(Store::Tab, text.as_deref());
    let on_device = match model.surroundings.keeping {
        true => write(Store::Device, text.as_deref()),
        false => Ok(()),
    };
    if let Err(error) = in_tab.and(on_device) {
        let notice = match error {
            StorageError::Blocked => Notice::StorageBlocked,
            StorageError::Full => Notice::StorageFull,
        };
        if !untouched {
            tell_once(model, notice);
        }
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
    let removals = stores.into_iter().flat_map(|store| [SESSION, UNREAD].map(|key| store.remove(key)));
    removals.fold(Ok(()), Result::and)
}

fn write(store: Store, text: Option<&str>) -> Result<(), StorageError> {
    match text {
        Some(text) => store.set(SESSION, text),
        None => store.remove(SESSION),
    }
}

fn is_on_device() -> bool {
    matches!(Store::Device.get(SESSION), Ok(Some(_)))
}

/// The same trouble at every answer is told once, also after it was closed.
fn tell_once(model: &UseReducerHandle<Model>, notice: Notice) {
    thread_local! {
        static TOLD: std::cell::RefCell<Option<Notice>> = const { std::cell::RefCell::new(None) };
    }
    let told = TOLD.with(|told| told.replace(Some(notice.clone())));
    if told.as_ref() != Some(&notice) {
        model.dispatch(Change::Noticed(notice));
    }
}
