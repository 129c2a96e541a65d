//! The answers to items: only values that the item's scale holds.

use super::instrument::{COINS, Item, ItemId, Scale};

/// Answers by item, in the order of the ids; an item that is not in it was not answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(ItemId, u8)>);

impl Answers {
    /// Records an answer; says whether the item's scale holds the value and keeps the old answer if not.
    pub fn record(&mut self, item: &Item, value: u8) -> bool {
        let holds = item.scale.holds(value);
        if holds {
            match self.position(item.id.as_str()) {
                Ok(at) => self.0[at].1 = value,
                Err(at) => self.0.insert(at, (item.id.clone(), value)),
            }
        }
        holds
    }

    /// Records an answer beside those of its page: a tick of “none of these” takes the other ticks back and the other
    /// way round, and there are no more coins than ten. Says whether it was recorded.
    pub fn record_beside(&mut self, page: &[Item], item: &Item, value: u8) -> bool {
        if value > self.highest_beside(page, item) {
            return false;
        }
        let recorded = self.record(item, value);
        if recorded && item.scale == Scale::Tick {
            let apart = page.iter().filter(|other| other.exclusive != item.exclusive);
            apart.for_each(|other| self.withdraw(other.id.as_str()));
        }
        recorded
    }

    /// The highest answer that there is room for beside the others of the page.
    pub fn highest_beside(&self, page: &[Item], item: &Item) -> u8 {
        let (_, highest) = item.scale.range();
        if item.scale != Scale::Coins {
            return highest;
        }
        let others = page.iter().filter(|other| other.scale == Scale::Coins && other.id != item.id);
        let placed: u8 = others.filter_map(|other| self.get(other.id.as_str())).sum();
        COINS.saturating_sub(placed)
    }

    /// Whether a page was answered in full: every rating given, something ticked, all coins placed.
    pub fn complete(&self, page: &[Item]) -> bool {
        let of = |scale| page.iter().filter(move |item| item.scale == scale);
        let ticks = of(Scale::Tick).next().is_none() || of(Scale::Tick).any(|item| self.holds(item));
        let coins = of(Scale::Coins).next().is_none() || self.coins_placed(page) == COINS;
        let mut others = page.iter().filter(|item| !matches!(item.scale, Scale::Tick | Scale::Coins));
        ticks && coins && others.all(|item| self.holds(item))
    }

    /// How many coins lie on the items of a page.
    pub fn coins_placed(&self, page: &[Item]) -> u8 {
        let coins = page.iter().filter(|item| item.scale == Scale::Coins);
        coins.filter_map(|item| self.get(item.id.as_str())).sum()
    }

    /// An answer of a page that cannot stand beside the others, as may come from outside.
    pub fn clash<'a>(&self, page: &'a [Item]) -> Option<&'a Item> {
        let answered = || page.iter().filter(|item| self.holds(item));
        let lines = answered().any(|item| item.scale == Scale::Tick && !item.exclusive);
        let excluded = answered().find(|item| item.exclusive).filter(|_| lines);
        let too_many_coins =
            answered().find(|item| self.get(item.id.as_str()) > Some(self.highest_beside(page, item)));
        excluded.or(too_many_coins)
    }

    /// The lines of a page that were ticked, or `None` where neither a line nor “none of these” was.
    pub fn ticked<'a>(&self, page: impl Iterator<Item = &'a Item>) -> Option<Vec<&'a Item>> {
        let ticked: Vec<&Item> = page.filter(|item| self.holds(item)).collect();
        let lines = ticked.iter().copied().filter(|item| !item.exclusive).collect();
        (!ticked.is_empty()).then_some(lines)
    }

    /// Whether an item was answered.
    pub fn holds(&self, item: &Item) -> bool {
        self.get(item.id.as_str()).is_some()
    }

    /// Takes an answer back; where there is none, nothing changes.
    pub fn withdraw(&mut self, id: &str) {
        if let Ok(at) = self.position(id) {
            self.0.remove(at);
        }
    }

    /// The answer to this item, on its scale; `None` where it was not answered.
    pub fn get(&self, id: &str) -> Option<u8> {
        self.position(id).ok().map(|at| self.0[at].1)
    }

    /// Where the answer to this item is, or where it would have to be put.
    fn position(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }

    /// Whether not one item was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Every answer with its item, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemId, u8)> {
        self.0.iter().map(|(id, value)| (id, *value))
    }

    /// The answers given among these items, in their order.
    pub fn among<'a>(&self, items: impl IntoIterator<Item = &'a Item>) -> Vec<Answered<'a>> {
        let answered = |item: &'a Item| Some(Answered { item, value: self.get(item.id.as_str())? });
        items.into_iter().filter_map(answered).collect()
    }
}

/// An item with the answer it got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answered<'a> {
    /// What was asked.
    pub item: &'a Item,
    /// The answer, on the scale of the item.
    pub value: u8,
}

/// An answer on seven points from which on somebody agrees.
pub const AGREES_FROM: u8 = 5;
/// An answer on seven points up to which somebody disagrees.
pub const DISAGREES_UP_TO: u8 = 3;

/// On which side of the middle an answer on seven points lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// At most [`DISAGREES_UP_TO`].
    Disagrees,
    /// Neither.
    Neutral,
    /// At least [`AGREES_FROM`].
    Agrees,
}

impl Side {
    /// The side of an answer from 1 to 7.
    pub const fn of_seven(answer: u8) -> Self {
        match answer {
            ..=DISAGREES_UP_TO => Side::Disagrees,
            AGREES_FROM.. => Side::Agrees,
            _ => Side::Neutral,
        }
    }
}
