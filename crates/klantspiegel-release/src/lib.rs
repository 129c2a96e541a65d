//! Makes the release: compiles the programs to Wasm, and makes of them the page with its first screens, policy and
//! integrity, the custom element, the packages for learning systems, and the page that says what to paste.

pub mod archive;
mod asset;
mod build_context;
mod builder;
mod bundle;
mod companion_pages;
mod compile;
mod element;
mod error;
mod esbuild;
mod files;
mod imports;
mod languages;
mod learning;
mod minify;
mod npm;
mod page;
mod run;
mod screens;
mod scripts;
mod sheets;
mod single;
pub mod sums;
mod tags;
mod tree;
mod version;
mod wasm;

use asset::Asset;
use build_context::BuildContext;
use files::Files;
use klantspiegel_formats::page_file::PageFile;
use learning::{Course, Standard};
use page::PageShell;
use scripts::{ElementScripts, Scripts};
use sheets::Sheet;
use std::fs;
use std::path::Path;
use tags::{Inline, POLICY};

pub use error::ReleaseError;
pub use version::VERSION;

/// What the page's source says to Trunk, which lets this do everything.
const FOR_TRUNK: &str = "<link data-trunk rel=\"rust\" data-trunk-skip />";

/// Makes everything of what lies in `source`, with Cargo's `target` folder, and puts it into `staging`; a release is made
/// smaller as well.
///
/// # Errors
/// When something does not compile, a file cannot be read or written, a tool is missing, or the page lacks a place that must
/// be filled.
pub fn make(staging: &Path, source: &Path, target: &Path, release: bool) -> Result<(), ReleaseError> {
    let built = compile::programs(source, target, release)?;
    let at = BuildContext { staging, source, built: &built, release };
    let page = source.join(PageFile::Index.name());
    let html = fs::read_to_string(&page).map_err(|error| ReleaseError::new(page.display(), error))?;
    let html = page::filled(&html, &[(FOR_TRUNK, "")])?;

    let files = Files::make(at)?;
    let scripts = Scripts::make(at, &files)?;
    at.write(files.all().chain(scripts.all()))?;
    at.write(&schemas(source)?)?;
    let (policy, icon) = (tags::policy(POLICY), tags::icon(&source.join("icon.svg"))?);
    let first = Inline::script(scripts.first.text()?);
    let index = index(&html, &icon, &first, &files, &scripts)?;
    page::write(staging, PageFile::Index.name(), &index)?;
    let folder = at.pages();
    let shell =
        PageShell { folder: &folder, policy: &policy, icon: &icon, style: tags::style(&files.shell_style) };
    page::write(staging, PageFile::Frame.name(), &frame(&shell, &scripts)?)?;
    companion_pages::make(at, &shell, &files, &scripts)?;

    // The single file takes a bundler, which only a release has; nobody uploads what is still being worked on, and
    // compressing it takes its time.
    let mut packages = Vec::new();
    if release {
        let first = Inline::script(scripts.first_alone.text()?);
        single::write(at, &html, &icon, &files, &scripts.alone, &first)?;
        packages = self::packages(at, &shell, &files, &scripts)?;
        at.write(packages.iter().chain([&npm::package(at, &files)?]))?;
    }
    builder(at, &shell, &scripts, &packages)?;
    if release { sums::write(staging) } else { Ok(()) }
}

/// Makes a program of a package of this checkout into a Wasm with its glue, as the programs of the release are made; puts both
/// into `folder` under the package's name.
///
/// # Errors
/// When it does not compile, or a tool is missing.
pub fn make_program(package: &str, folder: &Path, source: &Path, target: &Path) -> Result<(), ReleaseError> {
    let built = compile::package(package, source, target)?;
    let made = wasm::foreign(&built, package)?;
    for (asset, extension) in [(made.glue, "js"), (made.wasm, "wasm")] {
        Asset::under(asset.bytes().to_vec(), package, extension).write(folder)?;
    }
    Ok(())
}

/// The page for an iframe, which says itself where the element could not be defined.
fn frame(shell: &PageShell<'_>, scripts: &Scripts) -> Result<String, ReleaseError> {
    let scripts = [
        tags::script("", &scripts.element.embed),
        tags::script("", &scripts.frame),
        tags::classic_script(&scripts.fallback),
    ];
    shell.page(PageFile::Frame.name(), &scripts.concat())
}

/// The page that says what to paste; beside its own files it shows the page for an iframe.
fn builder(
    at: BuildContext<'_>,
    shell: &PageShell<'_>,
    scripts: &Scripts,
    packages: &[Asset],
) -> Result<(), ReleaseError> {
    let style = Sheet::Builder.make(at)?;
    at.write([&style])?;
    let policy = tags::policy(&format!("{POLICY}; frame-src 'self'"));
    let shell = PageShell { policy: &policy, style: tags::style(&style), ..shell.clone() };
    page::write(at.staging, builder::PAGE, &builder::page(&shell, scripts, packages)?)
}

/// The schemas of the files that people write or keep, for their editors and tools.
fn schemas(source: &Path) -> Result<Vec<Asset>, ReleaseError> {
    let schema = |name: &str| {
        let path = source.join("schema").join(format!("{name}.json"));
        let bytes = fs::read(&path).map_err(|error| ReleaseError::new(path.display(), error))?;
        Ok(Asset::under(bytes, name, "json"))
    };
    ["configuration-2.schema", "report-3.schema", "team-2.schema"].into_iter().map(schema).collect()
}

/// The page itself, with its first screens. What these need stands in it: nothing else has to come before they are painted.
fn index(
    html: &str,
    icon: &str,
    first: &Inline,
    files: &Files,
    scripts: &Scripts,
) -> Result<String, ReleaseError> {
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
            ("<!-- screens -->", &screens::of_journey(screens::Others::InFiles)?),
        ],
    )
}

/// The packages for learning systems.
fn packages(
    at: BuildContext<'_>,
    shell: &PageShell<'_>,
    files: &Files,
    scripts: &Scripts,
) -> Result<Vec<Asset>, ReleaseError> {
    let style = Sheet::Course.make(at)?;
    let shell = PageShell { style: tags::style(&style), ..shell.clone() };
    let ElementScripts { embed, inside, why, mistakes } = &scripts.element;
    let loaded = [&style, inside, why, mistakes].into_iter().chain(files.of_element()).collect();
    let course = Course { shell, policy: POLICY, element: embed, fallback: &scripts.fallback, loaded };
    let package = |standard: Standard| {
        let (script, loaded) = standard.scripts(at)?;
        course.package(standard, &script, &loaded)
    };
    Standard::ALL.into_iter().map(package).collect()
}
