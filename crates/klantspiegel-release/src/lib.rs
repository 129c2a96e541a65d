//! Makes the release: compiles the programs to Wasm, and makes of them the page with its first screens, policy and
//! integrity, the custom element, the packages for learning systems, and the page that says what to paste.

mod asset;
mod beside;
mod builder;
mod compile;
mod element;
mod files;
mod imports;
mod learning;
mod minify;
mod page;
mod run;
mod screens;
mod scripts;
mod single;
mod tags;
mod tree;
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
use tags::Inline;
use workplace::Workplace;

/// The page may load its own files and nothing else; the boot script forbids those too once the app runs.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src data:; \
                      connect-src 'self'; base-uri 'none'; form-action 'none'";

/// Why the page could not be made.
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

/// What the page's source says to Trunk, which lets this do everything.
const FOR_TRUNK: &str = "<link data-trunk rel=\"rust\" data-trunk-skip />";

/// Makes everything of what lies in `source`, with Cargo's `target` folder, and puts it into `staging`; a release is made
/// smaller as well.
///
/// # Errors
/// When something does not compile, a file cannot be read or written, a tool is missing, or the page lacks a place that must
/// be filled.
pub fn make(staging: &Path, source: &Path, target: &Path, release: bool) -> Result<(), Problem> {
    let built = compile::programs(source, target, release)?;
    let at = Workplace { staging, source, built: &built, release };
    let page = source.join("index.html");
    let html = fs::read_to_string(&page).map_err(|error| Problem::new(page.display(), error))?;
    let html = page::filled(&html, &[(FOR_TRUNK, "")])?;

    let files = Files::make(at)?;
    let scripts = Scripts::make(at, &files)?;
    at.write(files.all().chain(scripts.all()))?;
    at.write(&schemas(source)?)?;
    let (policy, icon) = (tags::policy(POLICY), tags::icon(&source.join("icon.svg"))?);
    let first = Inline::script(scripts.first.text()?);
    let index = index(&html, &icon, &first, &files, &scripts)?;
    page::write(staging, "index.html", &index)?;
    let folder = at.pages();
    let bare = Bare { folder: &folder, policy: &policy, icon: &icon, style: tags::style(&files.bare_style) };
    page::write(staging, "frame.html", &frame(&bare, &scripts)?)?;
    beside::make(at, &bare, &files, &scripts)?;

    // The single file takes a bundler, which only a release has; nobody uploads what is still being worked on, and
    // compressing it takes its time.
    let mut packages = Vec::new();
    if release {
        let first = Inline::script(scripts.first_alone.text()?);
        single::write(at, &html, &icon, &files, &scripts.alone, &first)?;
        packages = self::packages(at, &bare, &files, &scripts)?;
        at.write(&packages)?;
    }
    builder(at, &bare, &scripts, &packages)
}

/// Makes a program of a package of this checkout into a Wasm with its glue, as the programs of the release are made; puts both
/// into `folder` under the package's name.
///
/// # Errors
/// When it does not compile, or a tool is missing.
pub fn make_program(package: &str, folder: &Path, source: &Path, target: &Path) -> Result<(), Problem> {
    let built = compile::package(package, source, target)?;
    let made = wasm::whole(&built, &built.with_extension("parts"), package, true)?;
    for (asset, extension) in [(made.glue, "js"), (made.wasm, "wasm")] {
        Asset::under(asset.bytes().to_vec(), package, extension).write(folder)?;
    }
    Ok(())
}

/// The page for an iframe, which says itself where the element could not be defined.
fn frame(bare: &Bare<'_>, scripts: &Scripts) -> Result<String, Problem> {
    let scripts = [
        tags::script("", &scripts.embed),
        tags::script("", &scripts.frame),
        tags::classic_script(&scripts.fallback),
    ];
    bare.page("frame.html", &scripts.concat())
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

/// The page itself, with its first screens. What these need stands in it: nothing else has to come before they are painted.
fn index(
    html: &str,
    icon: &str,
    first: &Inline,
    files: &Files,
    scripts: &Scripts,
) -> Result<String, Problem> {
    let (style, boot) = (Inline::style(files.style.text()?), Inline::module(scripts.boot.text()?));
    let policy = POLICY
        .replace("script-src 'self'", &format!("script-src 'self' {} {}", boot.source, first.source))
        .replace("style-src 'self'", &format!("style-src 'self' {}", style.source));
    page::filled(
        html,
        &[
            ("<!-- policy -->", &tags::policy(&policy)),
            ("<!-- icon -->", icon),
            ("<!-- style -->", &style.tag),
            ("<!-- first -->", &first.tag),
            // In this order: what waits for a file must not hold up what is there.
            ("<!-- start -->", &(boot.tag + &tags::classic_script(&scripts.fallback))),
            ("<!-- no script -->", &screens::without_script()),
            ("<!-- late -->", &screens::late()),
            ("<!-- screen -->", &screens::first()),
            ("<!-- still -->", &screens::of_journey(screens::Others::InFiles)?),
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
    let loaded = [&style, &scripts.inside, &scripts.why, &scripts.mistakes]
        .into_iter()
        .chain(files.of_element())
        .collect();
    let course =
        Course { bare, policy: POLICY, element: &scripts.embed, fallback: &scripts.fallback, loaded };
    let package = |standard: Standard| {
        let (script, loaded) = standard.scripts(at)?;
        course.package(standard, &script, &loaded)
    };
    Standard::ALL.into_iter().map(package).collect()
}
