//! What is wrong with a configuration, and where.

use std::fmt;

/// The newest version that is read. Version 1 had no scenes.
pub const VERSION: u32 = 2;

/// The path of the file as a whole.
pub const ROOT: &str = "$";

/// Something that is wrong with a configuration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// Where it stands, such as `questions[2].text.nl`; `$` for the file as a whole.
    pub path: String,
    /// What stands there, shortened.
    pub found: String,
    /// What may stand there.
    pub expected: String,
}

impl std::error::Error for Flaw {}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, found, expected } = self;
        write!(f, "{path} is {found}; expected {expected}")
    }
}
