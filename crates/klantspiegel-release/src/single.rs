//! The release as one file: for a USB stick, and for hosts that give Wasm or scripts a wrong type.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::bundle::{Base, Bundle, Runs};
use crate::compile::Program;
use crate::error::ReleaseError;
use crate::files::Files;
use crate::scripts::known_at_boot;
use crate::sheets::Sheet;
use crate::tags::Inline;
use crate::wasm::GLUE;
use crate::{page, screens, tags};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use klantspiegel_formats::json::{Value, object};
use klantspiegel_formats::page_file::PageFile;

/// The name of the file.
const NAME: &str = PageFile::Single.name();

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
        [&files.app.journey, &files.app.deferred].into_iter().chain(files.texts()).map(block).collect();
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
            ("<!-- screens -->", &(screens::of_journey(screens::Others::Inside)? + &blocks)),
        ],
    )?;
    page::write(at.staging, NAME, &html)
}

/// The boot script with the glue in it.
fn boot_script(at: BuildContext<'_>, files: &Files) -> Result<String, ReleaseError> {
    let glue = at.workshop(Program::Questionnaire).join(GLUE);
    // Its looks are in the page, and so are its screens in every language.
    let known = known_at_boot(files, Value::Null, object([]));
    let (base, files) = (Base::InPage, "inlined");
    let bundle = Bundle {
        entry: "boot",
        runs: Runs::AsModule,
        base,
        files,
        glue: Some((Program::Questionnaire, &glue)),
    };
    let script = bundle.make(at, &known)?;
    String::from_utf8(script).map_err(|error| ReleaseError::new("the boot script", error))
}

/// A file as a block of data.
fn block(asset: &Asset) -> String {
    format!("<script type=\"text/plain\" id=\"{}\">{}</script>\n", asset.name, STANDARD.encode(asset.bytes()))
}
