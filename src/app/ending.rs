//! The code of feedback and method: where the Wasm is split in two, and the door to the second part.

use super::codec::Browser;
use crate::ui::ending::Ending;
use std::cell::Cell;
use wasm_bindgen::JsError;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

thread_local! {
    static LOADED: Cell<Option<Ending>> = const { Cell::new(None) };
}

/// Fetches it; what did not arrive may be tried again.
///
/// # Errors
/// When its file cannot be fetched or is not what was built.
pub async fn load() -> Result<(), JsError> {
    let ending = second_part().await.map_err(|error| JsError::new(&error.to_string()))?;
    LOADED.set(Some(ending));
    Ok(())
}

/// It, once it was loaded.
pub fn loaded() -> Option<Ending> {
    LOADED.get()
}

/// Everything that can be reached from here only becomes the second part.
#[wasm_split(ending, fallible)]
fn second_part() -> Result<Ending, SplitLoaderError> {
    Ok(Ending::with::<Browser>())
}
