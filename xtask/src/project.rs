//! Where things are: the checkout, what is built from it, and the cache that outlives it.

use crate::failure::{Failure, OrFail};
use std::env;
use std::ffi::OsString;
use std::path::{self, Path, PathBuf};

/// The checkout this command was started from, and its surroundings.
pub struct Project {
    /// The directory of the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Where installed tools are kept, shared by all checkouts.
    pub cache: PathBuf,
    /// Whether this is an unattended run, where nothing may be skipped.
    pub ci: bool,
}

impl Project {
    /// Reads the surroundings once.
    pub fn discover() -> Result<Self, Failure> {
        let manifest = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let root = manifest.as_deref().and_then(Path::parent).ok_or_else(|| {
            Failure::new("the checkout could not be found", "start this through Cargo: `cargo xtask help`")
        })?;
        Ok(Self {
            root: root.to_owned(),
            cache: cache(|name| env::var_os(name), env::home_dir())?,
            ci: matches!(env::var("CI").as_deref(), Ok("true" | "1")),
        })
    }

    /// Where the built page ends up.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Where Cargo builds, for other products that may be thrown away.
    pub fn target(&self) -> PathBuf {
        let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        self.root.join(target)
    }

    /// `path` as seen from the person: inside the checkout without its root, in the home directory with `~`.
    pub fn display(&self, path: &Path) -> String {
        if let Ok(inside) = path.strip_prefix(&self.root) {
            return inside.display().to_string();
        }
        match env::home_dir().map(|home| path.strip_prefix(home).map(Path::to_owned)) {
            Some(Ok(inside)) => Path::new("~").join(inside).display().to_string(),
            _ => path.display().to_string(),
        }
    }
}

fn cache(variable: impl Fn(&str) -> Option<OsString>, home: Option<PathBuf>) -> Result<PathBuf, Failure> {
    let set = |name| variable(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let remedy = "set KLANTSPIEGEL_CACHE to a directory that may be written to";
    let cache = set("KLANTSPIEGEL_CACHE")
        .or_else(|| Some(set("XDG_CACHE_HOME")?.join("klantspiegel")))
        .or_else(|| Some(home?.join(".cache").join("klantspiegel")))
        .ok_or_else(|| Failure::new("there is no home directory to keep tools in", remedy))?;
    path::absolute(&cache).or_fail("the cache directory cannot be used", remedy)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_cache_is_where_the_nearest_variable_says() {
        let home = Some("/home/a");
        for (own, xdg, home, expected) in [
            (Some("/own"), Some("/xdg"), home, Some("/own")),
            (None, Some("/xdg"), home, Some("/xdg/klantspiegel")),
            (None, None, home, Some("/home/a/.cache/klantspiegel")),
            (Some(""), Some(""), home, Some("/home/a/.cache/klantspiegel")),
            (None, None, None, None),
        ] {
            let variable = |name: &str| match name {
                "KLANTSPIEGEL_CACHE" => own.map(OsString::from),
                "XDG_CACHE_HOME" => xdg.map(OsString::from),
                _ => None,
            };
            let found = cache(variable, home.map(PathBuf::from)).ok();
            assert_eq!(found.as_deref(), expected.map(Path::new));
        }
    }
}
