//! The element that a page of ours gives to its app.

use crate::platform::root::Root;
use wasm_bindgen::JsError;

/// By what it is found.
pub const ROOT: &str = "#app";

/// The element.
///
/// # Errors
/// When the page lacks it.
pub fn of_page() -> Result<Root, JsError> {
    Root::named(ROOT).ok_or_else(|| JsError::new("the page has no element for the app"))
}
