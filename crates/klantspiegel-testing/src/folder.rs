//! A folder for one test, made empty and filled with copies.

use std::path::{Path, PathBuf};
use std::{env, fs};

/// An empty folder that belongs to the test with this name.
pub fn empty(name: &str) -> PathBuf {
    let folder = scratch().join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("the folder is ours");
    }
    fs::create_dir_all(&folder).expect("cargo gives tests a folder to write in");
    folder
}

/// Cargo's folder for what tests write: beside the folder in which the test program lies.
pub fn scratch() -> PathBuf {
    let program = env::current_exe().expect("a running program has a file");
    let target = program.ancestors().nth(3).expect("Cargo puts test programs into target/PROFILE/deps");
    target.join("tmp")
}

/// The folder of the project.
pub fn project() -> PathBuf {
    let ours = Path::new(env!("CARGO_MANIFEST_DIR"));
    ours.ancestors().nth(2).expect("the crate lies in the folder of crates").to_owned()
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the target folder can be written");
    for entry in fs::read_dir(from).expect("the source folder can be read") {
        let path = entry.expect("the source folder can be read").path();
        let target = to.join(path.file_name().expect("an entry of a folder has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).expect("the file can be copied");
        }
    }
}

/// Every file below a folder with this extension.
pub fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}
