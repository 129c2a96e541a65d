//! The package for npm: the element for pages that somebody bundles. Importing it is safe where there is no page; its scripts are modules
//! that import each other by literal names, and of everything else they say where it lies in a form that bundlers know.

mod described;
mod manifest;
mod types;

use crate::archive;
use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::error::ReleaseError;
use crate::files::Files;
use crate::scripts::{ElementScripts, Script, known_around_frame};
use crate::version::VERSION;
use klantspiegel_formats::json::{Json, Native, Value};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// What it is called.
const NAME: &str = "klantspiegel";
/// Where everything lies that is no script.
const FILES: &str = "files";
/// Where the scripts of the release lie.
const SCRIPTS: &str = "scripts";
/// What of it is written by hand, in `web`.
const BY_HAND: &str = "npm";
/// What lies at the root of the sources and comes along.
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// The package, as npm takes it.
///
/// # Errors
/// When a script cannot be made, or a file of it cannot be read.
pub fn package(at: BuildContext<'_>, files: &Files) -> Result<Asset, ReleaseError> {
    let glue = files.app.bundled_glue(at)?;
    let element = ElementScripts::make(at, files, &files.known_with_glue(&glue), Script::make_bundled)?;
    let host = Script::Host.make_bundled(at, &known_around_frame())?;
    let fetched: Vec<&Asset> = files.of_bundled_element().collect();

    let mut contents = written(&at.web().join(BY_HAND))?;
    for name in LICENCES {
        contents.insert(name.to_owned(), read(&at.source.join(name))?);
    }
    contents.insert("files.js".to_owned(), placed(element.all().chain([&glue]), &fetched).into());
    contents.insert("custom-elements.json".to_owned(), Native::write(&manifest::manifest()).into());
    for script in element.all().chain([&glue, &host]) {
        contents.insert(format!("{SCRIPTS}/{}", script.name), script.bytes().to_vec());
    }
    for file in fetched {
        contents.insert(format!("{FILES}/{}", file.name), file.bytes().to_vec());
    }
    let inside = contents.iter().map(|(path, content)| (format!("package/{path}"), content.as_slice()));
    Ok(Asset::under(archive::tar_gz(&inside.collect())?, &format!("{NAME}-{VERSION}"), "tgz"))
}

/// The files that are written by hand, with what only the release knows put into its places.
fn written(folder: &Path) -> Result<BTreeMap<String, Vec<u8>>, ReleaseError> {
    let failed = |error| ReleaseError::new(folder.display(), error);
    let mut contents = BTreeMap::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let text =
            String::from_utf8(read(&path)?).map_err(|error| ReleaseError::new(path.display(), error))?;
        let text = [
            ("@version@", VERSION.to_owned()),
            ("@attributes@", types::attributes()),
            ("@properties@", types::properties()),
            ("@events@", types::events()),
        ]
        .iter()
        .fold(text, |text, (place, filled)| text.replace(place, filled));
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        contents.insert(name, text.into_bytes());
    }
    Ok(contents)
}

fn read(path: &Path) -> Result<Vec<u8>, ReleaseError> {
    fs::read(path).map_err(|error| ReleaseError::new(path.display(), error))
}

/// The module that says where everything is; `web/types/package.d.ts` has its types.
fn placed<'a>(scripts: impl Iterator<Item = &'a Asset>, files: &[&Asset]) -> String {
    let quoted = |text: &str| Native::line(&Value::from(text));
    let import = |script: &Asset| {
        let path = quoted(&format!("./{SCRIPTS}/{}", script.name));
        format!("  {}: () => import({path}),\n", quoted(&script.name))
    };
    let address = |file: &&Asset| {
        let path = quoted(&format!("./{FILES}/{}", file.name));
        format!("  {}: new URL({path}, import.meta.url).href,\n", quoted(&file.name))
    };
    let scripts: String = scripts.map(import).collect();
    let files: String = files.iter().map(address).collect();
    format!(
        "export const scripts = {{\n{scripts}}};\n\nexport const addresses = {{\n{files}}};\n\n\
         export function moveTo(base) {{\n  const folder = new URL(base, document.baseURI);\n  \
         for (const name of Object.keys(addresses)) addresses[name] = new URL(name, folder).href;\n}}\n"
    )
}
