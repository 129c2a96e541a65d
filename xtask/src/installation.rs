//! Makes an installed directory appear all at once, so that an interrupted installation never looks complete.

use crate::failure::{Failure, OrFail};
use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process;

const REMEDY: &str = "check that the cache directory may be written to and that the disk is not full";

/// Lets `fill` write into a sibling of `destination`, then puts that in its place.
pub fn install(destination: &Path, fill: impl FnOnce(&Path) -> Result<(), Failure>) -> Result<(), Failure> {
    let what = format!("{} could not be written", destination.display());
    let partial = sibling(destination);
    fs::create_dir_all(&partial).or_fail(&what, REMEDY)?;
    let installed = fill(&partial).and_then(|()| {
        remove(destination).and_then(|()| fs::rename(&partial, destination)).or_fail(&what, REMEDY)
    });
    if installed.is_err() {
        // The first failure is the one worth reporting.
        let _ = remove(&partial);
    }
    installed
}

/// Removes a directory that may already be gone.
pub fn remove(directory: &Path) -> io::Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        result => result,
    }
}

fn sibling(destination: &Path) -> PathBuf {
    let mut name = OsString::from(".");
    name.push(destination.file_name().unwrap_or_default());
    name.push(format!(".partial-{}", process::id()));
    destination.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_complete_installation_appears() {
        let root = std::env::temp_dir().join(format!("xtask-installation-{}", process::id()));
        let destination = root.join("tool-1.0");
        let write = |partial: &Path| fs::write(partial.join("file"), "").or_fail("write", "");
        let entries = || fs::read_dir(&root).map_or(0, Iterator::count);

        let stopped = install(&destination, |partial| {
            write(partial)?;
            Err(Failure::new("stopped halfway", ""))
        });
        assert_eq!(stopped, Err(Failure::new("stopped halfway", "")));
        assert_eq!(entries(), 0);

        for _ in ["first", "again over the first"] {
            assert_eq!(install(&destination, write), Ok(()));
            assert!(destination.join("file").is_file());
            assert_eq!(entries(), 1);
        }
        remove(&root).expect("the temporary directory goes");
    }
}
