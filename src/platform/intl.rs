//! How a language writes numbers and days and counts, by the browser's own `Intl`.

use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// What was made before for a language and its options: making it is by far the slowest part.
type Made<O, T> = RefCell<Vec<((String, O), T)>>;

thread_local! {
    static NUMBERS: Made<u8, Function> = const { RefCell::new(Vec::new()) };
    static PLURALS: Made<(), Intl::PluralRules> = const { RefCell::new(Vec::new()) };
}

/// A number with this many decimals.
pub fn number(language: &str, value: f64, decimals: u8) -> String {
    let make = || {
        let digits = JsValue::from(decimals);
        let options =
            options(&[("minimumFractionDigits", digits.clone()), ("maximumFractionDigits", digits)]);
        Intl::NumberFormat::new(&locales(language), &options).format()
    };
    let format = NUMBERS.with(|made| once(made, (language.to_owned(), decimals), make));
    called(&format, &value.into())
}

/// A day in full, such as “21 november 2026”.
pub fn day(language: &str, year: u32, month: u32, day: u32) -> String {
    let options = options(&[("dateStyle", "long".into())]);
    // Noon, so that no time zone turns it into a neighbour.
    let date = Date::new_with_year_month_day_hr(year, month as i32 - 1, day as i32, 12);
    let format = Intl::DateTimeFormat::new(&locales(language), &options).format();
    called(&format, &date)
}

/// Writes a number and a day for nobody: the first time takes the browser long, as it looks up the language.
pub fn prepare(language: &str) {
    number(language, 0.0, 1);
    day(language, 2000, 1, 1);
}

/// The name of the plural category of a number, such as `one` or `other`.
pub fn plural_category(language: &str, count: u32) -> String {
    let make = || Intl::PluralRules::new(&locales(language), &no_options());
    let rules = PLURALS.with(|made| once(made, (language.to_owned(), ()), make));
    String::from(rules.select(f64::from(count)))
}

/// What was made before, or else is made now.
fn once<O: PartialEq, T: Clone>(made: &Made<O, T>, of: (String, O), make: impl FnOnce() -> T) -> T {
    let before = made.borrow().iter().find(|(key, _)| *key == of).map(|(_, made)| made.clone());
    before.unwrap_or_else(|| {
        let new = make();
        made.borrow_mut().push((of, new.clone()));
        new
    })
}

/// `Intl` gives a text for every number and every day that exists.
fn called(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

/// The person's own region of a language, such as `en-GB`, else the language.
fn locales(language: &str) -> Array {
    let preferred = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let of_language = |tag: &String| tag.split('-').next() == Some(language);
    let own = preferred.iter().filter_map(|tag| tag.as_string()).find(of_language);
    Array::of1(&own.unwrap_or_else(|| language.to_owned()).into())
}

fn options(pairs: &[(&str, JsValue)]) -> Object {
    let options = no_options();
    for (name, value) in pairs {
        // Setting a property of a plain object does not fail.
        let _ = Reflect::set(options.unchecked_ref(), &(*name).into(), value);
    }
    options
}

/// Options of which none is given, nor inherited: a page around may have put something where every object finds it.
fn no_options() -> Object {
    Object::create(JsValue::NULL.unchecked_ref())
}
