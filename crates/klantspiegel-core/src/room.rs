//! F, room to help: what stood in the way, how much room is left, and the map of person and room.

use super::answers::{AGREES_FROM, Answers, DISAGREES_UP_TO, Side};
use super::edition::Edition;
use super::instrument::{Instrument, Item, ItemId};
use super::mean::Mean;

/// The page of what stood in the way.
pub const BLOCKERS: &str = "blockers";
/// The item that says that nothing stood in the way.
pub const NOTHING: &str = "block-nothing";
/// The item of targets and of time that was pressing.
pub const TARGETS: &str = "block-targets";
/// The item of being interrupted, which the first edition did not have.
pub const INTERRUPTIONS: &str = "block-interruptions";
/// The item that asks whether there is enough room to decide for a customer.
pub const ENOUGH: &str = "room-enough";
/// The item that asks whether one is satisfied with the work.
pub const SATISFIED: &str = "room-satisfied";
/// The item that asks whether one wants to stay.
pub const STAY: &str = "room-stay";

/// On the map, up to here (1 to 7) there is little …
pub const LITTLE_UP_TO: f64 = 3.5;
/// … and from here on much; between the two no region is named.
pub const MUCH_FROM: f64 = 4.5;
/// Where half of the lines were ticked.
const HALF_BLOCKED: f64 = 4.0;

/// What F says.
#[derive(Clone, Debug, PartialEq)]
pub struct RoomScore {
    /// What was ticked as standing in the way; `None` where the question was not answered.
    pub blockers: Option<Vec<ItemId>>,
    /// Enough room to decide for a customer, 1 to 7.
    pub enough: Option<u8>,
    /// Satisfied with the work, 1 to 7.
    pub satisfied: Option<u8>,
    /// Wants to stay, 1 to 7.
    pub stay: Option<u8>,
    /// The room that there is; `None` unless both of its halves were answered.
    pub room: Option<Room>,
}

/// Room on a scale of 1 to 7, from two halves that weigh the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Room {
    /// The rating of having enough room, 1 to 7.
    pub rated: f64,
    /// The share of blockers that were not ticked, put on 1 to 7.
    pub unblocked: f64,
}

impl Room {
    /// The mean of the halves, 1 to 7.
    pub fn value(self) -> f64 {
        (self.rated + self.unblocked) / 2.0
    }

    /// The lower of the halves; together with [`Self::high`] the spread.
    pub fn low(self) -> f64 {
        self.rated.min(self.unblocked)
    }

    /// The higher of the halves.
    pub fn high(self) -> f64 {
        self.rated.max(self.unblocked)
    }

    /// How much room there is; nothing where the person's own rating does not say so too, or much of it is blocked.
    pub fn amount(self) -> Option<Amount> {
        Amount::of(self.value()).filter(|amount| match amount {
            Amount::Little => self.rated <= f64::from(DISAGREES_UP_TO),
            Amount::Much => self.rated >= f64::from(AGREES_FROM) && self.unblocked >= HALF_BLOCKED,
        })
    }
}

/// How much there is of something on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    /// At most [`LITTLE_UP_TO`].
    Little,
    /// At least [`MUCH_FROM`].
    Much,
}

impl Amount {
    /// The amount of a value from 1 to 7; none near the middle.
    pub fn of(value: f64) -> Option<Self> {
        if value <= LITTLE_UP_TO {
            Some(Amount::Little)
        } else if value >= MUCH_FROM {
            Some(Amount::Much)
        } else {
            None
        }
    }
}

/// A region of the map: a situation, not a kind of person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Region {
    /// How much comes from within.
    pub from_within: Amount,
    /// How much room there is.
    pub room: Amount,
}

/// The region in which someone is; none in the bands of the middle, and none of much from within where most statements are not agreed with.
pub fn region(from_within: &Mean, room: Room) -> Option<Region> {
    let amount = Amount::of(from_within.value);
    let amount = amount.filter(|amount| *amount == Amount::Little || from_within.agrees_with_most());
    Some(Region { from_within: amount?, room: room.amount()? })
}

/// The lines of what stood in the way, those first about which a team can usually try something by itself; the order is
/// our own judgement.
pub const BLOCKERS_BY_EASE: [&str; 8] = [
    "block-owner",
    "block-information",
    INTERRUPTIONS,
    "block-rule",
    "block-authority",
    "block-targets",
    "block-department",
    "block-system",
];

impl RoomScore {
    /// What was ticked, in the order of [`BLOCKERS_BY_EASE`]: a small pilot is about the first.
    pub fn to_try(&self) -> Vec<&'static str> {
        let ticked = |line: &&str| self.blockers.iter().flatten().any(|blocker| blocker.as_str() == *line);
        BLOCKERS_BY_EASE.into_iter().filter(ticked).collect()
    }

    /// Whether the person says that nothing stood in the way, and does not say that there is too little room either.
    pub fn nothing_in_the_way(&self) -> bool {
        let none = self.blockers.as_ref().is_some_and(Vec::is_empty);
        none && self.enough.is_none_or(|enough| Side::of_seven(enough) != Side::Disagrees)
    }

    /// Whether targets or time stood in the way.
    pub fn held_to_targets(&self) -> bool {
        self.blockers.iter().flatten().any(|blocker| blocker.as_str() == TARGETS)
    }
}

/// Scores F, with the lines that this edition asked.
pub fn score(instrument: &Instrument, answers: &Answers, edition: Edition) -> RoomScore {
    let was_asked = |item: &Item| item.is_asked_in(edition) || answers.holds(item);
    let lines = instrument.page(BLOCKERS).filter(|item| !item.exclusive && was_asked(item)).count();
    let blockers = answers.ticked(instrument.page(BLOCKERS));
    let enough = answers.get(ENOUGH);
    let room = enough.zip(blockers.as_ref()).map(|(enough, blockers)| Room {
        rated: f64::from(enough),
        unblocked: 7.0 - 6.0 * blockers.len() as f64 / lines as f64,
    });
    RoomScore {
        blockers: blockers.map(|blockers| blockers.into_iter().map(|item| item.id.clone()).collect()),
        enough,
        satisfied: answers.get(SATISFIED),
        stay: answers.get(STAY),
        room,
    }
}
