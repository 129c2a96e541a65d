//! What an instrument consists of: items on a scale, grouped in facets, and the bank that holds them all.

use super::dilemma::cell::{COSTS, Cell, Loss};
use super::dilemma::choices::{Asked, Choice};
use super::edition::Edition;
use super::part::Part;
use serde::{Deserialize, Serialize};
use std::fmt;

/// The stable name of an item, as it stands in files, inputs and reports.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ItemId(String);

/// What the ids of an organisation's own items begin with, and no id of ours.
const OWN: &str = "own-";

impl ItemId {
    /// An id from its text; whether the bank holds it is for the bank to say.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id of an organisation's own item, from the name that it has there.
    pub fn of_organisation(name: &str) -> Self {
        Self(format!("{OWN}{name}"))
    }

    /// Whether it is that of an organisation's own item.
    pub fn is_organisations(&self) -> bool {
        self.0.starts_with(OWN)
    }

    /// The id as it stands in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ItemId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The response options of an item, by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scale {
    /// Seven labelled points, 1 (fully disagree) to 7 (fully agree).
    Agreement,
    /// How many of ten cases, 0 to 10.
    OfTen,
    /// The most work that something is worth, as a rung of the [ladder](super::dilemma::ladder): 0 (none) to 6.
    Work,
    /// What happens with a measure: 0 not used, 1 looked at, 2 judged on.
    Use,
    /// A line to tick: 1 where it is ticked.
    Tick,
    /// The grade of a school, 1 to 10.
    Grade,
    /// The last story a customer told: 1 of delight, 2 of anger, 3 none.
    Story,
    /// How many of the ten coins of its page lie here, 0 to 10.
    Coins,
    /// One of so many options, 1 to their number; only an organisation's own items have options of their own.
    #[serde(skip)]
    Choice(u8),
}

/// How many coins there are to place over the items of a page.
pub const COINS: u8 = 10;

impl Scale {
    /// The lowest and the highest answer, both included.
    pub const fn range(self) -> (u8, u8) {
        match self {
            Scale::Agreement => (1, 7),
            Scale::OfTen => (0, 10),
            Scale::Work => (0, COSTS.len() as u8),
            Scale::Use => (0, 2),
            Scale::Tick => (1, 1),
            Scale::Grade => (1, 10),
            Scale::Story => (1, 3),
            Scale::Coins => (0, COINS),
            Scale::Choice(options) => (1, options),
        }
    }

    /// Every answer that it takes, from the lowest up.
    pub fn values(self) -> impl DoubleEndedIterator<Item = u8> + Clone {
        let (low, high) = self.range();
        low..=high
    }

    /// Whether it takes this answer.
    pub fn holds(self, value: u8) -> bool {
        let (low, high) = self.range();
        (low..=high).contains(&value)
    }
}

/// One statement or question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Unique in the whole bank.
    pub id: ItemId,
    /// The facet it belongs to; an item without one is scored by itself.
    pub facet: Option<String>,
    /// The answers that it takes.
    pub scale: Scale,
    /// Whether it belongs to the core form.
    pub core: bool,
    /// The page on which it is asked together with others; one without a page stands by itself.
    pub page: Option<String>,
    /// What it is about, where several items are about the same.
    pub subject: Option<String>,
    /// Whether ticking it says that none of its page applies.
    pub exclusive: bool,
    /// The first edition that asks it.
    pub since: Edition,
    /// The last edition that asked it; `None` where it is asked still. An answer from then is kept and shown.
    pub until: Option<Edition>,
    /// The first edition that asks it in these words: an answer from before is one to other words.
    pub worded: Edition,
}

impl Item {
    /// Whether an edition asks it.
    pub fn is_asked_in(&self, edition: Edition) -> bool {
        self.since <= edition && self.until.is_none_or(|last| edition <= last)
    }

    /// Whether it was asked in other words before.
    pub fn was_reworded(&self) -> bool {
        self.worded > self.since
    }

    /// Whether answers to both of these were given to the same words: each is the edition in whose words a session was answered, or
    /// `None` where it holds answers to those of several.
    pub fn is_worded_alike_in(&self, one: Option<Edition>, other: Option<Edition>) -> bool {
        let alike = |one: Edition, other: Edition| (one < self.worded) == (other < self.worded);
        !self.was_reworded() || one.zip(other).is_some_and(|(one, other)| alike(one, other))
    }
}

/// A questionnaire: its facets and its items, in the order in which they are asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Instrument {
    /// The name of its folder in `instruments/`.
    pub id: String,
    /// The ids of its facets, in the order of the feedback; empty where items are scored by themselves.
    pub facets: Vec<String>,
    /// Its items, in the order in which they are asked.
    pub items: Vec<Item>,
}

impl Instrument {
    /// The item with this id, if it is one of this instrument.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id.as_str() == id)
    }

    /// The items as they stand together on screens, in their order.
    pub fn pages(&self) -> impl Iterator<Item = &[Item]> {
        self.items.chunk_by(|one, next| one.page.is_some() && one.page == next.page)
    }

    /// The items that stand on a screen with this one, itself included; none where it is not of this instrument.
    pub fn page_of(&self, id: &str) -> Option<&[Item]> {
        self.pages().find(|page| page.iter().any(|item| item.id.as_str() == id))
    }

    /// The items of a page by its name, in their order.
    pub fn page<'a>(&'a self, page: &'a str) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.page.as_deref() == Some(page))
    }

    /// The items of a facet, in their order; none where the instrument has no such facet.
    pub fn facet_items<'a>(&'a self, facet: &'a str) -> impl Iterator<Item = &'a Item> {
        self.items.iter().filter(move |item| item.facet.as_deref() == Some(facet))
    }
}

