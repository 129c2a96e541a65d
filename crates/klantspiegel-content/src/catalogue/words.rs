//! The words of everything that is asked of one person: ours, and beside them those of an organisation.

use super::wording::Wordings;
use klantspiegel_core::instrument::Item;
use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::Organisation;
use klantspiegel_core::setup::Role;

/// Where the words come from, and for whom they are.
#[derive(Clone, Copy, Debug)]
pub struct Words<'a> {
    /// Ours, in this language.
    pub ours: &'a Wordings,
    /// Who offers the journey, if somebody does.
    pub organisation: Option<&'a Organisation>,
    /// The language in which the organisation's words are wanted.
    pub language: Language,
    /// Whose wording is used.
    pub role: Role,
}

impl<'a> Words<'a> {
    /// The statement or question of an item; empty for one that nobody asks.
    pub fn item(&self, item: &Item) -> &'a str {
        let own = self.organisation.and_then(|organisation| organisation.text(&item.id));
        own.map_or_else(|| self.ours.item(&item.id, self.role), |text| text.of(self.language))
    }

    /// The words for an answer, where its scale or its options have them.
    pub fn label(&self, item: &Item, value: u8) -> Option<&'a str> {
        let own = self.organisation.and_then(|organisation| organisation.option(&item.id, value));
        own.map(|text| text.of(self.language)).or_else(|| self.ours.label(item.scale, value, self.role))
    }
}
