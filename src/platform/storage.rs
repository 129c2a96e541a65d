//! The tab's storage and the device's, which a browser may block or which may be full.

use gloo::events::EventListener;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage, StorageEvent};

/// A storage of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// Lasts as long as the tab.
    Tab,
    /// Lasts until it is deleted.
    Device,
}

/// Why something could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum StorageError {
    /// The browser refuses, as in many third-party frames.
    Blocked,
    /// There is no room; what was kept before is still there.
    Full,
}

impl std::error::Error for StorageError {}

impl Store {
    /// The value of a key; `None` where it has none.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn get(self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage()?.get_item(key).map_err(error)
    }

    /// Keeps a value under a key, in place of the one before.
    ///
    /// # Errors
    /// When the browser refuses or there is no room.
    pub fn set(self, key: &str, value: &str) -> Result<(), StorageError> {
        self.storage()?.set_item(key, value).map_err(error)
    }

    /// Deletes the value of a key, if it has one.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn remove(self, key: &str) -> Result<(), StorageError> {
        self.storage()?.remove_item(key).map_err(error)
    }

    fn storage(self) -> Result<Storage, StorageError> {
        let window = web_sys::window().ok_or(StorageError::Blocked)?;
        let storage = match self {
            Store::Tab => window.session_storage(),
            Store::Device => window.local_storage(),
        };
        storage.map_err(error)?.ok_or(StorageError::Blocked)
    }
}

/// Calls back when another tab changes the value of this key on the device, or deletes it, until the listener is dropped.
pub fn on_device_change(key: String, call: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        let on_device = event.storage_area() == Store::Device.storage().ok();
        // Without a key everything was deleted.
        if on_device && event.key().is_none_or(|changed| changed == key) {
            call();
        }
    }))
}

fn error(error: JsValue) -> StorageError {
    let name = error.dyn_into::<DomException>().map(|exception| exception.name());
    match name.as_deref() {
        Ok("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Blocked,
    }
}
