//! Reads files that the person chose.

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Event, File, HtmlInputElement};

/// The file could not be read from the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct Unreadable;

impl std::error::Error for Unreadable {}

/// A file that was chosen, not yet read.
#[derive(Clone)]
pub struct Chosen(File);

impl Chosen {
    /// The files of a file input's change, in the order in which the browser gives them; the input is emptied, so that choosing the
    /// same file again is a change again.
    pub fn all_from_event(event: &Event) -> Vec<Self> {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let Some((input, files)) = input.and_then(|input| Some((input.clone(), input.files()?))) else {
            return Vec::new();
        };
        let chosen = (0..files.length()).filter_map(|index| files.get(index)).map(Self).collect();
        input.set_value("");
        chosen
    }

    /// The file as the browser has it.
    pub(super) fn into_inner(self) -> File {
        self.0
    }

    /// Its name.
    pub fn name(&self) -> String {
        self.0.name()
    }

    /// Its size in bytes.
    pub fn bytes(&self) -> u64 {
        self.0.size() as u64
    }

    /// What is in it. A browser that makes a text of it puts something else in the place of what is no text in UTF-8.
    ///
    /// # Errors
    /// When it is gone or may not be read.
    pub async fn content(&self) -> Result<Vec<u8>, Unreadable> {
        let buffer = JsFuture::from(self.0.array_buffer()).await.map_err(|_| Unreadable)?;
        Ok(Uint8Array::new(&buffer).to_vec())
    }
}
