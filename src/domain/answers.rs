//! The answers to items: only values that the item's scale holds.

use super::instrument::{Item, ItemId};

/// Answers by item, in the order of the ids; an item that is not in it was not answered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Vec<(ItemId, u8)>);

impl Answers {
    /// Records an answer; says whether the item's scale holds the value and keeps the old answer if not.
    pub fn record(&mut self, item: &Item, value: u8) -> bool {
        let holds = item.scale.holds(value);
        if holds {
            match self.place(item.id.as_str()) {
                Ok(at) => self.0[at].1 = value,
                Err(at) => self.0.insert(at, (item.id.clone(), value)),
            }
        }
        holds
    }

    /// Takes an answer back; where there is none, nothing changes.
    pub fn withdraw(&mut self, id: &str) {
        if let Ok(at) = self.place(id) {
            self.0.remove(at);
        }
    }

    /// The answer to this item, on its scale; `None` where it was not answered.
    pub fn get(&self, id: &str) -> Option<u8> {
        self.place(id).ok().map(|at| self.0[at].1)
    }

    /// Where the answer to this item is, or where it would have to be put.
    fn place(&self, id: &str) -> Result<usize, usize> {
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

/// On which side of the middle an answer on seven points lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// 1 to 3.
    Disagrees,
    /// 4.
    Neutral,
    /// 5 to 7.
    Agrees,
}

impl Side {
    /// The side of an answer from 1 to 7.
    pub const fn of_seven(answer: u8) -> Self {
        match answer {
            ..=3 => Side::Disagrees,
            4 => Side::Neutral,
            5.. => Side::Agrees,
        }
    }
}
