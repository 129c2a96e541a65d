//! A folder that is gone with the value.

use crate::failure::{Failure, OrFail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process;

/// An empty folder of our own.
pub struct Scratch(PathBuf);

impl Scratch {
    /// Makes it, among the temporary files of the machine.
    pub fn new(purpose: &str) -> Result<Self, Failure> {
        let folder = env::temp_dir().join(format!("klantspiegel-{purpose}-{}", process::id()));
        fs::create_dir(&folder).or_fail(
            format!("{} cannot be made", folder.display()),
            "check that the folder for temporary files may be written to",
        )?;
        Ok(Self(folder))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        // What stays is among temporary files.
        let _ = fs::remove_dir_all(&self.0);
    }
}
