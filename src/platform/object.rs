//! Plain objects of JavaScript: made of members, and read member by member.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An object with these members.
pub fn of<'a>(members: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new().into();
    for (name, value) in members {
        set(&object, name, &value);
    }
    object
}

/// Sets a member of a plain object.
pub fn set(object: &JsValue, name: &str, value: &JsValue) {
    // On a plain object that does not fail.
    let _ = Reflect::set(object, &name.into(), value);
}

/// A member; `undefined` where there is none, and `None` of what is no object at all.
pub fn member(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok()
}

/// A member that is a text.
pub fn text(object: &JsValue, name: &str) -> Option<String> {
    member(object, name)?.as_string()
}

/// A member that is a number.
pub fn number(object: &JsValue, name: &str) -> Option<f64> {
    member(object, name)?.as_f64()
}
