//! The hashes of all files of a release, beside them: whoever makes it from the same sources gets the same, and whoever has it can see
//! whether it came as it was made.

use crate::error::ReleaseError;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The file that has them, as `sha256sum --check` reads it.
pub const NAME: &str = "SHA256SUMS";

/// Writes them into the folder that the files are in.
///
/// # Errors
/// When a file cannot be read, or this one not written.
pub fn write(folder: &Path) -> Result<(), ReleaseError> {
    let path = folder.join(NAME);
    fs::write(&path, of(folder)?).map_err(|error| ReleaseError::new(path.display(), error))
}

/// A line for each file of a folder and of those in it, by their names.
fn of(folder: &Path) -> Result<String, ReleaseError> {
    let mut files = Vec::new();
    collect(folder, &mut files).map_err(|error| ReleaseError::new(folder.display(), error))?;
    files.sort();
    let line = |path: &PathBuf| {
        let bytes = fs::read(path).map_err(|error| ReleaseError::new(path.display(), error))?;
        let hash: String = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
        let name = path.strip_prefix(folder).unwrap_or(path).iter();
        let name: Vec<_> = name.map(|part| part.to_string_lossy()).collect();
        Ok(format!("{hash}  {}\n", name.join("/")))
    };
    files.iter().filter(|path| !path.ends_with(NAME)).map(line).collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_a_line_in_the_order_of_their_names() {
        let folder = std::env::temp_dir().join(format!("klantspiegel-sums-{}", std::process::id()));
        fs::create_dir_all(folder.join("b")).expect("it can be made");
        for (name, content) in [("c", "abc"), ("b/a", ""), (NAME, "old")] {
            fs::write(folder.join(name), content).expect("it can be written");
        }
        write(&folder).expect("it can be written");
        let sums = fs::read_to_string(folder.join(NAME)).expect("it is there");
        fs::remove_dir_all(&folder).expect("it can be removed");
        // FIPS 180-4: the digests of nothing and of "abc".
        let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/a\n\
            ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  c\n";
        assert_eq!(sums, expected);
    }
}
