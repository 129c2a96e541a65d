//! The console, for whoever looks after the page.

use wasm_bindgen::JsValue;

/// Writes a warning.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&JsValue::from_str(text));
}
