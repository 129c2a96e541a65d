//! Waits until something changes that the page is made of.

use crate::failure::{Failure, OrFail};
use crate::project::Project;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Receiver};
use std::time::Duration;

/// Everything that the page is made of, from the root of the checkout; `Trunk.toml` names the same.
const SOURCES: [&str; 11] = [
    "build",
    "crates",
    "icon.svg",
    "index.html",
    "instruments",
    "locales",
    "schema",
    "src",
    "styles",
    "web",
    "Cargo.toml",
];

/// Editors write a file in several steps, and people save several files: so long a rest ends a change.
const REST: Duration = Duration::from_millis(200);

const REMEDY: &str = "run this again after each change";

/// What tells of changes, from its making on.
pub struct Watch {
    changes: Receiver<()>,
    /// Tells as long as it is there.
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Watches the sources of a checkout.
    pub fn over(project: &Project) -> Result<Self, Failure> {
        let (tell, changes) = mpsc::channel();
        let root = project.root.clone();
        let told = move |event: notify::Result<Event>| {
            if event.is_ok_and(|event| is_change(&event) && is_of_a_source(&event.paths, &root)) {
                // Nobody listens any more when all of it ends.
                let _ = tell.send(());
            }
        };
        let what = "changes cannot be watched for";
        let mut watcher = notify::recommended_watcher(told).or_fail(what, REMEDY)?;
        // Many editors put another file in the place of the one that is saved: the folder around it tells of that.
        watcher.watch(&project.root, RecursiveMode::NonRecursive).or_fail(what, REMEDY)?;
        for folder in SOURCES.map(|source| project.root.join(source)).iter().filter(|path| path.is_dir()) {
            watcher.watch(folder, RecursiveMode::Recursive).or_fail(what, REMEDY)?;
        }
        Ok(Self { changes, _watcher: watcher })
    }

    /// Returns once something has changed, since the last time or from now on, and rests.
    pub fn wait(&mut self) -> Result<(), Failure> {
        self.changes.recv().or_fail("changes are no longer told of", REMEDY)?;
        while self.changes.recv_timeout(REST).is_ok() {}
        Ok(())
    }
}

/// Looking at a file changes nothing.
fn is_change(event: &Event) -> bool {
    event.kind.is_create() || event.kind.is_modify() || event.kind.is_remove()
}

/// Whether any of these is what the page is made of, or in it.
fn is_of_a_source(paths: &[PathBuf], root: &Path) -> bool {
    paths.iter().any(|path| SOURCES.iter().any(|source| path.starts_with(root.join(source))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_sources_count() {
        let root = Path::new("/checkout");
        for (path, counts) in [
            ("index.html", true),
            ("crates/klantspiegel-ui/src/mod.rs", true),
            ("target/serve/index.html", false),
            (".index.html.swp", false),
            ("dist", false),
        ] {
            assert_eq!(is_of_a_source(&[root.join(path)], root), counts, "{path}");
        }
    }

    #[test]
    fn trunk_watches_the_same() {
        let config = include_str!("../../Trunk.toml");
        let list = SOURCES.map(|source| format!("{source:?}")).join(", ");
        assert!(config.contains(&format!("watch = [{list}]")), "{list}");
    }
}
