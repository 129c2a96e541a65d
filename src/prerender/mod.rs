//! Makes the release of what Trunk built: the page with its first screens, policy and integrity, the custom element, the
//! packages for learning systems, and the page that says what to paste. Native, run after Trunk.

mod asset;
mod beside;
mod builder;
mod element;
mod files;
mod learning;
mod minify;
mod page;
mod screens;
mod scripts;
mod single;
mod tags;
mod wasm;
mod workplace;

use asset::Asset;
use files::Files;
use learning::{Course, Standard};
use page::Bare;
use scripts::Scripts;
use std::fmt;
use std::fs;
use std::path::Path;
use workplace::Workplace;

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
    let at = Workplace { staging, source, built, release };
    let page = staging.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| Problem::new(page.display(), error))?;
    let html = page::filled(&html, &[(&without_trunks_files(staging, &html)?, "")])?;

    let files = Files::make(at)?;
    let scripts = Scripts::make(at, &files)?;
    at.write(files.all().chain(scripts.all()))?;
    at.write(&schemas(source)?)?;
    let (policy, icon) = (tags::policy(POLICY), tags::icon(&source.join("icon.svg"))?);
    let index = index(&html, &policy, &icon, &files, &scripts)?;
    page::write(staging, "index.html", &index)?;
    let folder = at.pages();
    let bare = Bare { folder: &folder, policy: &policy, icon: &icon, style: tags::style(&files.bare_style) };
    page::write(staging, "frame.html", &frame(&bare, &scripts)?)?;
    beside::make(at, &bare, &files, &scripts)?;

    // The single file takes a bundler, which only a release has; nobody uploads what is still being worked on, and
    // compressing it takes its time.
    let mut packages = Vec::new();
    if release {
        single::write(at, &html, &icon, &files, &scripts.fallback)?;
        packages = self::packages(at, &bare, &files, &scripts)?;
        at.write(&packages)?;
    }
    builder(at, &bare, &scripts, &packages)
}

/// The page for an iframe, which says itself where the element could not be defined.
fn frame(bare: &Bare<'_>, scripts: &Scripts) -> Result<String, Problem> {
    let scripts = [
        tags::script("", &scripts.embed),
        tags::script("", &scripts.frame),
        tags::classic_script(&scripts.fallback),
    ];
    let html = bare.page("frame.html", &scripts.concat())?;
    page::filled(&html, &[("<!-- templates -->", &screens::messages())])
}

/// The page that says what to paste; beside its own files it shows the page for an iframe.
fn builder(at: Workplace<'_>, bare: &Bare<'_>, scripts: &Scripts, packages: &[Asset]) -> Result<(), Problem> {
    let style = Files::builder_style(at)?;
    at.write([&style])?;
    let policy = tags::policy(&format!("{POLICY}; frame-src 'self'"));
    let bare = Bare { policy: &policy, style: tags::style(&style), ..bare.clone() };
    page::write(at.staging, builder::PAGE, &builder::page(&bare, scripts, packages)?)
}

/// The schemas of the files that people write or keep, for their editors and tools.
fn schemas(source: &Path) -> Result<Vec<Asset>, Problem> {
    let schema = |name: &str| {
        let path = source.join("schema").join(format!("{name}.json"));
        let bytes = fs::read(&path).map_err(|error| Problem::new(path.display(), error))?;
        Ok(Asset::under(bytes, name, "json"))
    };
    ["configuration-1.schema", "report-2.schema", "team-1.schema"].into_iter().map(schema).collect()
}

/// The page itself, with its first screens.
fn index(html: &str, policy: &str, icon: &str, files: &Files, scripts: &Scripts) -> Result<String, Problem> {
    let head = [
        tags::style(&files.style),
        tags::script("async blocking=\"render\"", &scripts.boot),
        tags::classic_script(&scripts.fallback),
    ];
    page::filled(
        html,
        &[
            ("<!-- policy -->", policy),
            ("<!-- icon -->", icon),
            ("<!-- style -->", &head.concat()),
            ("<!-- no script -->", &screens::without_script()),
            ("<!-- screen -->", &screens::first()),
            ("<!-- templates -->", &screens::templates()),
        ],
    )
}

/// The packages for learning systems.
fn packages(
    at: Workplace<'_>,
    bare: &Bare<'_>,
    files: &Files,
    scripts: &Scripts,
) -> Result<Vec<Asset>, Problem> {
    let style = Files::course_style(at)?;
    let bare = Bare { style: tags::style(&style), ..bare.clone() };
    let loaded = [&style, &scripts.inside].into_iter().chain(files.of_element()).collect();
    let course = Course { bare, policy: POLICY, element: &scripts.embed, loaded };
    let package = |standard: Standard| course.package(standard, &standard.script().make(at, None)?);
    Standard::ALL.into_iter().map(package).collect()
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
