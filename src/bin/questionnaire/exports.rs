//! What the scripts of the page and of the custom element call. Exports stand with their program, not in the library: there,
//! every program would have to have what they lead to.

use klantspiegel::questionnaire::element_host::HostObject;
use klantspiegel::{arrivals, deferred, questionnaire};
use klantspiegel_ui::view_context::Deferred;
use wasm_bindgen::prelude::*;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// [`questionnaire::start`].
#[wasm_bindgen]
pub fn start(tag: &str, texts: &[u8]) -> Result<(), JsError> {
    questionnaire::start(tag, texts)
}

/// [`arrivals::add_texts`].
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    arrivals::add_texts(tag, part, texts)
}

/// [`arrivals::tell_language_away`].
#[wasm_bindgen(js_name = tellLanguageAway)]
pub fn tell_language_away() {
    arrivals::tell_language_away();
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

/// [`questionnaire::mount`].
#[wasm_bindgen]
pub fn mount(
    element: JsValue,
    tag: &str,
    texts: &[u8],
    attributes: Vec<String>,
    host_object: &HostObject,
    before: Option<String>,
) -> Result<Mounted, JsError> {
    questionnaire::mount(element, tag, texts, &attributes, host_object, before.as_deref()).map(Mounted)
}

/// [`questionnaire::Mounted`].
#[wasm_bindgen]
pub struct Mounted(questionnaire::Mounted);

#[wasm_bindgen]
impl Mounted {
    /// [`questionnaire::Mounted::change`].
    pub fn change(&self, attributes: Vec<String>) {
        self.0.change(&attributes);
    }

    /// [`questionnaire::Mounted::speak`].
    pub fn speak(&self, tag: &str) {
        self.0.speak(tag);
    }

    /// [`questionnaire::Mounted::leave`].
    pub fn leave(&mut self) -> Option<String> {
        self.0.leave()
    }

    /// [`questionnaire::Mounted::remount`].
    pub fn remount(
        &mut self,
        tag: &str,
        texts: &[u8],
        attributes: Vec<String>,
        host_object: &HostObject,
        before: Option<String>,
    ) -> Result<(), JsError> {
        self.0.remount(tag, texts, &attributes, host_object, before.as_deref())
    }
}
