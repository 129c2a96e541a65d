//! What the script of the page calls.

use klantspiegel::{arrivals, deferred, invitee};
use klantspiegel_ui::view_context::Deferred;
use wasm_bindgen::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// [`invitee::start`].
#[wasm_bindgen]
pub fn start(tag: &str, journey: &[u8], invited: &[u8]) -> Result<(), JsError> {
    invitee::start(tag, journey, invited)
}

/// [`arrivals::add_texts`].
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    arrivals::add_texts(tag, part, texts)
}

/// Fetches the code of feedback and method; what did not arrive may be tried again.
#[wasm_bindgen(js_name = addDeferred)]
pub async fn add_deferred() -> Result<(), JsError> {
    arrivals::add_deferred(second_part().await.map_err(|error| JsError::new(&error.to_string()))?);
    Ok(())
}

/// Everything that can be reached from here only becomes the second part.
#[wasm_split(deferred, fallible)]
fn second_part() -> Result<Deferred, SplitLoaderError> {
    Ok(deferred::whole())
}
