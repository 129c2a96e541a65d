//! Makes the release of what Trunk built: the page with its first screens, policy and integrity, the custom element, and
//! the packages for learning systems. Native, run after Trunk.

mod asset;
mod element;
mod learning;
mod minify;
mod page;
mod screens;
mod scripts;
mod single;
mod tags;
mod wasm;

use crate::domain::language::Language;
use crate::formats::json::{Value, object};
use asset::Asset;
use learning::{Course, Standard};
use page::Bare;
use scripts::Script;
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

/// The folder with everything that a page loads, so that an older version can stay beside a newer one.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Finishes the page that Trunk left in `staging` with what lies in `source` and the Wasm that Cargo built; a release is
/// made smaller as well.
///
/// # Errors
/// When a file cannot be read or written, or the page lacks a place that must be filled.
pub fn finish(staging: &Path, source: &Path, built: &Path, release: bool) -> Result<(), Problem> {
    let page = staging.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| Problem::new(page.display(), error))?;
    let folder = staging.join(VERSION);
    fs::create_dir_all(&folder).map_err(|error| Problem::new(folder.display(), error))?;

    let styles = source.join("styles");
    Asset::all_listed(
        &styles,
        &[STYLES, ENDING_STYLES, element::STYLES, BARE_STYLES, learning::STYLES].concat(),
    )?;
    let style = minify::asset(Asset::joined(&styles, STYLES, "style", "css")?, release)?;
    let ending_style = minify::asset(Asset::joined(&styles, ENDING_STYLES, "ending", "css")?, release)?;
    let every_style = [element::STYLES, STYLES, ENDING_STYLES].concat();
    let element_style = element::style(Asset::joined(&styles, &every_style, "element", "css")?)?;
    let element_style = minify::asset(element_style, release)?;
    let bare_style = minify::asset(Asset::joined(&styles, BARE_STYLES, "bare", "css")?, release)?;
    let app = wasm::app(built, &workshop(built), release)?;
    let glue = minify::asset(app.glue.clone(), release)?;
    let texts = texts();
    for asset in [&bare_style, &style, &ending_style, &element_style, &glue, &app.journey, &app.ending]
        .into_iter()
        .chain(texts.iter().map(|text| &text.file))
    {
        asset.write(&folder)?;
    }

    let files = object([("glue", glue.entry()), ("wasm", app.journey.entry()), ("texts", entries(&texts))]);
    let scripts = source.join("scripts");
    Asset::all_listed(&scripts, &Script::ALL.concat())?;
    let made = |script: Script, known| minify::asset(script.asset(&scripts, known)?, release);
    let script = |script: Script, known: Option<Value>| -> Result<Asset, Problem> {
        let asset = made(script, known)?;
        asset.write(&folder)?;
        Ok(asset)
    };
    let boot = script(Script::Boot, Some(files.clone().and([("endingStyle", ending_style.entry())])))?;
    let fallback = script(Script::Fallback, None)?;
    let inside = script(Script::Inside, Some(files.clone().and(element::files(&element_style))))?;
    let embed = script(Script::Embed, Some(object([("inside", inside.entry())])))?;
    let frame = script(Script::Frame, None)?;
    script(Script::Host, None)?;

    let policy = tags::policy(POLICY);
    let icon = tags::icon(&source.join("icon.svg"))?;
    let head = [
        tags::style(&style),
        tags::script("async blocking=\"render\"", &boot),
        tags::classic_script(&fallback),
    ];
    let trunks_script = without_trunks_files(staging, &html)?;
    let filled = page::filled(
        &html,
        &[
            (trunks_script.as_str(), ""),
            ("<!-- policy -->", &policy),
            ("<!-- icon -->", &icon),
            ("<!-- style -->", &head.concat()),
            ("<!-- no script -->", &screens::without_script()),
            ("<!-- screen -->", &screens::first()),
            ("<!-- templates -->", &screens::templates()),
        ],
    )?;
    page::write(staging, "index.html", &filled)?;

    let bare =
        Bare { folder: &source.join("pages"), policy: &policy, icon: &icon, style: tags::style(&bare_style) };
    let scripts = [tags::script("", &embed), tags::script("", &frame)];
    page::write(staging, "frame.html", &bare.page("frame.html", &scripts.concat())?)?;

    // The single file takes a bundler, which only a release has; nobody uploads what is still being worked on, and
    // compressing it takes its time.
    if release {
        let course_styles = [&["tokens"][..], BARE_STYLES, learning::STYLES].concat();
        let course_style = minify::asset(Asset::joined(&styles, &course_styles, "course", "css")?, release)?;
        let bare = Bare { style: tags::style(&course_style), ..bare };
        let loaded = [&course_style, &element_style, &inside, &glue, &app.journey, &app.ending];
        let loaded = loaded.into_iter().chain(texts.iter().map(|text| &text.file)).collect();
        let course = Course { bare, policy: POLICY, element: &embed, loaded };
        for standard in Standard::ALL {
            let package = course.package(standard, &made(standard.script(), None)?)?;
            package.write(&folder)?;
        }

        let texts: Vec<Asset> = texts.into_iter().map(|text| text.file).collect();
        let styles = [STYLES, ENDING_STYLES].concat();
        let styles = minify::asset(Asset::joined(&source.join("styles"), &styles, "all", "css")?, release)?;
        let html = page::filled(&html, &[(trunks_script.as_str(), "")])?;
        let parts = single::Parts {
            html: &html,
            icon: &icon,
            styles: &styles,
            app: &app,
            texts: &texts,
            files: &files,
            fallback: &fallback,
        };
        single::write(&parts, &source.join("scripts"), &workshop(built), staging)?;
    }
    Ok(())
}

