//! What surrounds an app in somebody else's page, as the script of the element hands it over.

use crate::platform::object;
use js_sys::Function;
use wasm_bindgen::{JsCast, JsValue};

/// What the script hands over: an object with [`MEMBERS`].
pub type HostObject = JsValue;

const ANNOUNCE: &str = "announce";
const PRINT: &str = "print";
const NAME: &str = "name";
const BASE: &str = "base";
const CONFIGURATION: &str = "configuration";

/// Its members, each with its type in the scripts.
pub const MEMBERS: [(&str, &str); 5] = [
    (ANNOUNCE, "(name: string, detail: unknown) => void"),
    (PRINT, "() => unknown"),
    (NAME, "string"),
    (BASE, "string"),
    (CONFIGURATION, "string | void"),
];

/// What surrounds an app.
pub struct ElementHost {
    /// Tells the page around something, by a name and a detail.
    pub announce: Function,
    /// Prints the app and nothing else; says whether the page around lets it.
    pub print: Function,
    /// The name of the element, the same after a reload.
    pub name: String,
    /// The address of the folder in which the pages lie.
    pub base: String,
    /// The text of an organisation's configuration, if there is one.
    pub configuration: Option<String>,
}

impl ElementHost {
    /// What a script handed over; `None` where a function is missing.
    pub fn of(given: &HostObject) -> Option<Self> {
        let member = |name| object::member(given, name);
        let text = |name| object::text(given, name);
        Some(Self {
            announce: member(ANNOUNCE)?.dyn_into().ok()?,
            print: member(PRINT)?.dyn_into().ok()?,
            name: text(NAME).unwrap_or_default(),
            base: text(BASE).unwrap_or_default(),
            configuration: text(CONFIGURATION),
        })
    }
}
