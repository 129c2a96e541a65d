//! What the files of a language hold.

use crate::pattern::Pattern;
use crate::wording::Wordings;
use klantspiegel_core::listed;
use serde::{Deserialize, Serialize};
use strum::{VariantArray, VariantNames};

/// The texts that the journey needs from its first screen on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// The wording of everything that is asked.
    pub wordings: Wordings,
    /// A pattern per message, in the order of the ids.
    pub messages: Messages,
}

/// The messages of one placement: a pattern per message, in the order of the ids.
pub type Messages = Vec<Pattern>;

/// Which of a language's files a message stands in: it arrives with that.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Placement {
    /// What is needed from the first screen on.
    Journey,
    /// Feedback and method, which are read at the end and may arrive later.
    Deferred,
    /// What is said to somebody who was invited, and what they hand over.
    Invited,
    /// What is said to who invites.
    Desk,
    /// Pages that no app draws: put into them when the release is made, these texts never travel by themselves.
    Prerendered,
}

listed!(Placement);

impl Placement {
    /// Where the messages of this file of `locales/` belong.
    pub fn of_file(stem: &str) -> Self {
        let holds = |placement: &Self| placement.files().contains(&stem);
        Self::ALL.into_iter().find(holds).unwrap_or(Self::Journey)
    }

    /// The files of `locales/`; those of the journey are all that are in no list.
    const fn files(self) -> &'static [&'static str] {
        match self {
            Self::Journey => &[],
            Self::Deferred => &["feedback", "method", "together"],
            Self::Invited => &["invited", "quality"],
            Self::Desk => &["desk", "guide", "law", "team"],
            Self::Prerendered => &["builder", "element", "learning", "starting"],
        }
    }
}
