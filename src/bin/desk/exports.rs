//! What the script of the page calls.

use js_sys::{Function, Uint8Array};
use klantspiegel::app;
use wasm_bindgen::prelude::*;

/// [`app::desk::start`].
#[wasm_bindgen]
pub fn start(
    tag: &str,
    parts: Vec<String>,
    texts: Vec<Uint8Array>,
    worker: JsValue,
    brought: Option<String>,
) -> Result<(), JsError> {
    app::desk::start(tag, &parts, &texts, worker, brought)
}

/// [`app::desk::Gatherer`], in a worker.
#[wasm_bindgen]
pub struct Gatherer(app::desk::Gatherer);

#[wasm_bindgen]
impl Gatherer {
    /// [`app::desk::Gatherer::open`].
    pub async fn open(id: String, tell: Function) -> Result<Option<Self>, JsError> {
        let tell = |share: f64| _ = tell.call1(&JsValue::UNDEFINED, &share.into());
        Ok(app::desk::Gatherer::open(&id, tell).await.map_err(failed)?.map(Self))
    }

    /// [`app::desk::Gatherer::is_behind`].
    pub async fn is_behind(&self) -> Result<bool, JsError> {
        self.0.is_behind().await.map_err(failed)
    }

    /// [`app::desk::Gatherer::id`].
    pub fn id(&self) -> String {
        self.0.id()
    }

    /// [`app::desk::Gatherer::begin`].
    pub fn begin(&mut self) {
        self.0.begin();
    }

    /// [`app::desk::Gatherer::take`].
    pub async fn take(&mut self, text: String) -> Result<(), JsError> {
        self.0.take(&text).await.map_err(failed)
    }

    /// [`app::desk::Gatherer::keep`]; says whether it was kept.
    pub async fn keep(&mut self) -> bool {
        self.0.keep().await.is_ok()
    }

    /// [`app::desk::Gatherer::picture`].
    pub fn picture(&self) -> String {
        self.0.picture()
    }

    /// [`app::desk::Gatherer::tally`].
    pub fn tally(&self) -> String {
        self.0.tally()
    }
}

fn failed(_: app::desk::Failed) -> JsError {
    JsError::new("the browser keeps nothing here, or refuses to open")
}

/// [`app::add_texts`].
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    app::add_texts(tag, part, texts)
}
