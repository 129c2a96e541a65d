//! The release as one file: for a USB stick, and for hosts that give Wasm or scripts a wrong type.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::error::ReleaseError;
use crate::files::Files;
use crate::sheets::Sheet;
use crate::tags::Inline;
use crate::{minify, page, screens, tags};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klantspiegel_formats::json::{Json, Native};
use std::fs;

/// The name of the file.
const NAME: &str = "klantspiegel.html";

/// Writes the file, made of the page's source.
///
/// # Errors
/// When a script cannot be read or joined, or the file cannot be written.
pub fn write(
    at: BuildContext<'_>,
    html: &str,
    icon: &str,
    files: &Files,
    fallback: &Asset,
    first: &Inline,
) -> Result<(), ReleaseError> {
    let boot = boot_script(at, files)?;
    let style = Sheet::Whole.make(at)?;
    let (style, boot, fallback) =
        (Inline::style(style.text()?), Inline::module(&boot), Inline::script(fallback.text()?));
    // The page allows exactly what is in it.
    let policy = format!(
        "default-src 'none'; script-src {} {} {} 'wasm-unsafe-eval'; style-src {}; img-src data:; base-uri 'none'; \
         form-action 'none'",
        boot.source, fallback.source, first.source, style.source,
    );
    let blocks: String =
        [&files.app.journey, &files.app.ending].into_iter().chain(files.texts()).map(block).collect();
    let html = page::filled(
        html,
        &[
            ("<!-- policy -->", &tags::policy(&policy)),
            ("<!-- icon -->", icon),
            ("<!-- style -->", &(style.tag + &fallback.tag)),
            ("<!-- first -->", &first.tag),
            ("<!-- start -->", &boot.tag),
            ("<!-- no script -->", &screens::without_script()),
            ("<!-- late -->", &screens::late()),
            ("<!-- screen -->", &screens::first()),
            ("<!-- still -->", &(screens::of_journey(screens::Others::Inside)? + &blocks)),
        ],
    )?;
    page::write(at.staging, NAME, &html)
}

/// The boot script with the glue in it.
fn boot_script(at: BuildContext<'_>, files: &Files) -> Result<String, ReleaseError> {
    let (workshop, scripts) = (at.workshop(), at.scripts());
    let put = |name: &str, content: &[u8]| {
        let path = workshop.join(name);
        fs::write(&path, content).map_err(|error| ReleaseError::new(path.display(), error))
    };
    let read = |name: &str| {
        let path = scripts.join(name);
        fs::read_to_string(&path).map_err(|error| ReleaseError::new(path.display(), error))
    };
    put("inlined.js", read("inlined.js")?.as_bytes())?;
    put("glue.js", files.app.glue_without_fetch()?.as_bytes())?;
    let entry = format!(
        "import {{ own, glue }} from \"./inlined.js\";\nconst files = {};\n{}{}{}{}{}{}",
        Native::write(&files.known()),
        read("needs.js")?,
        read("alone.js")?,
        read("tree.js")?,
        read("loading.js")?,
        read("opened.js")?,
        read("boot.js")?
    );
    put("entry.js", entry.as_bytes())?;
    minify::bundle(&workshop.join("entry.js"))
}

/// A file as a block of data.
fn block(asset: &Asset) -> String {
    format!("<script type=\"text/plain\" id=\"{}\">{}</script>\n", asset.name, STANDARD.encode(asset.bytes()))
}
