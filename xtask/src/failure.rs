//! The one error type: it cannot be made without saying what failed and what to do about it.

use std::fmt::{self, Display};

/// Something did not work, and this is what a person can do.
#[derive(Debug, PartialEq, Eq)]
pub struct Failure {
    /// What failed, in one sentence without a full stop.
    pub what: String,
    /// What to do about it, in one sentence without a full stop.
    pub remedy: String,
}

impl std::error::Error for Failure {}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}\n  remedy: {}", self.what, self.remedy)
    }
}

impl Failure {
    /// Says what failed and how to go on.
    pub fn new(what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { what: what.into(), remedy: remedy.into() }
    }
}

/// Turns any error into a [`Failure`], keeping the error's own words as the cause.
pub trait OrFail<T> {
    /// Adds what was being done and what to do now.
    fn or_fail(self, what: impl Display, remedy: impl Into<String>) -> Result<T, Failure>;
}

impl<T, E: Display> OrFail<T> for Result<T, E> {
    fn or_fail(self, what: impl Display, remedy: impl Into<String>) -> Result<T, Failure> {
        self.map_err(|cause| Failure::new(format!("{what}: {cause}"), remedy))
    }
}
