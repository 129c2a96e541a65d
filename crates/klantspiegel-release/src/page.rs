//! Pages of the release: their sources with what belongs in their places.

use crate::error::ReleaseError;
use crate::screens;
use std::fs;
use std::path::Path;

/// What every page has around its body that holds an element and little else.
const SHELL: &str = "shell.html";

/// A page with each place filled.
///
/// # Errors
/// When it lacks a place.
pub fn filled(html: &str, contents: &[(&str, &str)]) -> Result<String, ReleaseError> {
    contents.iter().try_fold(html.to_owned(), |html, (place, content)| {
        if html.contains(place) {
            Ok(html.replacen(place, content, 1))
        } else {
            Err(ReleaseError::new("a page", format!("lacks {place}")))
        }
    })
}

/// Writes a page.
///
/// # Errors
/// When it cannot be written.
pub fn write(folder: &Path, name: &str, html: &str) -> Result<(), ReleaseError> {
    let path = folder.join(name);
    fs::write(&path, html).map_err(|error| ReleaseError::new(path.display(), error))
}

/// What pages have in common that hold an element and nothing else.
#[derive(Clone)]
pub struct PageShell<'a> {
    /// Where their sources are.
    pub folder: &'a Path,
    /// Their policy, as a tag.
    pub policy: &'a str,
    /// Their icon, as a tag.
    pub icon: &'a str,
    /// Their style sheet, as a tag.
    pub style: String,
}

impl PageShell<'_> {
    /// The page with the body of this name, and with these scripts.
    ///
    /// # Errors
    /// When it cannot be read, or lacks a place.
    pub fn page(&self, name: &str, scripts: &str) -> Result<String, ReleaseError> {
        let read = |name: &str| {
            let path = self.folder.join(name);
            fs::read_to_string(&path).map_err(|error| ReleaseError::new(path.display(), error))
        };
        filled(
            &read(SHELL)?,
            &[
                ("<!-- body -->", &read(name)?),
                ("<!-- policy -->", self.policy),
                ("<!-- icon -->", self.icon),
                ("<!-- style -->", &self.style),
                ("<!-- scripts -->", scripts),
                ("<!-- no script -->", &screens::without_script()),
                ("<!-- late -->", &screens::late()),
            ],
        )
    }
}
