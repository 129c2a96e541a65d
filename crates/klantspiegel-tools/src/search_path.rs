//! Finds programs where a shell would.

use std::env;
use std::path::{Path, PathBuf};

/// The first of `names` that exists, looking through every directory of PATH for one name before trying the next.
/// A name may also be a full path.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    find_in(names, &directories(), Path::is_file)
}

/// Every directory of PATH.
pub(crate) fn directories() -> Vec<PathBuf> {
    env::split_paths(&env::var_os("PATH").unwrap_or_default()).collect()
}

/// [`find`], in these directories.
pub(crate) fn find_in(
    names: &[&str],
    directories: &[PathBuf],
    is_file: impl Fn(&Path) -> bool,
) -> Option<PathBuf> {
    names.iter().find_map(|name| find_one(name, directories, &is_file))
}

fn find_one(name: &str, directories: &[PathBuf], is_file: impl Fn(&Path) -> bool) -> Option<PathBuf> {
    let suffixes: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };
    if Path::new(name).is_absolute() {
        return Some(PathBuf::from(name)).filter(|path| is_file(path));
    }
    directories
        .iter()
        .filter(|directory| directory.is_absolute())
        .flat_map(|directory| suffixes.iter().map(move |suffix| directory.join(format!("{name}{suffix}"))))
        .find(|path| is_file(path))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn the_first_directory_that_has_it_wins() {
        let directories = ["relative", "/first", "/second"].map(PathBuf::from);
        let files = ["relative/a", "/first/b", "/second/a", "/second/b", "/app/c"];
        for (name, found) in [
            ("a", Some("/second/a")),
            ("b", Some("/first/b")),
            ("/app/c", Some("/app/c")),
            ("/app/a", None),
            ("c", None),
        ] {
            let path = find_one(name, &directories, |path| files.iter().any(|file| Path::new(file) == path));
            assert_eq!(path.as_deref(), found.map(Path::new), "{name}");
        }
    }
}
