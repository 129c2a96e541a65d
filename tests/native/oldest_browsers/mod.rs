//! The oldest browsers that the release works in follow from what it uses: everything that is found in its sources is known, and
//! the documentation names what comes of it.

mod feature;
mod script;
mod sheet;

use crate::web_modules;
use feature::{Feature, Kind, Oldest, Version};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What somebody opens; each is one of ours or holds one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// The page itself, and what an invitation leads to.
    Main,
    /// The element, and every page that holds it.
    Element,
    /// The desk.
    Desk,
}

/// The pages with what they consist of: scripts by the modules that they begin with, and the style sheets that are theirs alone.
const PAGES: [(Page, &[&str], &[&str]); 3] = [
    (
        Page::Main,
        &[
            web_modules::INJECTED[0],
            web_modules::INJECTED[1],
            "entry/first.js",
            "entry/boot.js",
            "entry/fallback.js",
            "entry/glue.js",
            "entry/invited.js",
        ],
        &[],
    ),
    (
        Page::Element,
        &[
            "entry/embed.js",
            "entry/inside.js",
            "entry/why.js",
            "entry/mistakes.js",
            "entry/frame.js",
            "entry/host.js",
            "entry/builder.js",
            "entry/scorm.js",
            "entry/cmi5.js",
            "entry/leaving.js",
        ],
        &["shell.css", "builder.css", "course.css", "element.css", "slot.css"],
    ),
    (Page::Desk, &["entry/desk.js", "entry/intake.js"], &["desk.css"]),
];

/// Something of the platform that a source uses.
type Use = (Kind, String);

#[test]
fn everything_that_is_used_is_known_and_nothing_else() {
    let known: BTreeMap<Use, Feature> = feature::known();
    let used = used();
    let unknown: Vec<_> = used.iter().filter(|(_, using)| !known.contains_key(using)).collect();
    assert!(unknown.is_empty(), "add these to tests/native/oldest_browsers/features.tsv: {unknown:#?}");
    let unused: Vec<_> =
        known.keys().filter(|known| !used.iter().any(|(_, using)| using == *known)).collect();
    assert!(unused.is_empty(), "nothing uses these any more: {unused:#?}");
}

#[test]
fn the_documentation_names_the_oldest_browsers() {
    let documentation = read(Path::new("docs/embedding.md"));
    for (page, name) in [
        (Page::Main, "the page, and what an invitation leads to"),
        (Page::Element, "the element, the iframe, a learning system"),
        (Page::Desk, "the desk"),
    ] {
        let Oldest { chrome, firefox, safari } = oldest(page);
        let row = format!("| {name} | {} | {} | {safari} |", chrome.major, firefox.major);
        assert!(documentation.contains(&row), "docs/embedding.md lacks {row}");
    }
}

/// The first versions that have all that a page uses and does not do without.
fn oldest(page: Page) -> Oldest {
    let known = feature::known();
    let used = used().into_iter().filter(|(of, _)| *of == Page::Main || *of == page);
    let needed = used.filter_map(|(_, using)| known.get(&using)?.needed);
    needed.fold(syntax(), Oldest::and)
}

/// Everything that the sources use of the platform, with the page that uses it.
fn used() -> Vec<(Page, Use)> {
    let sheets = files("styles", "css").into_iter().map(|(name, text)| (page_of(&name), sheet::used(&text)));
    let members: Vec<String> = feature::known()
        .into_keys()
        .filter(|(kind, _)| *kind == Kind::Member)
        .map(|(_, name)| name)
        .collect();
    let modules = web_modules::all();
    let scripts = PAGES.iter().flat_map(|(page, entries, _)| {
        let reached = web_modules::reached(&modules, entries);
        let used = reached.into_iter().map(|name| (*page, script::used(&modules[name], &members)));
        used.collect::<Vec<_>>()
    });
    let app = [(Page::Main, interfaces()), (Page::Main, wasm())];
    let all = sheets.chain(scripts).chain(app);
    all.flat_map(|(page, uses)| uses.into_iter().map(move |using| (page, using))).collect()
}

/// The features of `web-sys` that are asked for; each is an interface.
fn interfaces() -> Vec<Use> {
    let manifest = read(Path::new("Cargo.toml"));
    let rest = manifest.split_once("dependencies.web-sys]").expect("the app uses web-sys").1;
    let list = rest.split_once("features = [").and_then(|(_, rest)| rest.split_once(']')).expect("a list").0;
    let names = list.split(',').map(|name| name.trim().trim_matches('"')).filter(|name| !name.is_empty());
    names.map(|name| (Kind::WebSys, name.to_owned())).collect()
}

/// What the optimiser may use of WebAssembly.
fn wasm() -> Vec<Use> {
    let source = read(Path::new("crates/klantspiegel-release/src/wasm.rs"));
    let names = source.split("\"--enable-").skip(1).filter_map(|rest| rest.split('"').next());
    names.map(|name| (Kind::Wasm, name.to_owned())).collect()
}

/// The browsers that the scripts are written for, as the minifier is told.
fn syntax() -> Oldest {
    let source = read(Path::new("crates/klantspiegel-release/src/esbuild.rs"));
    let of = |browser: &str| {
        let number = source.split_once(&format!(",{browser}")).expect("the minifier has a target").1;
        let number = number.split(|sign: char| !sign.is_ascii_digit() && sign != '.').next();
        number.and_then(Version::read).expect("a version")
    };
    Oldest { chrome: of("chrome"), firefox: of("firefox"), safari: of("safari") }
}

/// The page of a style sheet.
fn page_of(sheet: &str) -> Page {
    PAGES.iter().find(|(_, _, sheets)| sheets.contains(&sheet)).map_or(Page::Main, |(page, _, _)| *page)
}

#[test]
fn every_script_is_of_a_page() {
    let listed: Vec<&str> = PAGES.iter().flat_map(|(_, entries, _)| entries.iter().copied()).collect();
    let modules = web_modules::all();
    let left_out: Vec<_> = modules
        .keys()
        .filter(|name| name.starts_with("entry/") && !listed.contains(&name.as_str()))
        .collect();
    assert!(left_out.is_empty(), "{left_out:?}");
}

/// The files of a folder with their names.
fn files(folder: &str, extension: &str) -> Vec<(String, String)> {
    let entries = fs::read_dir(folder).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let ours = paths.filter(|path| path.extension().is_some_and(|found| found == extension));
    ours.map(|path| (path.file_name().expect("a name").to_string_lossy().into_owned(), read(&path))).collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
