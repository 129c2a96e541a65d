//! A worker beside the page, at the other end of a line: what is asked of it, and what it says.

use super::clock;
use super::file::Chosen;
use super::object;
use gloo::events::EventListener;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, MessagePort};

/// How many files go to the worker at a time: each takes the page a moment.
const FILES_AT_A_TIME: usize = 200;

/// The member of a message that says of which kind it is.
pub const KIND: &str = "kind";
/// The member that says what it is about.
pub const ABOUT: &str = "about";
/// The member with what comes with it.
pub const CONTENT: &str = "content";

/// Something is heard as long as this is there.
pub type Listening = EventListener;

/// A worker that a script starts; what is sent before then waits.
#[derive(Clone, PartialEq)]
pub struct Worker(MessagePort);

impl Worker {
    /// The line to it that a script gave; `None` where it is none.
    pub fn given(value: JsValue) -> Option<Self> {
        value.dyn_into().ok().map(Self)
    }

    /// Sends a message of this kind with nothing; `about` names what it is about.
    pub fn ask(&self, kind: &str, about: &str) {
        self.post(kind, about, &JsValue::NULL);
    }

    /// Sends a message of this kind with a text; `about` names what it is about.
    pub fn send(&self, kind: &str, about: &str, text: &str) {
        self.post(kind, about, &text.into());
    }

    /// Sends files, some at a time so that the page stays free, and says when all of them went: messages of the first of these kinds,
    /// and one of the second. Each says what they are about, as others may go in between.
    pub fn send_files(&self, kinds: (&'static str, &'static str), about: &str, mut files: Vec<Chosen>) {
        let rest = files.split_off(files.len().min(FILES_AT_A_TIME));
        self.post(
            kinds.0,
            about,
            &files.into_iter().map(|file| JsValue::from(file.into_inner())).collect::<Array>(),
        );
        if rest.is_empty() {
            self.ask(kinds.1, about);
        } else {
            let (worker, about) = (self.clone(), about.to_owned());
            clock::after(0, move || worker.send_files(kinds, &about, rest));
        }
    }

    fn post(&self, kind: &str, about: &str, content: &JsValue) {
        let message = object::of([(KIND, kind.into()), (ABOUT, about.into()), (CONTENT, content.clone())]);
        // A worker that is gone takes nothing, and says nothing.
        let _ = self.0.post_message(&message);
    }

    /// Calls back with each message that is an object, member by member, until the listener is dropped.
    pub fn on_message(&self, call: impl Fn(Message) + 'static) -> Listening {
        let listener = EventListener::new(&self.0, "message", move |event| {
            if let Some(event) = event.dyn_ref::<MessageEvent>() {
                call(Message(event.data()));
            }
        });
        self.0.start();
        listener
    }
}

/// What a worker said.
pub struct Message(JsValue);

impl Message {
    /// A text in it.
    pub fn text(&self, name: &str) -> Option<String> {
        object::text(&self.0, name)
    }

    /// A number in it.
    pub fn number(&self, name: &str) -> Option<f64> {
        object::number(&self.0, name)
    }
}
