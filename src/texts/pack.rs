//! The languages that are at hand: natively all of them, in the page those that arrived.

#[cfg(not(target_arch = "wasm32"))]
use super::contents::Still;
use super::contents::{Ending, Journey};
use crate::domain::language::Language;
use serde::de::DeserializeOwned;
use std::sync::OnceLock;

/// A place for something of every language.
type ByLanguage<T> = [OnceLock<T>; Language::ALL.len()];

static JOURNEYS: ByLanguage<Journey> = [const { OnceLock::new() }; Language::ALL.len()];
static ENDINGS: ByLanguage<Ending> = [const { OnceLock::new() }; Language::ALL.len()];

#[cfg(not(target_arch = "wasm32"))]
static STILLS: ByLanguage<Still> = [const { OnceLock::new() }; Language::ALL.len()];

/// The bytes are not the texts of a language of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotTexts;

/// Takes in the texts of the journey; a second time changes nothing.
///
/// # Errors
/// When the bytes are something else.
pub fn load_journey(language: Language, bytes: &[u8]) -> Result<(), NotTexts> {
    load(&JOURNEYS, language, bytes)
}

/// Takes in the texts of the ending; a second time changes nothing.
///
/// # Errors
/// When the bytes are something else.
pub fn load_ending(language: Language, bytes: &[u8]) -> Result<(), NotTexts> {
    load(&ENDINGS, language, bytes)
}

/// The texts of the journey in a language, if they are at hand.
pub fn journey(language: Language) -> Option<&'static Journey> {
    #[cfg(not(target_arch = "wasm32"))]
    bundled(&JOURNEYS, language, language.bundled_journey());
    JOURNEYS[language as usize].get()
}

/// The texts of the ending in a language, if they are at hand.
pub fn ending(language: Language) -> Option<&'static Ending> {
    #[cfg(not(target_arch = "wasm32"))]
    bundled(&ENDINGS, language, language.bundled_ending());
    ENDINGS[language as usize].get()
}

/// The texts of still pages in a language.
#[cfg(not(target_arch = "wasm32"))]
pub fn still(language: Language) -> Option<&'static Still> {
    bundled(&STILLS, language, language.bundled_still());
    STILLS[language as usize].get()
}

fn load<T: DeserializeOwned>(
    all: &'static ByLanguage<T>,
    language: Language,
    bytes: &[u8],
) -> Result<(), NotTexts> {
    let texts = postcard::from_bytes(bytes).map_err(|_| NotTexts)?;
    all[language as usize].get_or_init(|| texts);
    Ok(())
}

#[cfg(not(target_arch = "wasm32"))]
fn bundled<T: DeserializeOwned>(all: &'static ByLanguage<T>, language: Language, bytes: &[u8]) {
    if all[language as usize].get().is_none() {
        load(all, language, bytes).expect("the build script wrote these bytes from the same type");
    }
}
