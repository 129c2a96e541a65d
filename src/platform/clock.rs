//! Today, moments, and chance.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// Today in the person's own calendar, as `2026-11-21`.
pub fn today() -> String {
    written(&js_sys::Date::new_0())
}

/// The day of a moment ([`now_ms`]) in the person's own calendar.
pub fn day_of(ms: f64) -> String {
    written(&js_sys::Date::new(&ms.into()))
}

fn written(date: &js_sys::Date) -> String {
    format!("{:04}-{:02}-{:02}", date.get_full_year(), date.get_month() + 1, date.get_date())
}

/// This moment in UTC in the form of calendar files, as `20261121T093000Z`.
pub fn stamp() -> String {
    let now: String = js_sys::Date::new_0().to_iso_string().into();
    let (seconds, _) = now.split_once('.').unwrap_or((&now, ""));
    seconds.replace(['-', ':'], "") + "Z"
}

/// Milliseconds since some moment; good for telling how long something took.
pub fn now_ms() -> f64 {
    js_sys::Date::now()
}

/// Milliseconds since the page was opened, on the clock that events are stamped by; 0 where a browser has none.
pub fn since_opened_ms() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |clock| clock.now())
}

/// Calls back once, after this many milliseconds; says whether it will.
///
/// The browser holds the callback, and lets go of it once it was called: a gloo `Timeout` that is forgotten would stay.
pub fn after(milliseconds: i32, call: impl FnOnce() + 'static) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let call = Closure::once_into_js(call);
    window.set_timeout_with_callback_and_timeout_and_arguments_0(call.unchecked_ref(), milliseconds).is_ok()
}

/// Any number.
pub fn chance() -> u32 {
    (js_sys::Math::random() * f64::from(u32::MAX)) as u32
}
