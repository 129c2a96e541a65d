//! Files by their paths in a folder, with `/` between the parts.

use crate::error::DistributionError;
use std::collections::{BTreeMap, btree_map};
use std::fs;
use std::path::Path;

/// The files of a folder and of those in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Folder(BTreeMap<String, Vec<u8>>);

impl Folder {
    /// Everything that lies in a folder.
    ///
    /// # Errors
    /// When something of it cannot be read.
    pub fn read(at: &Path) -> Result<Self, DistributionError> {
        let mut folder = Self::default();
        folder.read_into(at, "")?;
        Ok(folder)
    }

    fn read_into(&mut self, at: &Path, before: &str) -> Result<(), DistributionError> {
        let failed = |error| DistributionError::new(at.display(), error);
        for entry in fs::read_dir(at).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = format!("{before}{}", entry.file_name().to_string_lossy());
            if entry.file_type().map_err(failed)?.is_dir() {
                self.read_into(&entry.path(), &format!("{path}/"))?;
            } else {
                self.add(&path, fs::read(entry.path()).map_err(failed)?);
            }
        }
        Ok(())
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, content: impl Into<Vec<u8>>) {
        self.0.insert(path.to_owned(), content.into());
    }

    /// Takes a file out, if it is there.
    pub fn remove(&mut self, path: &str) -> Option<Vec<u8>> {
        self.0.remove(path)
    }

    /// Every file, in the order of the paths.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.0.iter().map(|(path, content)| (path.as_str(), content.as_slice()))
    }

    /// The same in a folder of this name.
    pub fn below(self, name: &str) -> Self {
        Self(self.0.into_iter().map(|(path, content)| (format!("{name}/{path}"), content)).collect())
    }

    /// The contents, borrowed.
    pub fn borrowed(&self) -> BTreeMap<String, &[u8]> {
        self.iter().map(|(path, content)| (path.to_owned(), content)).collect()
    }

    /// Writes everything into a folder; what was in it goes.
    ///
    /// # Errors
    /// When something cannot be removed or written.
    pub fn write(&self, to: &Path) -> Result<(), DistributionError> {
        if to.exists() {
            fs::remove_dir_all(to).map_err(|error| DistributionError::new(to.display(), error))?;
        }
        for (path, content) in self.iter() {
            let path = to.join(path);
            let folder = path.parent().unwrap_or(to);
            let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, content));
            written.map_err(|error| DistributionError::new(path.display(), error))?;
        }
        Ok(())
    }
}

impl IntoIterator for Folder {
    type Item = (String, Vec<u8>);
    type IntoIter = btree_map::IntoIter<String, Vec<u8>>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
