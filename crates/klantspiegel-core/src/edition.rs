//! Which questions there were when somebody answered: answers outlive the page that asked for them. It matters where what is not ticked
//! is an answer too.

use serde::{Deserialize, Serialize};

/// An edition of the questions, by the version of the report that was first written of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Edition {
    /// The one of reports of the versions 1 and 2.
    #[default]
    Second,
    /// E asks as well what makes helping enjoyable and how people treat each other, and F about interruptions.
    Third,
}

impl Edition {
    /// The one that is asked now.
    pub const NOW: Self = Self::Third;

    /// The edition of this number, if there was one.
    pub fn numbered(number: u32) -> Option<Self> {
        [Self::Second, Self::Third].into_iter().find(|edition| edition.number() == number)
    }

    /// Its number.
    pub const fn number(self) -> u32 {
        match self {
            Self::Second => 2,
            Self::Third => 3,
        }
    }
}
