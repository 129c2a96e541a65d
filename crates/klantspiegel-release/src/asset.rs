//! A file of the page, named by its content so that it can be cached for ever, with its integrity.

use crate::error::ReleaseError;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klantspiegel_formats::json::Value;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;

/// A file that is still to be written into the page's folder.
#[derive(Clone)]
pub struct Asset {
    /// The name in the page's folder.
    pub name: String,
    stem: String,
    extension: String,
    bytes: Vec<u8>,
}

impl Asset {
    /// A file, to be named `<stem>-<hash>.<extension>`.
    pub fn read(path: &Path, stem: &str, extension: &str) -> Result<Self, ReleaseError> {
        let bytes = fs::read(path).map_err(|error| ReleaseError::new(path.display(), error))?;
        Ok(Self::named(bytes, stem, extension))
    }

    /// Several files of one folder as one, in this order.
    pub fn joined(folder: &Path, names: &[&str], stem: &str, extension: &str) -> Result<Self, ReleaseError> {
        let mut bytes = Vec::new();
        for name in names {
            let path = folder.join(name).with_extension(extension);
            bytes.extend(fs::read(&path).map_err(|error| ReleaseError::new(path.display(), error))?);
        }
        Ok(Self::named(bytes, stem, extension))
    }

    /// Whether a folder holds these files and no others.
    ///
    /// # Errors
    /// When it holds more or less: a file that is not listed would not be in the page.
    pub fn all_listed(folder: &Path, names: &[&str]) -> Result<(), ReleaseError> {
        let held = fs::read_dir(folder).map_err(|error| ReleaseError::new(folder.display(), error))?.count();
        if held == names.len() {
            Ok(())
        } else {
            Err(ReleaseError::new(folder.display(), "holds a file that is in none of the lists"))
        }
    }

    /// Bytes under a name that stays the same, for what others refer to.
    pub fn under(bytes: Vec<u8>, stem: &str, extension: &str) -> Self {
        let name = format!("{stem}.{extension}");
        Self { name, stem: stem.to_owned(), extension: extension.to_owned(), bytes }
    }

    /// The content.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// The content of a script or a style sheet.
    ///
    /// # Errors
    /// When it is no text.
    pub fn text(&self) -> Result<&str, ReleaseError> {
        str::from_utf8(&self.bytes).map_err(|error| ReleaseError::new(&self.name, error))
    }

    /// Name and integrity, as the scripts know a file.
    pub fn entry(&self) -> Value {
        Value::List(vec![self.name.as_str().into(), self.integrity().into()])
    }

    /// Bytes, to be named `<stem>-<hash>.<extension>`.
    pub fn named(bytes: Vec<u8>, stem: &str, extension: &str) -> Self {
        let hash: String = Sha384::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let name = format!("{stem}-{hash}.{extension}");
        Self { name, stem: stem.to_owned(), extension: extension.to_owned(), bytes }
    }

    /// The same asset with other content, and so with another name.
    pub fn map(
        self,
        change: impl FnOnce(Vec<u8>, &str) -> Result<Vec<u8>, ReleaseError>,
    ) -> Result<Self, ReleaseError> {
        let is_named = self.name != format!("{}.{}", self.stem, self.extension);
        let bytes = change(self.bytes, &self.extension)?;
        let with_name = if is_named { Self::named } else { Self::under };
        Ok(with_name(bytes, &self.stem, &self.extension))
    }

    /// The value of an `integrity` attribute.
    pub fn integrity(&self) -> String {
        integrity(&self.bytes)
    }

    /// Writes it under its name; the folder must be there.
    pub fn write(&self, folder: &Path) -> Result<(), ReleaseError> {
        let path = folder.join(&self.name);
        fs::write(&path, &self.bytes).map_err(|error| ReleaseError::new(path.display(), error))
    }
}

/// By what a browser knows that this is what was meant.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}
