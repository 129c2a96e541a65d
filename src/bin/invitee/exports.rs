//! What the script of the page calls.

use klantspiegel::app;
use klantspiegel_ui::ending::Ending;
use wasm_bindgen::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// [`app::invited::start`].
#[wasm_bindgen]
pub fn start(tag: &str, journey: &[u8], invited: &[u8]) -> Result<(), JsError> {
    app::invited::start(tag, journey, invited)
}

/// [`app::add_texts`].
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    app::add_texts(tag, part, texts)
}

/// Fetches the code of feedback and method; what did not arrive may be tried again.
#[wasm_bindgen(js_name = addEnding)]
pub async fn add_ending() -> Result<(), JsError> {
    app::add_ending(second_part().await.map_err(|error| JsError::new(&error.to_string()))?);
    Ok(())
}

/// Everything that can be reached from here only becomes the second part.
#[wasm_split(ending, fallible)]
fn second_part() -> Result<Ending, SplitLoaderError> {
    Ok(app::ending())
}
