//! What came of the envelopes of a team, on its way from the worker to the desk.

use crate::json::{Json, object};
use crate::team_intake::{Refusal, Tally};

/// A tally with how many members the picture beside it counts, which a picture without a count does not say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tallied {
    /// What came of the envelopes.
    pub tally: Tally,
    /// How many members are counted.
    pub counted: usize,
}

impl Tallied {
    /// As JSON.
    pub fn encode<J: Json>(&self) -> String {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).into();
        let refused = Refusal::ALL.map(|why| (why.name(), count(self.tally.refused[why as usize])));
        J::line(&object([("taken", count(self.tally.taken)), ("counted", count(self.counted))]).and(refused))
    }

    /// What [`Self::encode`] wrote; `None` for anything else.
    pub fn decode<J: Json>(text: &str) -> Option<Self> {
        let value = J::read(text)?;
        let count = |name| Some(value.get(name)?.as_whole()? as usize);
        let mut tally = Tally { taken: count("taken")?, ..Tally::default() };
        for why in Refusal::ALL {
            tally.refused[why as usize] = count(why.name())?;
        }
        Some(Self { tally, counted: count("counted")? })
    }
}
