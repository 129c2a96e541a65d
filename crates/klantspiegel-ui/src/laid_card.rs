//! The card of somebody else that lies, or is to lie, beside one's own: as long as the page is open.

use klantspiegel_core::together::Card;
use klantspiegel_formats::card_code::{self, NoCard};

/// What is known of the card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaidCard {
    /// What stands in the field for its code.
    pub written: String,
    /// What is wrong with that, once it was to be laid beside one's own.
    pub problem: Option<NoCard>,
    /// The card.
    pub other: Option<Card>,
}

/// What a person does with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// This stands in the field now.
    Written(String),
    /// What stands there is to be laid beside one's own.
    Laid,
    /// The card may go.
    Removed,
}

impl LaidCard {
    /// The state after an act. What was typed stays until it is a card.
    pub fn after(self, act: Act) -> Self {
        match act {
            Act::Written(written) => Self { written, problem: None, ..self },
            Act::Laid => match card_code::decode(&self.written) {
                Ok(other) => Self { other: Some(other), ..Self::default() },
                Err(problem) => Self { problem: Some(problem), ..self },
            },
            Act::Removed => Self::default(),
        }
    }
}
