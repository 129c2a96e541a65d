//! How a tool is looked for and installed.

use crate::failure::Failure;
use crate::project::Project;
use crate::version::Version;
use std::path::PathBuf;

/// How a tool is looked for and, when missing, installed.
pub trait Recipe {
    /// Which version is wanted, in words.
    fn wanted(&self) -> String;

    /// Looks for it without changing anything.
    fn find(&self, project: &Project) -> Option<Found>;

    /// What installing would do, as in "would be …"; or why it cannot.
    fn plan(&self, project: &Project) -> Result<String, Failure>;

    /// Installs it, so that it is found from then on.
    fn install(&self, project: &Project) -> Result<(), Failure>;
}

/// A tool that is there.
pub struct Found {
    /// The file or directory that makes it available.
    pub path: PathBuf,
    /// Its version, as far as it tells.
    pub version: Option<Version>,
}
