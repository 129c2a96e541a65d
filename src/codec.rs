//! The JSON of the formats, read by the browser, with its digits.

use crate::platform::json;
use js_sys::{Array, Object, Reflect};
use klantspiegel_formats::json::{Json, MAX_DEPTH, Value};
use wasm_bindgen::{JsCast, JsValue};

/// The browser's own JSON.
pub struct Browser;

impl Json for Browser {
    fn read(text: &str) -> Option<Value> {
        value(&json::parse(text)?, MAX_DEPTH)
    }

    fn digits(number: f64) -> String {
        json::digits(number)
    }
}

fn value(js: &JsValue, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    if js.is_null() {
        return Some(Value::Null);
    }
    if let Some(number) = js.as_f64() {
        return Some(Value::Number(number));
    }
    if let Some(text) = js.as_string() {
        return Some(Value::Text(text));
    }
    if let Some(value) = js.as_bool() {
        return Some(Value::Bool(value));
    }
    if let Some(list) = js.dyn_ref::<Array>() {
        return list.iter().map(|item| value(&item, depth)).collect::<Option<_>>().map(Value::List);
    }
    let members = Object::entries(js.dyn_ref::<Object>()?);
    let member = |entry: JsValue| {
        let entry: Array = entry.dyn_into().ok()?;
        Some((entry.get(0).as_string()?, value(&entry.get(1), depth)?))
    };
    members.iter().map(member).collect::<Option<_>>().map(Value::Object)
}

/// The value as JavaScript has it.
pub fn js(value: &Value) -> JsValue {
    match value {
        Value::Null => JsValue::NULL,
        Value::Bool(value) => (*value).into(),
        Value::Number(number) => (*number).into(),
        Value::Text(text) => text.into(),
        Value::List(values) => values.iter().map(js).collect::<Array>().into(),
        Value::Object(members) => {
            let object = Object::new();
            for (name, value) in members {
                // Setting a property of a plain object does not fail.
                let _ = Reflect::set(&object, &name.into(), &js(value));
            }
            object.into()
        }
    }
}
