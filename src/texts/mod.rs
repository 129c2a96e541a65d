//! Every text: one method per message of `locales/`, and the wording of what is asked, checked when the crate is built.

pub mod contents;
pub mod pack;
pub mod pattern;

use crate::catalogue::wording::Wordings;
use crate::domain::language::Language;
use contents::{Ending, Journey};
use pattern::{Argument, Category, Pattern};

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    /// The language in which they are written.
    pub language: Language,
    journey: &'static Journey,
    ending: Option<&'static Ending>,
    category: fn(Language, u32) -> Category,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Texts {
    /// The texts of a language that are at hand, with its plural rule (in a browser that of `Intl`); `None` until those
    /// of the journey are.
    pub fn of(language: Language, category: fn(Language, u32) -> Category) -> Option<Self> {
        Some(Self { language, journey: pack::journey(language)?, ending: pack::ending(language), category })
    }

    /// The same texts as before those of the ending arrived.
    pub fn without_ending(self) -> Self {
        Self { ending: None, ..self }
    }

    /// The wording of everything that is asked.
    pub fn wordings(&self) -> &'static Wordings {
        &self.journey.wordings
    }

    /// Whether the texts of feedback and method are at hand too.
    pub fn is_complete(&self) -> bool {
        self.ending.is_some()
    }

    /// The messages of the journey come first, then those of the ending, which may not have arrived, then those of still
    /// pages.
    fn pattern(&self, index: usize) -> Option<&'static Pattern> {
        let journey = &self.journey.messages;
        let of_ending = || self.ending?.messages.get(index - journey.len());
        journey.get(index).or_else(of_ending).or_else(|| self.still(index))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn still(&self, index: usize) -> Option<&'static Pattern> {
        let before = self.journey.messages.len() + pack::ending(self.language)?.messages.len();
        pack::still(self.language)?.messages.get(index.checked_sub(before)?)
    }

    #[cfg(target_arch = "wasm32")]
    fn still(&self, _: usize) -> Option<&'static Pattern> {
        None
    }

    fn message(&self, index: usize, arguments: &[Argument<'_>]) -> String {
        let mut out = String::new();
        let category = |count| (self.category)(self.language, count);
        if let Some(pattern) = self.pattern(index) {
            pattern::write(pattern, arguments, &category, &mut out);
        }
        out
    }
}
