//! E, the leadership mirror: what the leadership does, and where the solution was sought so far.

use super::answers::{Answers, Side};
use super::instrument::{COINS, Instrument, Item, ItemId, Scale};
use super::mean::Mean;

/// How many of the eleven ratings must be answered before their mean is given.
pub const MIN_OF_ELEVEN: usize = 8;
/// The item that asks whether it is clear who owns a complaint.
pub const OWNER: &str = "lead-owner";
/// The facet of coins for what lies outside people: systems and training.
pub const OUTSIDE: &str = "outside";
/// The facet of coins for what lies within the organisation: processes, leadership and culture.
pub const INSIDE: &str = "inside";
/// From this many of the ten coins on, the solution was sought outside.
pub const SOUGHT_OUTSIDE_FROM: u8 = 7;

/// What E says.
#[derive(Clone, Debug, PartialEq)]
pub struct LeadershipScore {
    /// The mean of the ratings; `None` where fewer than [`MIN_OF_ELEVEN`] were answered.
    pub mean: Option<Mean>,
    /// The ratings one disagrees with, in their order.
    pub low: Vec<ItemId>,
    /// The ratings one agrees with, in their order.
    pub high: Vec<ItemId>,
    /// Whether it is clear who owns a complaint, 1 to 7.
    pub owner: Option<u8>,
    /// Where the effort went; `None` where no coin was placed.
    pub effort: Option<Effort>,
}

/// Where the effort of two years went, in coins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effort {
    /// The coins on each item, in their order.
    pub coins: Vec<(ItemId, u8)>,
    /// Those on systems and training.
    pub outside: u8,
    /// Those on processes, leadership and culture.
    pub inside: u8,
}

impl Effort {
    /// Whether all coins were placed.
    pub const fn is_whole(&self) -> bool {
        self.outside + self.inside == COINS
    }

    /// Whether the solution was sought outside; known only once all coins were placed.
    pub const fn sought_outside(&self) -> bool {
        self.is_whole() && self.outside >= SOUGHT_OUTSIDE_FROM
    }
}

/// The ratings, in their order.
pub fn ratings(instrument: &Instrument) -> impl Iterator<Item = &Item> {
    instrument.items.iter().filter(|item| item.scale == Scale::Agreement)
}

/// Scores E.
pub fn score(instrument: &Instrument, answers: &Answers) -> LeadershipScore {
    let rated = answers.among(ratings(instrument));
    let on = |side| {
        let on_side = rated.iter().filter(|rating| Side::of_seven(rating.value) == side);
        on_side.map(|rating| rating.item.id.clone()).collect()
    };
    LeadershipScore {
        mean: Mean::of(&rated, MIN_OF_ELEVEN),
        low: on(Side::Disagrees),
        high: on(Side::Agrees),
        owner: answers.get(OWNER),
        effort: effort(instrument, answers),
    }
}

fn effort(instrument: &Instrument, answers: &Answers) -> Option<Effort> {
    let sum = |facet| answers.among(instrument.facet_items(facet)).iter().map(|a| a.value).sum();
    let (outside, inside) = (sum(OUTSIDE), sum(INSIDE));
    let items = instrument.items.iter().filter(|item| item.scale == Scale::Coins);
    let coins = |item: &Item| (item.id.clone(), answers.get(item.id.as_str()).unwrap_or_default());
    (outside + inside > 0).then(|| Effort { coins: items.map(coins).collect(), outside, inside })
}
