//! Keeps the session in the browser after every change, and deletes it.

use super::model::{KeptSessions, NotSaved};
use crate::codec::Browser;
use crate::platform::storage::{StorageError, Store};
use klantspiegel_core::instrument::ItemBank;
use klantspiegel_core::session::Session;
use klantspiegel_formats::attributes::Storage;
use klantspiegel_formats::problem::Problem;
use klantspiegel_formats::saved;
use std::cell::{Cell, RefCell};
use strum::{VariantArray, VariantNames};

/// What is kept, each under a name of its own.
#[derive(Clone, Copy, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
enum StorageKey {
    /// The session.
    Session,
    /// A session that could not be read, put aside.
    Unread,
    /// A session of a newer version, put aside for a page that can read it.
    Newer,
    /// The person's own session, in the tab, while a report that was opened stands in its place.
    #[strum(serialize = "own")]
    SetAside,
    /// An earlier report, in the tab, while it lies beside this one.
    Earlier,
    /// What chance decided for whoever answers an invitation.
    #[strum(serialize = "chance")]
    RandomSeed,
}

impl StorageKey {
    const fn name(self) -> &'static str {
        <Self as VariantNames>::VARIANTS[self as usize]
    }
}

/// What the names begin with of what the page keeps.
const OF_PAGE: &str = "klantspiegel";

/// What the names begin with of what elements keep, before the name of the element.
pub const OF_ELEMENTS: &str = "klantspiegel-element.";

/// What the names begin with of what answers an invitation, before its id.
pub const OF_INVITATIONS: &str = "klantspiegel-invitation.";

/// How the name ends under which a session is kept.
pub const SESSION_NAME: &str = StorageKey::Session.name();

/// How the name ends under which one is put aside that cannot be read.
pub const UNREAD_NAME: &str = StorageKey::Unread.name();

/// What was found in the browser.
pub enum Found {
    /// Nothing was kept.
    Nothing,
    /// A session.
    Session {
        /// What was kept.
        session: Box<Session>,
        /// Whether it is to stay on the device.
        on_device: bool,
    },
    /// Something that cannot be read; it was put aside.
    Unreadable(Problem),
}

/// Keeps one app's answers apart from those of others on the same page.
pub struct SessionStore {
    /// What the names of everything begin with.
    prefix: String,
    storage: Cell<Storage>,
    /// What chance had decided before everything was deleted, as long as that can be undone.
    forgotten_chance: RefCell<Option<String>>,
}

impl SessionStore {
    /// The store of a page of our own.
    pub fn of_page() -> Self {
        Self::new(OF_PAGE.to_owned(), Storage::Local)
    }

    /// The store of an element, which has a name of its own on its page.
    pub fn of_element(name: &str, storage: Storage) -> Self {
        Self::new(format!("{OF_ELEMENTS}{name}"), storage)
    }

    /// The store of what answers one invitation, apart from what a person answers for themselves.
    pub fn of_invitation(id: &str) -> Self {
        Self::new(format!("{OF_INVITATIONS}{id}"), Storage::Local)
    }

    fn new(prefix: String, storage: Storage) -> Self {
        Self { prefix, storage: Cell::new(storage), forgotten_chance: RefCell::default() }
    }

    /// Whether keeping on the device may be offered.
    pub fn may_use_device(&self) -> bool {
        self.storage.get() == Storage::Local
    }

    /// Keeps in these places from now on, and leaves nothing in the others.
    ///
    /// # Errors
    /// When the browser refuses to delete.
    pub fn allow(&self, storage: Storage) -> Result<(), StorageError> {
        let before = self.stores();
        self.storage.set(storage);
        let left = before.iter().filter(|store| !self.stores().contains(store));
        left.map(|store| self.empty(*store)).fold(Ok(()), Result::and)
    }

    /// The name under which the session is kept.
    pub fn session_key(&self) -> String {
        self.key(StorageKey::Session)
    }

    fn key(&self, kept: StorageKey) -> String {
        format!("{}.{}", self.prefix, kept.name())
    }

