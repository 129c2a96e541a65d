//! What is wrong in a file, and where.

use std::fmt::{self, Display};
use std::path::Path;

/// A file, the item or key in it, and the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it is, as the build says it.
    pub file: String,
    /// The item or key, or nothing where the file as a whole is wrong.
    pub item: String,
    /// What is wrong with it.
    pub reason: String,
}

impl std::error::Error for Problem {}

impl Problem {
    /// What is wrong with an item or key of a file, or with the file as a whole where none is named.
    pub fn new(file: &Path, item: impl Display, reason: impl Display) -> Self {
        Self { file: file.display().to_string(), item: item.to_string(), reason: reason.to_string() }
    }
}

impl Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Cargo takes one line per error.
        let reason = self.reason.replace('\n', " ");
        match self.item.as_str() {
            "" => write!(f, "{}: {reason}", self.file),
            item => write!(f, "{}: {item}: {reason}", self.file),
        }
    }
}
