//! What an organisation that offers the journey adds to it: its name and its words, those of scenes included, the order of the
//! parts, and questions of its own, which no score looks at.

use super::edition::Edition;
use super::instrument::{Item, ItemBank, ItemId, Scale};
use super::language::Language;
use super::part::Part;
use super::setup::{Arrangement, Selection};

/// A text in the languages in which an organisation wrote it; at least one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The one that stands first: what everybody reads for whom there is no other.
    first: String,
    by_language: Vec<(Language, String)>,
}

impl Text {
    /// The same text in every language.
    pub fn everywhere(text: String) -> Self {
        Self { first: text, by_language: Vec::new() }
    }

    /// A text for each of these languages; `None` where there is none.
    pub fn by_language(texts: Vec<(Language, String)>) -> Option<Self> {
        let first = texts.first()?.1.clone();
        Some(Self { first, by_language: texts })
    }

    /// The text in a language, or the first one where it was not written in that language.
    pub fn of(&self, language: Language) -> &str {
        let own = self.by_language.iter().find(|(of, _)| *of == language);
        own.map_or(&self.first, |(_, text)| text)
    }
}

/// The options of a choice, in their order: 2 to 7.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options(Vec<Text>);

impl Options {
    /// With fewer there is nothing to choose.
    pub const MIN: usize = 2;
    /// As many as a rating has.
    pub const MAX: usize = 7;

    /// `None` where there are fewer or more.
    pub fn new(options: Vec<Text>) -> Option<Self> {
        (Self::MIN..=Self::MAX).contains(&options.len()).then_some(Self(options))
    }
}

/// How a question is answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// On the seven points of agreement.
    Rating,
    /// By one of its own options.
    Choice(Options),
}

impl Kind {
    fn scale(&self) -> Scale {
        match self {
            Kind::Rating => Scale::Agreement,
            Kind::Choice(options) => Scale::Choice(options.0.len() as u8),
        }
    }
}

/// A question of the organisation's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// By which its answer is known in files, see [`ItemId::of_organisation`].
    pub id: ItemId,
    /// The part after whose questions it is asked.
    pub part: Part,
    /// The statement or question.
    pub text: Text,
    /// The answers that it takes.
    pub kind: Kind,
}

/// Something that the organisation measures, asked beside our measures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Measure {
    /// By which its answer is known in files, see [`ItemId::of_organisation`].
    pub id: ItemId,
    /// Its name.
    pub text: Text,
}

/// An address that a browser opens without any script: a page over https, a letter or a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(String);

impl Address {
    /// What an address may begin with.
    pub const SCHEMES: [&str; 3] = ["https://", "mailto:", "tel:"];

    /// `None` for any other scheme, for nothing behind it, and for what must be escaped in an address: blanks and all
    /// that is not ASCII.
    pub fn new(address: &str) -> Option<Self> {
        let rest = Self::SCHEMES.into_iter().find_map(|scheme| address.strip_prefix(scheme))?;
        let is_escaped = !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_graphic());
        is_escaped.then(|| Self(address.to_owned()))
    }

    /// The address as it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it leads to a page, rather than to a letter or a call.
    pub fn is_page(&self) -> bool {
        self.0.starts_with(Self::SCHEMES[0])
    }
}

/// A way to the organisation's own support.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// What it leads to.
    pub text: Text,
    /// Where that is.
    pub address: Address,
}

/// Its own words in the place of those of a scene of ours; the scene, its cells and which act stands first stay.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnScene {
    /// The id of the scene in the item bank.
    pub id: String,
    /// What happens, as seen by who does the work.
    pub staff: Text,
    /// The same, as seen by who leads the team.
    pub manager: Text,
    /// Whom it costs time if today's work comes first; where it is not given, “the customer”.
    pub customer: Option<Text>,
    /// The act in which this customer is properly served.
    pub care: Text,
    /// The act in which one gets on with today's work.
    pub cost: Text,
    /// One piece of that work.
    pub one: Text,
    /// Several.
    pub many: Text,
}

/// What an organisation adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its name.
    pub name: Text,
    /// Whom to turn to.
    pub contact: Option<Text>,
    /// What it says before the first question.
    pub intro: Option<Text>,
    /// What is asked, in this order; where it is empty, the person chooses.
    pub parts: Vec<Part>,
    /// Its own questions; those of a part in their order.
    pub questions: Vec<Question>,
    /// Its own measures, in their order.
    pub measures: Vec<Measure>,
    /// Its own support, shown with the feedback.
    pub links: Vec<Link>,
    /// Its own words for scenes, at most once for each.
    pub scenes: Vec<OwnScene>,
}

impl Organisation {
    /// What it decided on the person's behalf.
    pub fn arrangement(&self) -> Arrangement {
        let selection =
            (!self.parts.is_empty()).then(|| Selection::Parts(self.parts.iter().copied().collect()));
        Arrangement { selection, ..Arrangement::default() }
    }

    /// The text of one of its own items; `None` for any other item.
    pub fn text(&self, item: &ItemId) -> Option<&Text> {
        let questions = self.questions.iter().map(|question| (&question.id, &question.text));
        let measures = self.measures.iter().map(|measure| (&measure.id, &measure.text));
        questions.chain(measures).find_map(|(id, text)| (id == item).then_some(text))
    }

    /// Its own words for the scene with this id, if it has some.
    pub fn scene(&self, id: &str) -> Option<&OwnScene> {
        self.scenes.iter().find(|scene| scene.id == id)
    }

    /// The option with this 1-based number; `None` where the item is no choice of its own.
    pub fn option(&self, item: &ItemId, number: u8) -> Option<&Text> {
        let question = self.questions.iter().find(|question| question.id == *item)?;
        let Kind::Choice(Options(options)) = &question.kind else { return None };
        options.get(usize::from(number).checked_sub(1)?)
    }

    /// Our bank in its order, with its own items beside ours.
    fn bank(&self, mut bank: ItemBank) -> ItemBank {
        let others = bank.order.iter().filter(|part| !self.parts.contains(part));
        bank.order = self.parts.iter().chain(others).copied().collect();
        bank.measures.items.extend(self.measures.iter().map(|measure| item(&measure.id, Scale::Use)));
        for part in Part::ALL {
            let of_part = self.questions.iter().filter(|question| question.part == part);
            let items: Vec<Item> =
                of_part.map(|question| item(&question.id, question.kind.scale())).collect();
            if !items.is_empty() {
                bank.of_organisation.push((part, items));
            }
        }
        bank
    }
}

/// Without a facet: scores go by facets, or by the items of an instrument of ours.
fn item(id: &ItemId, scale: Scale) -> Item {
    Item {
        id: id.clone(),
        facet: None,
        scale,
        core: false,
        page: None,
        subject: None,
        exclusive: false,
        since: Edition::default(),
        until: None,
        worded: Edition::default(),
    }
}

/// An organisation with the bank that follows from what it adds. It never changes, so it is compared by its identity.
#[derive(Debug)]
pub struct Offer {
    organisation: Organisation,
    bank: ItemBank,
}

impl PartialEq for Offer {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

impl Offer {
    /// What an organisation makes of our bank.
    pub fn new(organisation: Organisation, ours: ItemBank) -> Self {
        let bank = organisation.bank(ours);
        Self { organisation, bank }
    }

    /// Who offers the journey.
    pub fn organisation(&self) -> &Organisation {
        &self.organisation
    }

    /// Everything that is asked there.
    pub fn bank(&self) -> &ItemBank {
        &self.bank
    }
}
