//! The languages that are at hand: natively all of them, in the page those that arrived.

use crate::catalogue::wording::Wordings;
use klantspiegel_content_types::contents::{Journey, Messages, Placement};
use klantspiegel_content_types::printable;
use klantspiegel_core::language::Language;
use serde::de::DeserializeOwned;
use std::sync::OnceLock;

/// A place for something of every language.
type ByLanguage<T> = [OnceLock<T>; Language::ALL.len()];

static WORDINGS: ByLanguage<Wordings> = [const { OnceLock::new() }; Language::ALL.len()];
static MESSAGES: [ByLanguage<Messages>; Placement::ALL.len()] =
    [const { [const { OnceLock::new() }; Language::ALL.len()] }; Placement::ALL.len()];

#[cfg(not(target_arch = "wasm32"))]
include!(concat!(env!("OUT_DIR"), "/bundled.rs"));

/// The bytes are not the texts of a language of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct NotTexts;

impl std::error::Error for NotTexts {}

/// Takes in the texts of a placement; a second time changes nothing.
///
/// # Errors
/// When the bytes are something else.
pub fn load(language: Language, placement: Placement, bytes: &[u8]) -> Result<(), NotTexts> {
    let messages = match placement {
        Placement::Journey => {
            let journey: Journey = read(bytes)?;
            WORDINGS[language as usize].get_or_init(|| journey.wordings);
            journey.messages
        }
        _ => read(bytes)?,
    };
    MESSAGES[placement as usize][language as usize].get_or_init(|| messages);
    Ok(())
}

fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, NotTexts> {
    printable::read(bytes).map_err(|_| NotTexts)
}

/// The wording of everything that is asked, once the texts of the journey are at hand.
pub fn wordings(language: Language) -> Option<&'static Wordings> {
    messages(language, Placement::Journey)?;
    WORDINGS[language as usize].get()
}

/// The messages of a placement, if they are at hand.
pub fn messages(language: Language, placement: Placement) -> Option<&'static Messages> {
    let cell = &MESSAGES[placement as usize][language as usize];
    #[cfg(not(target_arch = "wasm32"))]
    if cell.get().is_none() {
        load(language, placement, bundled(language, placement))
            .expect("the build script wrote these bytes from the same type");
    }
    cell.get()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Servers say of them that they are text, and compress them as such.
    #[test]
    fn files_of_texts_are_text() {
        for language in Language::ALL {
            for placement in Placement::ALL {
                let text = str::from_utf8(bundled(language, placement)).expect("text");
                let odd = text.chars().find(|sign| sign.is_control() && *sign != '\n');
                assert_eq!(odd, None, "{} of {language:?}", placement.name());
            }
        }
    }
}
