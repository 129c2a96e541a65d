//! The wording of everything that is asked, in one language.

use klantspiegel_core::instrument::{ItemId, Scale};
use klantspiegel_core::setup::Role;
use serde::{Deserialize, Serialize};

/// One text, or one for each role.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByRole {
    /// What staff read, and managers where they have no text of their own.
    pub staff: String,
    /// `None` where managers read the same.
    pub manager: Option<String>,
}

impl ByRole {
    /// The text that this role reads.
    pub fn of(&self, role: Role) -> &str {
        match role {
            Role::Manager => self.manager.as_deref().unwrap_or(&self.staff),
            Role::Staff => &self.staff,
        }
    }
}

/// What a piece of work is called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// One of them.
    pub one: String,
    /// Any other number.
    pub many: String,
}

/// The words of a scene: what happens, and two acts with the work that waits meanwhile.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SceneWording {
    /// What happens, in one sentence.
    pub sentence: ByRole,
    /// Whom it costs time if today's work comes first, as the price says it: “the tenant”.
    pub customer: String,
    /// The act in which this customer is properly served.
    pub care: String,
    /// The act in which one gets on with today's work.
    pub cost: String,
    /// What today's work consists of.
    pub unit: Unit,
}

/// What stands above the items of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PageWording {
    /// The heading.
    pub title: String,
    /// What is asked; empty where the heading says it all.
    pub lead: String,
}

/// Texts by name. A sorted list: it is smaller than a map, in the page's code and in its file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ByName<K, T>(Vec<(K, T)>);

impl<K, T> Default for ByName<K, T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K: Ord, T> ByName<K, T> {
    /// Takes texts in rising order of their names, as a map gives them.
    pub fn extend(&mut self, sorted: impl IntoIterator<Item = (K, T)>) {
        for (name, text) in sorted {
            self.insert(name, text);
        }
    }

    /// Takes a text; `false` where the name has one already, which stays.
    pub fn insert(&mut self, name: K, text: T) -> bool {
        let at = self.position(&name);
        if let Err(at) = at {
            self.0.insert(at, (name, text));
        }
        at.is_err()
    }

    fn get(&self, name: &K) -> Option<&T> {
        self.position(name).ok().map(|at| &self.0[at].1)
    }

    fn position(&self, name: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(name))
    }
}

/// The labels of a scale's values; a value without one is shown as its number.
pub type Labels = ByName<u8, ByRole>;

/// All wording of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wordings {
    /// The name of each instrument, by its id.
    pub instruments: ByName<String, String>,
    /// The name of each facet, by its id.
    pub facets: ByName<String, String>,
    /// What stands above the items of each page, by its id.
    pub pages: ByName<String, PageWording>,
    /// What several items are about, by the id of the subject.
    pub subjects: ByName<String, String>,
    /// The statement or question of each item.
    pub items: ByName<ItemId, ByRole>,
    /// The labels of agreement.
    pub agreement: Labels,
    /// The labels of how often in ten cases.
    pub of_ten: Labels,
    /// The labels of how much work something is worth.
    pub work: Labels,
    /// The labels of what a measure is used for.
    pub measure_use: Labels,
    /// The labels of how well a story goes.
    pub story: Labels,
    /// The words of each scene, by its id.
    pub scenes: ByName<String, SceneWording>,
}

impl Wordings {
    /// The name of an instrument; empty for an id that is not known.
    pub fn instrument(&self, id: &str) -> &str {
        self.instruments.get(&id.to_owned()).map_or("", String::as_str)
    }

    /// The name of a facet; empty for an id that is not known.
    pub fn facet(&self, id: &str) -> &str {
        self.facets.get(&id.to_owned()).map_or("", String::as_str)
    }

    /// What stands above the items of a page; `None` for an id that is not known.
    pub fn page(&self, id: &str) -> Option<&PageWording> {
        self.pages.get(&id.to_owned())
    }

    /// What several items are about, in a word or two; empty for an id that is not known.
    pub fn subject(&self, id: &str) -> &str {
        self.subjects.get(&id.to_owned()).map_or("", String::as_str)
    }

    /// The statement or question of an item; empty for an id that is not known.
    pub fn item(&self, id: &ItemId, role: Role) -> &str {
        self.items.get(id).map_or("", |text| text.of(role))
    }

    /// The words for an answer, where the scale has them.
    pub fn label(&self, scale: Scale, value: u8, role: Role) -> Option<&str> {
        let labels = match scale {
            Scale::Agreement => &self.agreement,
            Scale::OfTen => &self.of_ten,
            Scale::Work => &self.work,
            Scale::Use => &self.measure_use,
            Scale::Story => &self.story,
            Scale::Tick | Scale::Grade | Scale::Coins | Scale::Choice(_) => return None,
        };
        labels.get(&value).map(|label| label.of(role))
    }

    /// The words of a scene; `None` for one that the bank does not have, such as a retired one.
    pub fn scene(&self, id: &str) -> Option<&SceneWording> {
        self.scenes.get(&id.to_owned())
    }
}
