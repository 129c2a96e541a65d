//! Packs a release for who puts it on a server: every file compressed beside itself, what each server must be told, and all of it as one
//! zip with the hashes of what is in it.

mod compressed;
mod error;
mod folder;
mod servers;

pub use error::DistributionError;
pub use klantspiegel_release::VERSION;

use folder::Folder;
use klantspiegel_release::{archive, sums};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the files for a server lie in it.
pub const FILES: &str = "files";
/// Where that lies which a server is told, where it is not a file among those.
pub const SERVERS: &str = "servers";

/// What comes with every release as it is, from the root of the sources.
const BESIDE: [&str; 3] = ["CHANGELOG.md", "LICENSE-APACHE", "LICENSE-MIT"];

/// What was packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Distribution {
    /// The folder with everything.
    pub folder: PathBuf,
    /// The same as one file.
    pub zip: PathBuf,
}

/// Packs the release in `dist` into `out`, with what lies at the root of the sources; what was packed there before goes.
///
/// # Errors
/// When there is no release, or a file cannot be read or written.
pub fn make(dist: &Path, source: &Path, out: &Path) -> Result<Distribution, DistributionError> {
    let mut files = Folder::read(dist)?;
    if files.remove(sums::NAME).is_none() {
        return Err(DistributionError::new(dist.display(), "is no release: `cargo xtask build` makes one"));
    }
    let mut all = Folder::default();
    for name in BESIDE {
        let path = source.join(name);
        all.add(name, fs::read(&path).map_err(|error| DistributionError::new(path.display(), error))?);
    }
    for (path, content) in compressed::beside(&files).into_iter().chain(files).chain(servers::among_files()) {
        all.add(&format!("{FILES}/{path}"), content);
    }
    for (name, content) in servers::beside_files() {
        all.add(&format!("{SERVERS}/{name}"), content);
    }
    let name = format!("klantspiegel-{VERSION}");
    let folder = out.join(&name);
    all.write(&folder)?;
    sums::write(&folder)?;
    let zip = out.join(format!("{name}.zip"));
    let inside = Folder::read(&folder)?.below(&name);
    let bytes = archive::zip(&inside.borrowed())?;
    fs::write(&zip, bytes).map_err(|error| DistributionError::new(zip.display(), error))?;
    Ok(Distribution { folder, zip })
}
