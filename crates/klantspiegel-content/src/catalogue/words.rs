//! The words of everything that is asked of one person: ours, and beside them those of an organisation.

use super::wording::{SceneWording, Wordings};
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::instrument::Item;
use klantspiegel_core::language::Language;
use klantspiegel_core::organisation::{Organisation, OwnScene, Text};
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

/// The words of a scene, as one role reads them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SceneWords<'a> {
    /// What happens.
    pub sentence: &'a str,
    /// Whom it costs time if today's work comes first; `None` where an organisation has not said it.
    pub customer: Option<&'a str>,
    /// The act in which this customer is properly served.
    pub care: &'a str,
    /// The act in which one gets on with today's work.
    pub cost: &'a str,
    /// One piece of that work.
    pub one: &'a str,
    /// Several.
    pub many: &'a str,
}

impl<'a> SceneWords<'a> {
    /// The words of an act.
    pub const fn act(&self, choice: Choice) -> &'a str {
        match choice {
            Choice::Care => self.care,
            Choice::Cost => self.cost,
        }
    }

    /// What so many pieces of work are called.
    pub const fn unit(&self, count: u32) -> &'a str {
        if count == 1 { self.one } else { self.many }
    }
}

impl<'a> Words<'a> {
    /// The words of a scene; `None` for one whose words are gone.
    pub fn scene(&self, id: &str) -> Option<SceneWords<'a>> {
        let own = self.organisation.and_then(|organisation| organisation.scene(id));
        own.map(|scene| self.of_organisation(scene))
            .or_else(|| self.ours.scene(id).map(|scene| self.of_ours(scene)))
    }

    fn of_ours(&self, scene: &'a SceneWording) -> SceneWords<'a> {
        let SceneWording { sentence, customer, care, cost, unit } = scene;
        let (sentence, customer) = (sentence.of(self.role), Some(customer.as_str()));
        SceneWords { sentence, customer, care, cost, one: &unit.one, many: &unit.many }
    }

    fn of_organisation(&self, scene: &'a OwnScene) -> SceneWords<'a> {
        let of = |text: &'a Text| text.of(self.language);
        let sentence = match self.role {
            Role::Staff => &scene.staff,
            Role::Manager => &scene.manager,
        };
        SceneWords {
            sentence: of(sentence),
            customer: scene.customer.as_ref().map(of),
            care: of(&scene.care),
            cost: of(&scene.cost),
            one: of(&scene.one),
            many: of(&scene.many),
        }
    }

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
