//! Every text: one method per message of `locales/`, and the wording of what is asked, checked when the crate is built.

pub mod pack;

pub use klantspiegel_content_types::{contents, pattern};

use crate::catalogue::wording::Wordings;
use contents::{Messages, Placement};
use klantspiegel_core::language::Language;
use pattern::{Argument, Category};

/// The texts of one language.
#[derive(Clone, Copy)]
pub struct Texts {
    /// The language in which they are written.
    pub language: Language,
    wordings: &'static Wordings,
    /// By placement; what did not arrive says nothing.
    messages: [Option<&'static Messages>; Placement::ALL.len()],
    category: fn(Language, u32) -> Category,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
include!(concat!(env!("OUT_DIR"), "/names.rs"));

impl Texts {
    /// The texts of a language that are at hand, with its plural rule (in a browser that of `Intl`); `None` until those
    /// of the journey are.
    pub fn of(language: Language, category: fn(Language, u32) -> Category) -> Option<Self> {
        let messages = Placement::ALL.map(|placement| pack::messages(language, placement));
        Some(Self { language, wordings: pack::wordings(language)?, messages, category })
    }

    /// The same texts as before those of this placement arrived.
    pub fn without(mut self, placement: Placement) -> Self {
        self.messages[placement as usize] = None;
        self
    }

    /// The wording of everything that is asked.
    pub fn wordings(&self) -> &'static Wordings {
        self.wordings
    }

    /// Whether the texts of this placement are at hand too.
    pub fn have(&self, placement: Placement) -> bool {
        self.messages[placement as usize].is_some()
    }

    fn message(&self, placement: Placement, index: usize, arguments: &[Argument<'_>]) -> String {
        let mut out = String::new();
        let category = |count| (self.category)(self.language, count);
        if let Some(pattern) = self.messages[placement as usize].and_then(|messages| messages.get(index)) {
            pattern::write(pattern, arguments, &category, &mut out);
        }
        out
    }
}
