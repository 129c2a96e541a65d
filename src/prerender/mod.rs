//! Writes the first screens, the policy and the integrity of every file into the page: native, run after Trunk.

mod asset;
mod minify;
mod screens;

use crate::domain::language::Language;
use asset::Asset;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::fmt;
use std::fs;
use std::path::Path;

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

/// Finishes the page that Trunk left in `staging` with what lies in `source`; a release is made smaller as well.
///
/// # Errors
/// When a file cannot be read or written, or the page lacks a place that must be filled.
pub fn finish(staging: &Path, source: &Path, release: bool) -> Result<(), Problem> {
    let page = staging.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| Problem::new(page.display(), error))?;
    let style = minify::asset(Asset::joined(&source.join("styles"), STYLES, "style", "css")?, release)?;
    let boot = minify::asset(Asset::read(&source.join("boot.js"), "boot", "js")?, release)?;
    style.write(staging)?;
    boot.write(staging)?;
    let fallback = minify::asset(Asset::read(&source.join("fallback.js"), "fallback", "js")?, release)?;
    fallback.write(staging)?;
    let packs = packs(staging)?;

    let glue = attribute(&html, "data-glue")?;
    minify::file(&staging.join(&glue), release)?;
    let wasm = attribute(&html, "data-wasm")?;
    let script = format!("<script data-klantspiegel data-glue=\"{glue}\" data-wasm=\"{wasm}\"></script>");
    let script_tag = format!(
        "<script type=\"module\" async blocking=\"render\" data-klantspiegel src=\"{}\" integrity=\"{}\" \
         data-glue=\"./{glue}\" data-glue-integrity=\"{}\" data-wasm=\"./{wasm}\" data-wasm-integrity=\"{}\" data-packs='{{{packs}}}'></script>",
        boot.name,
        boot.integrity(),
        Asset::read(&staging.join(&glue), "", "")?.integrity(),
        Asset::read(&staging.join(&wasm), "", "")?.integrity(),
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
const STYLES: &[&str] = &[
    "tokens", "base", "frame", "actions", "choices", "rating", "dilemma", "review", "feedback", "charts",
    "method", "print",
];

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

fn attribute(html: &str, name: &str) -> Result<String, Problem> {
    let lacks = || Problem::new("index.html", format!("lacks {name}"));
    let (_, rest) = html.split_once(&format!("{name}=\"")).ok_or_else(lacks)?;
    let (value, _) = rest.split_once('"').ok_or_else(lacks)?;
    Ok(value.to_owned())
}
