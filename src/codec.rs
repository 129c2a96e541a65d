//! The JSON of the formats with the numbers of the browser.

use crate::platform::{json, object};
use js_sys::Array;
use klantspiegel_formats::json::{Json, Value};
use wasm_bindgen::JsValue;

/// Numbers by the browser's own operators.
pub struct Browser;

impl Json for Browser {
    fn number(text: &str) -> f64 {
        json::number(text)
    }

    fn digits(number: f64) -> String {
        json::digits(number)
    }
}

/// The value as JavaScript has it.
pub fn js(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => (*number).into(),
        Value::Text(text) => text.into(),
        Value::List(values) => values.iter().map(js).collect::<Array>().into(),
        Value::Object(members) => object::of(members.iter().map(|(name, value)| (&**name, js(value)))),
    }
}
