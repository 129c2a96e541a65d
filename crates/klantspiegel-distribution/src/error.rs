//! Why a release could not be packed.

use klantspiegel_release::ReleaseError;
use std::fmt;

/// What could not be done, and why, for who packs the release.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct DistributionError(String);

impl DistributionError {
    /// What failed, such as a file, and the reason.
    pub fn new(what: impl fmt::Display, why: impl fmt::Display) -> Self {
        Self(format!("{what}: {why}"))
    }
}

impl From<ReleaseError> for DistributionError {
    fn from(error: ReleaseError) -> Self {
        Self(error.to_string())
    }
}
