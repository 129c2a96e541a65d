//! What arrives while the apps run: texts, code, and that a language cannot come.

use crate::deferred;
use klantspiegel_content::texts::contents::Placement;
use klantspiegel_content::texts::pack;
use klantspiegel_core::language::Language;
use klantspiegel_ui::view_context::Deferred;
use std::cell::RefCell;
use wasm_bindgen::JsError;
use yew::Callback;

thread_local! {
    /// Tell the apps on the page what arrives.
    static LISTENERS: RefCell<Vec<Callback<News>>> = const { RefCell::new(Vec::new()) };
}

/// What arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// Texts or code.
    Arrived,
    /// That a language that was chosen cannot come now.
    LanguageAway,
}

/// Hears of what arrives for as long as it lives.
#[must_use]
pub struct Listener(Callback<News>);

/// Calls back with all that arrives from now on.
pub fn listen(heard: Callback<News>) -> Listener {
    LISTENERS.with_borrow_mut(|listeners| listeners.push(heard.clone()));
    Listener(heard)
}

impl Drop for Listener {
    fn drop(&mut self) {
        LISTENERS.with_borrow_mut(|listeners| listeners.retain(|listener| *listener != self.0));
    }
}

/// Makes another language available, or what is deferred of one.
///
/// # Errors
/// When the texts are not those of this version.
pub fn add_texts(tag: &str, part: &str, texts: &[u8]) -> Result<(), JsError> {
    let placement = placement(part)?;
    load(tag, placement, texts)?;
    tell(News::Arrived);
    Ok(())
}

/// The placement of this name.
///
/// # Errors
/// When there is none.
pub fn placement(name: &str) -> Result<Placement, JsError> {
    Placement::named(name).ok_or_else(|| JsError::new("there is no file of texts of this name"))
}

/// Makes the code of feedback and method available.
pub fn add_deferred(deferred: Deferred) {
    deferred::arrived(deferred);
    tell(News::Arrived);
}

/// Says that a language that was chosen cannot come now: its texts do not, or the page would lose answers on the way.
pub fn tell_language_away() {
    tell(News::LanguageAway);
}

fn tell(news: News) {
    let listeners = LISTENERS.with_borrow(Vec::clone);
    listeners.iter().for_each(|listener| listener.emit(news));
}

/// Takes in the texts of a placement.
///
/// # Errors
/// When there is no such language, or the texts are not those of this version.
pub fn load(tag: &str, placement: Placement, texts: &[u8]) -> Result<Language, JsError> {
    let language = Language::from_tag(tag).ok_or_else(|| JsError::new("unknown language"))?;
    pack::load(language, placement, texts).map_err(|_| JsError::new("the texts are of another version"))?;
    Ok(language)
}
