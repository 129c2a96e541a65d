//! The tags by which a page of the release refers to its files, each with its integrity.

use crate::asset::Asset;
use crate::asset::integrity;
use crate::error::ReleaseError;
use crate::version::VERSION;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::path::Path;

/// The page may load its own files and nothing else; the boot script forbids those too once the app runs.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; \
                          connect-src 'self'; base-uri 'none'; form-action 'none'";

/// A style sheet.
pub fn style(asset: &Asset) -> String {
    format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\" />", address(asset), asset.integrity())
}

/// A module, with more attributes.
pub fn script(attributes: &str, asset: &Asset) -> String {
    let (address, integrity) = (address(asset), asset.integrity());
    format!("<script type=\"module\" {attributes} src=\"{address}\" integrity=\"{integrity}\"></script>")
}

/// A script in the syntax of the oldest browsers, run after the modules.
pub fn classic_script(asset: &Asset) -> String {
    format!("<script defer src=\"{}\" integrity=\"{}\"></script>", address(asset), asset.integrity())
}

/// What stands in the page itself, and what a policy calls it so that it may.
pub struct Inline {
    /// The tag with its content.
    pub tag: String,
    /// Its source for the policy.
    pub source: String,
}

impl Inline {
    /// A style sheet.
    pub fn style(content: &str) -> Self {
        Self::of("style", "", content)
    }

    /// The module with which a page begins; it runs once the page is whole.
    pub fn module(content: &str) -> Self {
        Self::of("script", " type=\"module\" id=\"boot\"", content)
    }

    /// A script that runs where it stands.
    pub fn script(content: &str) -> Self {
        Self::of("script", "", content)
    }

    fn of(name: &str, attributes: &str, content: &str) -> Self {
        // Who squeezes white space takes it off both ends, and the policy would not know it again.
        let content = content.trim();
        let source = format!("'{}'", integrity(content.as_bytes()));
        Self { tag: format!("<{name}{attributes}>{content}</{name}>"), source }
    }
}

/// A policy that the page itself brings along.
pub fn policy(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\" />")
}

/// The icon stands in the page: a file would be asked for again whenever the browser likes.
///
/// # Errors
/// When it cannot be read.
pub fn icon(file: &Path) -> Result<String, ReleaseError> {
    let icon = fs::read(file).map_err(|error| ReleaseError::new(file.display(), error))?;
    Ok(format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\" />", STANDARD.encode(icon)))
}

/// Where a page finds a file.
fn address(asset: &Asset) -> String {
    format!("./{VERSION}/{}", asset.name)
}
