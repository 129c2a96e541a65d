//! The card of somebody else that lies, or is to lie, beside one's own: as long as the page is open.

use klantspiegel_formats::card_code::NoCard;

/// What is known of the card.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct LaidCard {
    /// The code that was laid or came with the address: it is read once it is shown, as what reads it only comes with the mirror.
    pub code: Option<String>,
    /// What stands in the field for a code, once somebody typed there.
    pub written: Option<String>,
    /// What is wrong with that, once it was to be laid beside one's own.
    pub problem: Option<NoCard>,
}

/// What happens with it.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    /// The address brought this code.
    Brought(String),
    /// This stands in the field now.
    Written(String),
    /// What stands there is to be laid beside one's own, and is a card or not.
    Laid(Result<String, NoCard>),
    /// The card may go.
    Removed,
}

impl LaidCard {
    /// The state after an act. What was typed stays until it is a card.
    pub fn after(self, act: Act) -> Self {
        match act {
            Act::Brought(code) | Act::Laid(Ok(code)) => Self { code: Some(code), ..Self::default() },
            Act::Written(written) => Self { written: Some(written), problem: None, ..self },
            Act::Laid(Err(problem)) => Self { problem: Some(problem), ..self },
            Act::Removed => Self::default(),
        }
    }
}
