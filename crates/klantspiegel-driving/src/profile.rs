//! The folder of one browser alone: where it puts what it downloads and what it needs for a while, and where it reads what
//! its desktop is like.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// How long a browser may go on writing after it was ended.
const PATIENCE: Duration = Duration::from_secs(5);

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
        for folder in [profile.downloads(), profile.desktop(), profile.temporary()] {
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

    /// What the browser and its driver put among temporary files, as `TMPDIR` names them: Chromium's own profile, some
    /// megabytes for each, which would else stay on the machine where a browser is killed.
    pub fn temporary(&self) -> PathBuf {
        self.folder.join("t")
    }

    /// The settings of the desktop, as `XDG_CONFIG_HOME` names them.
    pub fn desktop(&self) -> PathBuf {
        self.folder.join("desktop")
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // A browser that is ending may still write there.
        let began = Instant::now();
        while fs::remove_dir_all(&self.folder).is_err() && self.folder.exists() && began.elapsed() < PATIENCE
        {
            thread::yield_now();
        }
    }
}
