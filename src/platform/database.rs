//! A database of the browser, in which also keys can be kept that nobody can read: IndexedDB.

use idb::{DatabaseEvent, Factory, KeyRange, ObjectStoreParams, Query, Transaction, TransactionMode};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

/// The browser refuses, as in some private windows, or there is no room.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct NotKept;

impl std::error::Error for NotKept {}

impl From<idb::Error> for NotKept {
    fn from(_: idb::Error) -> Self {
        Self
    }
}

/// Where something is kept.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    /// In which store.
    pub store: &'static str,
    /// Under which key.
    pub key: &'a str,
}

/// A database that was opened.
pub struct Database(idb::Database);

impl Database {
    /// Opens the database with this name; the first time it gets these stores.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn open(name: &str, stores: &'static [&'static str]) -> Result<Self, NotKept> {
        let mut request = Factory::new()?.open(name, Some(1))?;
        request.on_upgrade_needed(move |event| {
            // What cannot be made is missed at its first use, which says so.
            let Ok(database) = event.database() else { return };
            for store in stores {
                let _ = database.create_object_store(store, ObjectStoreParams::new());
            }
        });
        Ok(Self(request.await?))
    }

    /// Every value of a store, in the order of their keys.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn all(&self, store: &str) -> Result<Vec<JsValue>, NotKept> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadOnly)?;
        let values = transaction.object_store(store)?.get_all(None, None)?.await?;
        done(transaction).await?;
        Ok(values)
    }

    /// The keys that begin with a text, in their order; what is kept under them is not read.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn keys(&self, store: &str, beginning: &str) -> Result<Vec<String>, NotKept> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadOnly)?;
        let keys = transaction.object_store(store)?.get_all_keys(Some(range(beginning)?), None)?.await?;
        done(transaction).await?;
        Ok(keys.iter().filter_map(JsValue::as_string).collect())
    }

    /// Everything whose key begins with a text, with its key, in the order of the keys.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn entries(&self, store: &str, beginning: &str) -> Result<Vec<(String, JsValue)>, NotKept> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadOnly)?;
        let within = transaction.object_store(store)?;
        // Both in one transaction: nothing comes or goes between them.
        let keys = within.get_all_keys(Some(range(beginning)?), None)?.await?;
        let values = within.get_all(Some(range(beginning)?), None)?.await?;
        done(transaction).await?;
        Ok(keys.iter().zip(values).filter_map(|(key, value)| Some((key.as_string()?, value))).collect())
    }

    /// What is kept under a key, if anything is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn get(&self, store: &str, key: &str) -> Result<Option<JsValue>, NotKept> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadOnly)?;
        let found = transaction.object_store(store)?.get(Query::Key(key.into()))?.await?;
        done(transaction).await?;
        Ok(found)
    }

    /// Keeps a value under a key, in place of the one before.
    ///
    /// # Errors
    /// When the browser refuses or there is no room.
    pub async fn put(&self, store: &str, key: &str, value: &JsValue) -> Result<(), NotKept> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadWrite)?;
        transaction.object_store(store)?.put(value, Some(&key.into()))?.await?;
        done(transaction.commit()?).await
    }

    /// Changes what is kept at a place, as long as something is kept at another one that it needs, with nothing in between:
    /// `change` sees what is there, and gives what takes its place, if anything does, and what came of it. `None` where what it
    /// needs is gone: then nothing changes.
    ///
    /// # Errors
    /// When the browser refuses or there is no room.
    pub async fn change<T>(
        &self,
        needed: At<'_>,
        changed: At<'_>,
        change: impl FnOnce(Option<JsValue>) -> (Option<JsValue>, T),
    ) -> Result<Option<T>, NotKept> {
        let transaction = self.0.transaction(&[needed.store, changed.store], TransactionMode::ReadWrite)?;
        let within = transaction.object_store(needed.store)?;
        if within.get(Query::Key(needed.key.into()))?.await?.is_none() {
            return Ok(None);
        }
        let within = transaction.object_store(changed.store)?;
        let (after, came) = change(within.get(Query::Key(changed.key.into()))?.await?);
        if let Some(after) = after {
            within.put(&after, Some(&changed.key.into()))?.await?;
        }
        done(transaction.commit()?).await?;
        Ok(Some(came))
    }

    /// Deletes what is kept under a key, if anything is.
    ///
    /// # Errors
    /// When the browser refuses.
    pub async fn delete(&self, store: &str, key: &str) -> Result<(), NotKept> {
        let transaction = self.0.transaction(&[store], TransactionMode::ReadWrite)?;
        transaction.object_store(store)?.delete(Query::Key(key.into()))?.await?;
        done(transaction.commit()?).await
    }
}

/// Waits for the end of a transaction. Where there is no room, some browsers end it without an error: then nothing of it is kept.
async fn done(transaction: Transaction) -> Result<(), NotKept> {
    if transaction.await?.is_committed() { Ok(()) } else { Err(NotKept) }
}

/// Asks the browser to keep what is here even when room is short; some ask the person, and some refuse.
pub async fn ask_to_stay() {
    let navigator = web_sys::window().map(|window| window.navigator());
    // Only on pages with encryption is there anything to ask.
    let storage = navigator.and_then(|navigator| Reflect::get(&navigator, &"storage".into()).ok());
    let storage = storage.and_then(|storage| storage.dyn_into::<StorageManager>().ok());
    if let Some(asked) = storage.and_then(|storage| storage.persist().ok()) {
        // Refused, it is kept as long as before.
        let _ = JsFuture::from(asked).await;
    }
}

/// Every key that begins with this: no character sorts behind the last one.
fn range(beginning: &str) -> Result<Query, NotKept> {
    let last = format!("{beginning}\u{ffff}");
    Ok(Query::KeyRange(KeyRange::bound(&beginning.into(), &last.into(), None, None)?))
}