    fn stores(&self) -> &'static [Store] {
        match self.storage.get() {
            Storage::None => &[],
            Storage::Session => &[Store::Tab],
            Storage::Local => &[Store::Tab, Store::Device],
        }
    }

    /// Looks in the tab first, then on the device; where both have nothing that can be read, at what an older page put
    /// aside because it was newer.
    pub fn find(&self, bank: &ItemBank) -> Found {
        let mut unreadable = None;
        for kept in [StorageKey::Session, StorageKey::Newer] {
            for store in self.stores() {
                // Where the browser refuses, nothing was kept; that is told once there is something to keep.
                let Ok(Some(text)) = store.get(&self.key(kept)) else { continue };
                match decode(&text, bank) {
                    Ok(session) => {
                        if matches!(kept, StorageKey::Newer) {
                            // It is kept as the session again as soon as it is shown.
                            let _ = store.remove(&self.key(kept));
                        }
                        let on_device = *store == Store::Device || self.is_on_device();
                        return Found::Session { session, on_device };
                    }
                    Err(problem) => {
                        if matches!(kept, StorageKey::Session) {
                            self.put_aside(*store, &text, &problem);
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
    pub fn set_aside(&self, bank: &ItemBank) -> Option<Box<Session>> {
        self.in_tab(StorageKey::SetAside, bank)
    }

    /// The earlier report that lies beside this one: a reload, or another language, does not take it away.
    pub fn earlier(&self, bank: &ItemBank) -> Option<Box<Session>> {
        self.in_tab(StorageKey::Earlier, bank)
    }

    fn in_tab(&self, kept: StorageKey, bank: &ItemBank) -> Option<Box<Session>> {
        let store = self.stores().first()?;
        decode(&store.get(&self.key(kept)).ok()??, bank).ok()
    }

    /// What chance decided for whoever answers an invitation: drawn once, with what was kept of it, and kept as long as the tab, or as
    /// long as the answers are.
    pub fn chance(&self, draw: impl FnOnce(Option<String>) -> String) -> String {
        let key = self.key(StorageKey::RandomSeed);
        let chance = draw(self.stores().iter().find_map(|store| store.get(&key).ok()?));
        // It follows the session onto the device with the next change. Where the browser refuses, the same answer given twice
        // is counted twice.
        if let Some(store) = self.stores().first() {
            let _ = store.set(&key, &chance);
        }
        chance
    }

    /// Nothing that was given is lost: it stays until everything is deleted. In a full storage there is room once the
    /// first copy is gone.
    fn put_aside(&self, store: Store, text: &str, problem: &Problem) {
        let aside =
            if matches!(problem, Problem::Newer { .. }) { StorageKey::Newer } else { StorageKey::Unread };
        let session = self.session_key();
        if store.remove(&session).and_then(|()| store.set(&self.key(aside), text)).is_err() {
            let _ = store.set(&session, text);
        }
    }

    /// Keeps in the tab, and on the device if that was asked for. `None` where nothing may be kept, or where the browser refuses what
    /// is empty: what was never begun is not missed.
    pub fn keep(&self, kept: KeptSessions<'_>) -> Option<Result<(), NotSaved>> {
        if self.storage.get() == Storage::None {
            return None;
        }
        let encode = |session: Option<&Session>| session.map(saved::encode::<Browser>);
        let text = encode(kept.session);
        let in_tab = [
            (StorageKey::Session, &text),
            (StorageKey::SetAside, &encode(kept.set_aside)),
            (StorageKey::Earlier, &encode(kept.earlier)),
        ]
        .map(|(name, text)| self.write(Store::Tab, name, text.as_deref()))
        .into_iter()
        .fold(Ok(()), Result::and);
        let on_device = kept.on_device.map_or(Ok(()), |session| {
            self.write(Store::Device, StorageKey::Session, encode(session).as_deref())
                .and_then(|()| self.take_chance_along())
        });
        match in_tab.and(on_device) {
            Err(_) if text.is_none() => None,
            saved => Some(saved.map_err(NotSaved::from)),
        }
    }

    /// Stops keeping on the device.
    ///
    /// # Errors
    /// When the browser refuses.
    pub fn leave_device(&self) -> Result<(), StorageError> {
        Store::Device.remove(&self.session_key()).and(Store::Device.remove(&self.key(StorageKey::RandomSeed)))
    }

    /// What stays on the device hands over the same there.
    fn take_chance_along(&self) -> Result<(), StorageError> {
        let key = self.key(StorageKey::RandomSeed);
        match Store::Tab.get(&key)? {
            Some(chance) => Store::Device.set(&key, &chance),
            None => Ok(()),
        }
    }

    /// Deletes everything that was kept.
    ///
    /// # Errors
    /// When the browser refuses; everything that could be deleted was.
    pub fn forget(&self) -> Result<(), StorageError> {
        let chance =
            || self.stores().iter().find_map(|store| store.get(&self.key(StorageKey::RandomSeed)).ok()?);
        self.forgotten_chance.replace(chance());
        // Also where nothing may be kept now: before, it may have been. That a browser refuses is no news there.
        let all = [Store::Tab, Store::Device].map(|store| (store, self.empty(store)));
        let allowed = all.into_iter().filter(|(store, _)| self.stores().contains(store));
        allowed.map(|(_, emptied)| emptied).fold(Ok(()), Result::and)
    }

    /// What was deleted just now comes back: what was handed over before is handed over the same again. The session follows
    /// with the next change.
    pub fn undo_forget(&self) {
        if let (Some(chance), Some(store)) = (self.forgotten_chance.take(), self.stores().first()) {
            // Where the browser refuses, the same answer given twice is counted twice.
            let _ = store.set(&self.key(StorageKey::RandomSeed), &chance);
        }
    }

    /// What was deleted is deleted for good.
    pub fn let_go(&self) {
        self.forgotten_chance.take();
    }

    fn empty(&self, store: Store) -> Result<(), StorageError> {
        <StorageKey as VariantArray>::VARIANTS
            .iter()
            .map(|kept| store.remove(&self.key(*kept)))
            .fold(Ok(()), Result::and)
    }

    fn write(&self, store: Store, kept: StorageKey, text: Option<&str>) -> Result<(), StorageError> {
        match text {
            Some(text) => store.set(&self.key(kept), text),
            None => store.remove(&self.key(kept)),
        }
    }

    fn is_on_device(&self) -> bool {
        self.may_use_device() && matches!(Store::Device.get(&self.session_key()), Ok(Some(_)))
    }
}

impl From<StorageError> for NotSaved {
    fn from(why: StorageError) -> Self {
        match why {
            StorageError::Blocked => Self::Blocked,
            StorageError::Full => Self::Full,
        }
    }
}

/// The session of a text that was kept.
///
/// # Errors
/// What is wrong with the text.
pub fn decode(text: &str, bank: &ItemBank) -> Result<Box<Session>, Problem> {
    saved::decode::<Browser>(text, bank).map(Box::new)
}
