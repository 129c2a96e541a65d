//! What the script of the page calls.

use js_sys::{Function, Uint8Array};
use klantspiegel::{arrivals, desk};
use wasm_bindgen::prelude::*;

/// [`desk::start`].
#[wasm_bindgen]
pub fn start(
    tag: &str,
    parts: Vec<String>,
    texts: Vec<Uint8Array>,
    worker: JsValue,
    brought: Option<String>,
) -> Result<(), JsError> {
    desk::start(tag, &parts, &texts, worker, brought)
}

/// [`desk::IntakeWorker`], in a worker.
#[wasm_bindgen]
pub struct IntakeWorker(desk::IntakeWorker);

#[wasm_bindgen]
impl IntakeWorker {
    /// [`desk::IntakeWorker::open`].
    pub async fn open(
        id: String,
        #[wasm_bindgen(unchecked_param_type = "(share: number) => void")] tell: Function,
    ) -> Result<Option<Self>, JsError> {
        let tell = |share: f64| _ = tell.call1(&JsValue::UNDEFINED, &share.into());
        Ok(desk::IntakeWorker::open(&id, tell).await.map_err(failed)?.map(Self))
    }

    /// [`desk::IntakeWorker::is_behind`].
    pub async fn is_behind(&self) -> Result<bool, JsError> {
        self.0.is_behind().await.map_err(failed)
    }

    /// [`desk::IntakeWorker::id`].
    pub fn id(&self) -> String {
        self.0.id()
    }

    /// [`desk::IntakeWorker::begin`].
    pub fn begin(&mut self) {
        self.0.begin();
    }

    /// [`desk::IntakeWorker::take`].
    pub async fn take(&mut self, text: String) -> Result<(), JsError> {
        self.0.take(&text).await.map_err(failed)
    }

    /// [`desk::IntakeWorker::keep`]; says whether it was kept.
    pub async fn keep(&mut self) -> bool {
        self.0.keep().await.is_ok()
    }

    /// [`desk::IntakeWorker::picture`].
    pub fn picture(&self) -> String {
        self.0.picture()
    }

    /// [`desk::IntakeWorker::tally`].
    pub fn tally(&self) -> String {
        self.0.tally()
    }
}

fn failed(_: desk::Failed) -> JsError {
    JsError::new("the browser keeps nothing here, or refuses to open")
}

/// [`arrivals::add_texts`].
#[wasm_bindgen(js_name = addTexts)]
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    arrivals::add_texts(tag, part, texts)
}