/// The style sheets in the order in which they build on each other.
const STYLES: &[&str] = &["tokens", "base", "frame", "actions", "choices", "rating", "dilemma", "review"];

/// Those of feedback and method, which come once the app runs.
const ENDING_STYLES: &[&str] = &["feedback", "charts", "method", "print"];

/// Those of a page that holds an element and nothing else.
const BARE_STYLES: &[&str] = &["bare"];

/// Texts in a binary frame: as `.txt` every host compresses them, as something unknown hardly any does.
const TEXTS_EXTENSION: &str = "txt";

/// A file of texts.
struct TextFile {
    language: Language,
    /// `journey` or `ending`.
    part: &'static str,
    file: Asset,
}

/// The texts of every language.
fn texts() -> Vec<TextFile> {
    let of_language = |language: Language| {
        [("journey", language.bundled_journey()), ("ending", language.bundled_ending())].map(
            |(part, bytes)| {
                let stem = format!("{}-{part}", language.tag());
                TextFile { language, part, file: Asset::named(bytes.to_vec(), &stem, TEXTS_EXTENSION) }
            },
        )
    };
    Language::ALL.into_iter().flat_map(of_language).collect()
}

/// Name and integrity of each by language and part, as the scripts know them.
fn entries(texts: &[TextFile]) -> Value {
    let of_language = |language: Language| {
        let own = texts.iter().filter(|text| text.language == language);
        let parts = own.map(|text| (text.part.to_owned(), text.file.entry())).collect();
        (language.tag().to_owned(), Value::Object(parts))
    };
    Value::Object(Language::ALL.map(of_language).into())
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
    Ok(format!("<script data-glue=\"{glue}\" data-wasm=\"{wasm}\"></script>"))
}

fn attribute(html: &str, name: &str) -> Result<String, Problem> {
    let lacks = || Problem::new("index.html", format!("lacks {name}"));
    let (_, rest) = html.split_once(&format!("{name}=\"")).ok_or_else(lacks)?;
    let (value, _) = rest.split_once('"').ok_or_else(lacks)?;
    Ok(value.to_owned())
}
