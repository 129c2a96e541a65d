//! A language at work: its texts, and how it writes numbers and days.

use klantspiegel_content::texts::Texts;
use klantspiegel_content::texts::pattern::Category;
use klantspiegel_core::day::Day;
use klantspiegel_core::language::Language;

/// How a language writes what is not text; in a browser its `Intl` knows.
#[derive(Clone, Copy)]
pub struct Writing {
    /// A number with this many decimals.
    pub number: fn(Language, f64, u8) -> String,
    /// A day in full.
    pub day: fn(Language, Day) -> String,
    /// The plural category of a number.
    pub category: fn(Language, u32) -> Category,
}

/// The texts of a language with its way of writing.
#[derive(Clone, Copy)]
pub struct Locale {
    /// Its messages, and the wording of what is asked.
    pub texts: Texts,
    writing: Writing,
}

impl Locale {
    /// `None` until the texts of the language are at hand.
    pub fn of(language: Language, writing: Writing) -> Option<Self> {
        Some(Self { texts: Texts::of(language, writing.category)?, writing })
    }

    /// The language in which everything is written.
    pub fn language(&self) -> Language {
        self.texts.language
    }

    /// A number with this many decimals.
    pub fn number(&self, value: f64, decimals: u8) -> String {
        (self.writing.number)(self.language(), value, decimals)
    }

    /// A whole number.
    pub fn whole(&self, value: f64) -> String {
        self.number(value, 0)
    }

    /// How many there are.
    pub fn count(&self, count: usize) -> String {
        self.whole(count as f64)
    }

    /// A day in full, as the language writes it.
    pub fn day(&self, day: Day) -> String {
        (self.writing.day)(self.language(), day)
    }
}
