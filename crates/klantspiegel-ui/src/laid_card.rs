//! The card of somebody else that lies, or is to lie, beside one's own: as long as the page is open.

use klantspiegel_core::together::Card;
use klantspiegel_formats::card_code::NoCard;

/// What is known of the card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaidCard {
    /// What stands in the field for its code.
    pub written: String,
    /// Whether that came with the address: it is read once it can be shown, as what reads it only comes with the mirror.
    pub is_brought: bool,
    /// What is wrong with what was typed, once it was to be laid beside one's own.
    pub problem: Option<NoCard>,
    /// The card.
    pub other: Option<Card>,
}

/// What happens with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// The address brought this code.
    Brought(String),
    /// This stands in the field now.
    Written(String),
    /// What stands there is to be laid beside one's own, and is this.
    Laid(Result<Card, NoCard>),
    /// The card may go.
    Removed,
}

impl LaidCard {
    /// The state after an act. What was typed stays until it is a card.
    pub fn after(self, act: Act) -> Self {
        match act {
            Act::Brought(written) => Self { written, is_brought: true, ..Self::default() },
            Act::Written(written) => Self { written, is_brought: false, problem: None, ..self },
            Act::Laid(Ok(other)) => Self { other: Some(other), ..Self::default() },
            Act::Laid(Err(problem)) => Self { problem: Some(problem), is_brought: false, ..self },
            Act::Removed => Self::default(),
        }
    }
}
