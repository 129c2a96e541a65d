//! Writes the first screens, the policy and the integrity of every file into the page: native, run after Trunk.

mod asset;
mod minify;
mod screens;
mod wasm;

use crate::domain::language::Language;
use asset::Asset;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};

/// The page may load its own files and nothing else; the boot script forbids those too once the app runs.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Why the page could not be finished.
#[derive(Debug)]
pub struct Problem(String);

impl Problem {
    fn new(what: impl fmt::Display, why: impl fmt::Display) -> Self {
        Self(format!("{what}: {why}"))
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Finishes the page that Trunk left in `staging` with what lies in `source` and the Wasm that Cargo built; a release is
/// made smaller as well.
///
/// # Errors
/// When a file cannot be read or written, or the page lacks a place that must be filled.
pub fn finish(staging: &Path, source: &Path, built: &Path, release: bool) -> Result<(), Problem> {
    let page = staging.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| Problem::new(page.display(), error))?;
    let styles = source.join("styles");
    Asset::all_listed(&styles, &[STYLES, ENDING_STYLES].concat())?;
    let style = minify::asset(Asset::joined(&styles, STYLES, "style", "css")?, release)?;
    let ending_style = minify::asset(Asset::joined(&styles, ENDING_STYLES, "ending", "css")?, release)?;
    let boot = minify::asset(Asset::read(&source.join("boot.js"), "boot", "js")?, release)?;
    style.write(staging)?;
    ending_style.write(staging)?;
    boot.write(staging)?;
    let fallback = minify::asset(Asset::read(&source.join("fallback.js"), "fallback", "js")?, release)?;
    fallback.write(staging)?;
    let packs = packs(staging)?;

    let app = wasm::app(built, &workshop(built), release)?;
    let glue = minify::asset(app.glue, release)?;
    for asset in [&glue, &app.journey, &app.ending] {
        asset.write(staging)?;
    }
    let script = without_trunks_files(staging, &html)?;
    let script_tag = format!(
        "<script type=\"module\" async blocking=\"render\" data-klantspiegel src=\"{}\" integrity=\"{}\" \
         data-glue=\"./{}\" data-glue-integrity=\"{}\" data-wasm=\"./{}\" data-wasm-integrity=\"{}\" \
         data-style=\"./{}\" data-style-integrity=\"{}\" data-packs='{{{packs}}}'></script>",
        boot.name,
        boot.integrity(),
        glue.name,
        glue.integrity(),
        app.journey.name,
        app.journey.integrity(),
        ending_style.name,
        ending_style.integrity(),
    );
    let style_tag =
        format!("<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\" />", style.name, style.integrity());
    let fallback_tag =
        format!("<script defer src=\"{}\" integrity=\"{}\"></script>", fallback.name, fallback.integrity());
    let policy_tag = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\" />");

    let mut html = html;
    for (place, content) in [
        (script.as_str(), ""),
        ("<!-- policy -->", &policy_tag),
        ("<!-- icon -->", &icon_tag(&source.join("icon.svg"))?),
        ("<!-- style -->", &(style_tag + &script_tag + &fallback_tag)),
        ("<!-- no script -->", &screens::without_script()),
        ("<!-- screen -->", &screens::first()),
        ("<!-- templates -->", &screens::templates()),
    ] {
        if !html.contains(place) {
            return Err(Problem::new(page.display(), format!("lacks {place}")));
        }
        html = html.replacen(place, content, 1);
    }
    fs::write(&page, html).map_err(|error| Problem::new(page.display(), error))
}

/// The icon stands in the page: a file would be asked for again whenever the browser likes.
fn icon_tag(file: &Path) -> Result<String, Problem> {
    let icon = fs::read(file).map_err(|error| Problem::new(file.display(), error))?;
    Ok(format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\" />", STANDARD.encode(icon)))
}

/// The style sheets in the order in which they build on each other.
const STYLES: &[&str] = &["tokens", "base", "frame", "actions", "choices", "rating", "dilemma", "review"];

/// Those of feedback and method, which come once the app runs.
const ENDING_STYLES: &[&str] = &["feedback", "charts", "method", "print"];

/// Texts in a binary frame: as `.txt` every host compresses them, as something unknown hardly any does.
const TEXTS_EXTENSION: &str = "txt";

/// Writes the texts of every language; gives their names and integrity as the members of a JSON object.
fn packs(staging: &Path) -> Result<String, Problem> {
    let mut members = Vec::new();
    for language in Language::ALL {
        let mut files = Vec::new();
        for (part, bytes) in [("journey", language.bundled_journey()), ("ending", language.bundled_ending())]
        {
            let file = Asset::named(bytes.to_vec(), &format!("{}-{part}", language.tag()), TEXTS_EXTENSION);
            file.write(staging)?;
            files.push(format!("\"{part}\":[\"./{}\",\"{}\"]", file.name, file.integrity()));
        }
        members.push(format!("\"{}\":{{{}}}", language.tag(), files.join(",")));
    }
    Ok(members.join(","))
}

/// Where the Wasm is worked on: beside where it was built.
fn workshop(built: &Path) -> PathBuf {
    built.with_extension("parts")
}

/// Removes the glue and the Wasm that Trunk made of the whole; gives the script tag in which it names them.
fn without_trunks_files(staging: &Path, html: &str) -> Result<String, Problem> {
    let (glue, wasm) = (attribute(html, "data-glue")?, attribute(html, "data-wasm")?);
    for name in [&glue, &wasm] {
        let path = staging.join(name);
        fs::remove_file(&path).map_err(|error| Problem::new(path.display(), error))?;
    }
    Ok(format!("<script data-klantspiegel data-glue=\"{glue}\" data-wasm=\"{wasm}\"></script>"))
}

fn attribute(html: &str, name: &str) -> Result<String, Problem> {
    let lacks = || Problem::new("index.html", format!("lacks {name}"));
    let (_, rest) = html.split_once(&format!("{name}=\"")).ok_or_else(lacks)?;
    let (value, _) = rest.split_once('"').ok_or_else(lacks)?;
    Ok(value.to_owned())
}
