//! The tab's storage and the device's, which a browser may block or which may be full.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

/// A storage of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// Lasts as long as the tab.
    Tab,
    /// Lasts until it is deleted.
    Device,
}

/// Why something could not be kept or read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageError {
    /// The browser refuses, as in many third-party frames.
    Blocked,
    Full,
}

impl Store {
    /// # Errors
    /// When the browser refuses.
    pub fn get(self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage()?.get_item(key).map_err(error)
    }

    /// # Errors
    /// When the browser refuses or there is no room.
    pub fn set(self, key: &str, value: &str) -> Result<(), StorageError> {
        self.storage()?.set_item(key, value).map_err(error)
    }

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

fn error(error: JsValue) -> StorageError {
    let name = error.dyn_into::<DomException>().map(|exception| exception.name());
    match name.as_deref() {
        Ok("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => StorageError::Full,
        _ => StorageError::Blocked,
    }
}
