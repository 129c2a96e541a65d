//! What the script of the page calls.

use js_sys::Uint8Array;
use klantspiegel::app;
use wasm_bindgen::prelude::*;

/// [`app::desk::start`].
#[wasm_bindgen]
pub fn start(tag: &str, parts: Vec<String>, texts: Vec<Uint8Array>) -> Result<(), JsError> {
    app::desk::start(tag, &parts, &texts)
}

/// [`app::add_texts`].
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    app::add_texts(tag, part, texts)
}
