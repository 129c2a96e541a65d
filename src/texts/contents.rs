//! What the files of a language hold.

use super::pattern::Pattern;
use crate::catalogue::wording::Wordings;
use serde::{Deserialize, Serialize};

/// The texts that the journey needs from its first screen on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journey {
    /// The wording of everything that is asked.
    pub wordings: Wordings,
    /// A pattern per message, in the order of the ids.
    pub messages: Vec<Pattern>,
}

/// The texts that are read at the end, of feedback and method; they may arrive later.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ending {
    /// A pattern per message, in the order of the ids; they count on after those of the journey.
    pub messages: Vec<Pattern>,
}

/// The texts of still pages: put into them when the release is made, they never travel by themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Still {
    /// A pattern per message, in the order of the ids; they count on after those of the ending.
    pub messages: Vec<Pattern>,
}

/// The files of `locales/` whose messages belong to the ending; those of all others belong to the journey.
pub const ENDING_FILES: [&str; 2] = ["feedback", "method"];

/// Those whose messages stand on still pages alone.
pub const STILL_FILES: [&str; 2] = ["builder", "learning"];
