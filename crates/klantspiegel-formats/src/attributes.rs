//! The attributes of the element as the page's owner wrote them: read once, into what cannot be wrong. What is not
//! understood is left out, with a message for the console.

use klantspiegel_core::language::Language;
use klantspiegel_core::listed;
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::setup::{Arrangement, ItemSet, Role, Selection};
use std::fmt;
use strum::{VariantArray, VariantNames};

/// Where an element may keep answers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Storage {
    /// Nowhere: they last as long as the page.
    None,
    /// In the tab.
    #[default]
    Session,
    /// In the tab, and on the device if the person asks for it.
    Local,
}

listed!(Storage);

/// Every attribute of the element that means something, with the words that it takes where it takes no others.
///
/// The script that defines the element has them from here (`klantspiegel-release`, `element.rs`). `config` is an address, and
/// read by the script.
pub fn known() -> [(&'static str, Vec<&'static str>); 7] {
    [
        ("audience", Role::ALL.map(Role::name).into()),
        ("config", Vec::new()),
        ("instruments", Part::ALL.map(Part::name).into()),
        ("lang", Language::TAGS.into()),
        ("set", SETS.map(ItemSet::name).into()),
        ("storage", Storage::ALL.map(Storage::name).into()),
        ("theme", THEMES.into()),
    ]
}

/// The sets that a page can ask for; parts of its own choice are in `instruments`.
const SETS: [ItemSet; 2] = [ItemSet::Short, ItemSet::Full];

/// The schemes of colours.
const THEMES: [&str; 2] = ["light", "dark"];

/// What the attributes say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Attributes {
    /// `audience`, `set` and `instruments`.
    pub arrangement: Arrangement,
    /// `storage`.
    pub storage: Storage,
}

/// An attribute that is not understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// Its name.
    pub attribute: &'static str,
    /// What stands there, shortened.
    pub found: String,
    /// What may stand there.
    pub expected: String,
}

impl std::error::Error for Complaint {}

impl fmt::Display for Complaint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { attribute, found, expected } = self;
        write!(f, "{attribute}=\"{found}\" is left out: expected {expected}")
    }
}

/// Reads attributes by name and value; names of others are ignored, as the element has more than the app reads.
pub fn read(attributes: &[(String, String)]) -> (Attributes, Vec<Complaint>) {
    let mut complaints = Vec::new();
    let mut choice = |name, options: &[&'static str]| {
        let found = value(attributes, name)?;
        let index = options.iter().position(|option| *option == found);
        if index.is_none() {
            complaints.push(complaint(name, found, &options.join(" or ")));
        }
        index
    };
    let role = choice("audience", &Role::ALL.map(Role::name)).map(|index| Role::ALL[index]);
    let storage = choice("storage", &Storage::ALL.map(Storage::name)).map(|index| Storage::ALL[index]);
    let set = choice("set", &SETS.map(ItemSet::name)).map(|index| SETS[index]);
    // The script dresses the element; whether it can is told with the rest.
    choice("theme", &THEMES);

    let selection = match (value(attributes, "instruments").map(parts), set) {
        (Some(Ok(parts)), None) => Some(Selection::Parts(parts)),
        (Some(Ok(parts)), Some(set)) => {
            complaints.push(complaint("set", set.name(), "no set beside instruments"));
            Some(Selection::Parts(parts))
        }
        (Some(Err(unknown)), set) => {
            let names = Part::ALL.map(Part::name).join(", ");
            complaints.push(complaint("instruments", unknown, &format!("one or more of {names}")));
            set.map(selection_of)
        }
        (None, set) => set.map(selection_of),
    };
    // The script chooses the language, by the first part of the tag alone.
    if let Some(tag) = value(attributes, "lang").filter(|tag| Language::from_tag(tag).is_none()) {
        complaints.push(complaint("lang", tag, &Language::TAGS.join(" or ")));
    }
    let arrangement = Arrangement { role, selection, form: None };
    (Attributes { arrangement, storage: storage.unwrap_or_default() }, complaints)
}

const fn selection_of(set: ItemSet) -> Selection {
    match set {
        ItemSet::Full => Selection::Full,
        ItemSet::Short | ItemSet::Picked => Selection::Short,
    }
}

/// The value of an attribute; blanks around it do not count, and an empty one is as good as none.
fn value<'a>(attributes: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let (_, value) = attributes.iter().find(|(known, _)| known == name)?;
    Some(value.trim()).filter(|value| !value.is_empty())
}

/// The parts that a list names, or what is wrong in it: the first name that is none, or the whole where it names nothing.
fn parts(list: &str) -> Result<Parts, &str> {
    let names = list.split([' ', ',']).filter(|name| !name.is_empty());
    let parts: Parts = names.map(|name| Part::named(name).ok_or(name)).collect::<Result<_, _>>()?;
    if parts.is_empty() { Err(list) } else { Ok(parts) }
}

fn complaint(attribute: &'static str, found: &str, expected: &str) -> Complaint {
    const MAX: usize = 40;
    let found = found.chars().take(MAX).collect();
    Complaint { attribute, found, expected: expected.to_owned() }
}
