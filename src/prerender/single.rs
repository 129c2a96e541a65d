//! The release as one file: for a USB stick, and for hosts that give Wasm or scripts a wrong type.

use super::wasm::App;
use super::{Asset, Problem, minify, page, screens, tags};
use crate::formats::json::{Json, Native, Value};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fs;
use std::path::Path;

/// The name of the file.
const NAME: &str = "klantspiegel.html";

/// What goes into the file.
pub struct Parts<'a> {
    /// The source of the page.
    pub html: &'a str,
    /// The icon, as a tag.
    pub icon: &'a str,
    /// The looks of everything.
    pub styles: &'a Asset,
    /// The app.
    pub app: &'a App,
    /// The texts of every language.
    pub texts: &'a [Asset],
    /// What the scripts call the files.
    pub files: &'a Value,
    /// The script for browsers that are too old.
    pub fallback: &'a Asset,
}

/// Writes the file into `staging`, working on its script in `workshop`.
///
/// # Errors
/// When a script cannot be read or joined, or the file cannot be written.
pub fn write(parts: &Parts<'_>, scripts: &Path, workshop: &Path, staging: &Path) -> Result<(), Problem> {
    let boot = boot_script(parts, scripts, workshop)?;
    let style = text(parts.styles)?;
    let fallback = text(parts.fallback)?;
    // The page allows exactly what is in it.
    let policy = format!(
        "default-src 'none'; script-src {} {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'",
        tags::hash_source(boot.as_bytes()),
        tags::hash_source(fallback.as_bytes()),
        tags::hash_source(style.as_bytes()),
    );
    let blocks = [&parts.app.journey, &parts.app.ending].into_iter().chain(parts.texts).map(block);
    let blocks: String = blocks.collect();
    let head =
        format!("<style>{style}</style><script type=\"module\">{boot}</script><script>{fallback}</script>");
    let html = page::filled(
        parts.html,
        &[
            ("<!-- policy -->", &tags::policy(&policy)),
            ("<!-- icon -->", parts.icon),
            ("<!-- style -->", &head),
            ("<!-- no script -->", &screens::without_script()),
            ("<!-- screen -->", &screens::first()),
            ("<!-- templates -->", &(screens::templates() + &blocks)),
        ],
    )?;
    page::write(staging, NAME, &html)
}

/// The boot script with the glue in it.
fn boot_script(parts: &Parts<'_>, scripts: &Path, workshop: &Path) -> Result<String, Problem> {
    let put = |name: &str, content: &[u8]| {
        let path = workshop.join(name);
        fs::write(&path, content).map_err(|error| Problem::new(path.display(), error))
    };
    let read = |name: &str| {
        let path = scripts.join(name);
        fs::read_to_string(&path).map_err(|error| Problem::new(path.display(), error))
    };
    put("inlined.js", read("inlined.js")?.as_bytes())?;
    put("glue.js", parts.app.glue_without_fetch()?.as_bytes())?;
    let entry = format!(
        "import {{ own, glue }} from \"./inlined.js\";\nconst files = {};\n{}{}",
        Native::write(parts.files),
        read("loading.js")?,
        read("boot.js")?
    );
    put("entry.js", entry.as_bytes())?;
    minify::bundle(&workshop.join("entry.js"))
}

/// A file as a block of data.
fn block(asset: &Asset) -> String {
    format!("<script type=\"text/plain\" id=\"{}\">{}</script>\n", asset.name, STANDARD.encode(asset.bytes()))
}

fn text(asset: &Asset) -> Result<String, Problem> {
    String::from_utf8(asset.bytes().to_vec()).map_err(|error| Problem::new(&asset.name, error))
}
