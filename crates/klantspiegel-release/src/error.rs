//! Why a release could not be made.

use std::fmt;

/// What could not be done, and why, for who makes the release.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ReleaseError(String);

impl ReleaseError {
    /// What failed, such as a file, and the reason.
    pub fn new(what: impl fmt::Display, why: impl fmt::Display) -> Self {
        Self(format!("{what}: {why}"))
    }
}