/// Which act stands first on a dilemma's screen; fixed per scene, so that neither act gains from its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum First {
    /// The act that serves this customer properly.
    Care,
    /// The act that gets on with today's work.
    Cost,
}

/// The cells that a scene was written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fits {
    /// Every graded cell of this loss, whatever it costs.
    Loss(Loss),
    /// The control in which almost everyone chooses this.
    Control(Choice),
}

impl Fits {
    /// What fits a cell.
    pub fn of(cell: Cell) -> Self {
        match cell {
            Cell::CONTROL_CARE => Fits::Control(Choice::Care),
            Cell::CONTROL_COST => Fits::Control(Choice::Cost),
            _ => Fits::Loss(cell.loss()),
        }
    }

    /// Whether a cell is one of them.
    pub fn holds(self, cell: Cell) -> bool {
        self == Self::of(cell)
    }
}

/// How many scenes there are for each loss: one for each cost, so that none has to come twice.
pub const SCENES_PER_LOSS: usize = COSTS.len();

/// A scene in which care and today's work clash.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    /// Unique among the scenes; reports name it by this.
    pub id: String,
    /// The cells in which it is believable.
    pub fits: Fits,
    /// The act that stands first on its screen.
    pub first: First,
}

/// Everything that can be asked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ItemBank {
    /// The instrument of each part, by [`Part`]; of B what one says.
    pub parts: [Instrument; Part::ALL.len()],
    /// B3. What gets measured.
    pub measures: Instrument,
    /// B1. The scenes of the dilemmas.
    pub scenes: Vec<Scene>,
    /// The parts in the order in which they are asked, each once.
    #[serde(skip, default = "our_order")]
    pub order: Vec<Part>,
    /// What an organisation asks by itself after a part, at most once for each part; its own measures stand with ours.
    #[serde(skip)]
    pub of_organisation: Vec<(Part, Vec<Item>)>,
}

/// The order in which the parts are asked where nobody decided on another.
pub fn our_order() -> Vec<Part> {
    Part::ALL.into()
}

impl ItemBank {
    /// A, B2, B3 and C to F, in this order; the dilemmas are no instrument of items, and what an organisation asks by
    /// itself is no part of one.
    pub fn instruments(&self) -> impl Iterator<Item = &Instrument> + Clone {
        let (first, rest) = self.parts.split_at(Part::CareCost as usize + 1);
        first.iter().chain([&self.measures]).chain(rest)
    }

    /// The instrument of a part; of B what one says, as its dilemmas are no items.
    pub fn of(&self, part: Part) -> &Instrument {
        &self.parts[part as usize]
    }

    /// The instrument of a part that is asked page by page.
    pub fn paged(&self, part: Part) -> Option<&Instrument> {
        part.is_paged().then(|| self.of(part))
    }

    /// The organisation's own questions after a part; none where it has none.
    pub fn organisation_page(&self, part: Part) -> &[Item] {
        self.of_organisation.iter().find(|(after, _)| *after == part).map_or(&[], |(_, items)| items)
    }

    /// The items that stand on a screen with this one, itself included.
    pub fn page_of(&self, id: &str) -> Option<&[Item]> {
        let ours = self.instruments().find_map(|instrument| instrument.page_of(id));
        ours.or_else(|| {
            Some(&self.of_organisation.iter().find(|(_, page)| page.iter().any(|i| i.id.as_str() == id))?.1)
        })
    }

    /// The instrument that holds the item with this id.
    pub fn instrument_of(&self, id: &str) -> Option<&Instrument> {
        self.instruments().find(|instrument| instrument.item(id).is_some())
    }

    /// The item with this id, of whichever instrument it is, or the organisation's own.
    pub fn item(&self, id: &str) -> Option<&Item> {
        let ours = self.instruments().find_map(|i| i.item(id));
        ours.or_else(|| {
            self.of_organisation.iter().flat_map(|(_, page)| page).find(|item| item.id.as_str() == id)
        })
    }

    /// The scene with this id, as files name it.
    pub fn scene(&self, id: &str) -> Option<&Scene> {
        self.scenes.iter().find(|scene| scene.id == id)
    }

    /// The scenes for a cell, in their order.
    pub fn scenes_for(&self, cell: Cell) -> impl Iterator<Item = &Scene> + Clone {
        self.scenes.iter().filter(move |scene| scene.fits.holds(cell))
    }

    /// The scene in which a cell is put at this 0-based place among what is `asked`. The scenes of a loss take turns from the
    /// place `first` among them; one that was seen, in whatever order a file from elsewhere put them, does not come again.
    pub fn scene_in_turn(&self, first: usize, asked: &[Asked], at: usize, cell: Cell) -> &Scene {
        let alike = asked[..at].iter().filter(|before| Fits::of(before.cell) == Fits::of(cell)).count();
        let turn = self.scenes_for(cell).cycle().skip(first + alike).take(SCENES_PER_LOSS);
        let mut unseen = turn.filter(|scene| asked.iter().all(|seen| seen.scene != scene.id));
        unseen.next().expect("there are as many scenes for a loss as cells with it")
    }
}
