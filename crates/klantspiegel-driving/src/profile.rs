//! The folder of one browser alone: where it puts what it downloads, and where it reads what its desktop is like.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder that goes with the value.
pub struct Profile {
    folder: PathBuf,
}

impl Profile {
    /// Makes an empty one.
    pub fn make() -> Self {
        static MADE: AtomicUsize = AtomicUsize::new(0);
        let number = MADE.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("klantspiegel-browser-{}-{number}", process::id()));
        let profile = Self { folder };
        for folder in [profile.downloads(), profile.desktop()] {
            fs::create_dir_all(folder).expect("a folder can be made");
        }
        // Where programs of a desktop learn where downloads belong.
        let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", profile.downloads().display());
        fs::write(profile.desktop().join("user-dirs.dirs"), folders).expect("a file can be written");
        profile
    }

    /// Where downloads arrive.
    pub fn downloads(&self) -> PathBuf {
        self.folder.join("downloads")
    }

    /// The settings of the desktop, as `XDG_CONFIG_HOME` names them.
    pub fn desktop(&self) -> PathBuf {
        self.folder.join("desktop")
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // What a browser still writes there while it ends is left to the system.
        let _ = fs::remove_dir_all(&self.folder);
    }
}
