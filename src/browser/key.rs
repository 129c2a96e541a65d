//! A key that was pressed.

use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

/// A key that was pressed.
pub struct Key<'a>(&'a KeyboardEvent);

impl<'a> Key<'a> {
    /// The key of an event.
    pub fn of(event: &'a KeyboardEvent) -> Self {
        Self(event)
    }

    /// Its name, such as `Enter` or `7`.
    pub fn name(&self) -> String {
        self.0.key()
    }

    /// Whether it is meant for something else: pressed with another key, or already acted upon. Shift does not count
    /// with a digit, which some keyboards (AZERTY) have only with it.
    pub fn is_taken(&self) -> bool {
        let event = self.0;
        let shift = event.shift_key() && self.name().parse::<u8>().is_err();
        event.ctrl_key() || event.alt_key() || event.meta_key() || shift || event.default_prevented()
    }

    /// Whether it was pressed on one of these elements, named in capitals.
    pub fn is_on(&self, tags: &[&str]) -> bool {
        let target: Option<Element> = self.0.target().and_then(|target| target.dyn_into().ok());
        target.is_some_and(|target| tags.contains(&target.tag_name().as_str()))
    }

    /// Keeps the browser from doing what it does with this key.
    pub fn take(&self) {
        self.0.prevent_default();
    }
}
