//! Reads a file that the person chose.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement};

/// The file could not be read from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// A file that was chosen, not yet read.
pub struct Chosen(File);

impl Chosen {
    /// The file of a file input's change, if there is one; the input is emptied, so that choosing the same file
    /// again is a change again.
    pub fn from_event(event: &Event) -> Option<Self> {
        let input: HtmlInputElement = event.target()?.dyn_into().ok()?;
        let file = input.files()?.get(0)?;
        input.set_value("");
        Some(Self(file))
    }

    /// Its size in bytes.
    pub fn bytes(&self) -> u64 {
        self.0.size() as u64
    }

    /// Its text.
    ///
    /// # Errors
    /// When it is gone or may not be read.
    pub async fn text(&self) -> Result<String, Unreadable> {
        let text = JsFuture::from(self.0.text()).await.map_err(|_| Unreadable)?;
        text.as_string().ok_or(Unreadable)
    }
}
