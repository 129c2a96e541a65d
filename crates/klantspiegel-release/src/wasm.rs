//! Splits the Wasm in two, binds it to JavaScript and makes it small.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::bundle::{Base, Bundle, Runs};
use crate::compile::Program;
use crate::error::ReleaseError;
use crate::esbuild::{TARGET, WITHOUT_TYPES};
use crate::{imports, run};
use klantspiegel_formats::json::{Value, object};
use klantspiegel_tools::Tool;
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;
use wasm_split_cli_support::{Options, transform};

/// What the glue is called in the workshop.
pub const GLUE: &str = "glue.js";
// What the tools call the files on the way; in the page they are named by their content.
const FIRST_PART: &str = "first.wasm";
const SECOND_PART: &str = "split_deferred.wasm";
const LINK: &str = "link.js";
const BOUND: &str = "glue_bg.wasm";

/// How the link names the glue; the bundler knows where that is.
const GLUE_MODULE: &str = "@klantspiegel/glue";

const OPTIMISATIONS: [&str; 10] = [
    "-Oz",
    "--converge",
    // The lowest kilobyte is the far end of a stack of a megabyte: no pointer lies there, so that what is added to one can be
    // written into the instruction that uses it. 1 KB in a hundred.
    "--low-memory-unused",
    "--strip-debug",
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-nontrapping-float-to-int",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The app as the page loads it.
pub struct App {
    /// The script that starts the Wasm, and fetches the second part when it is asked to.
    pub glue: Asset,
    /// The Wasm of the journey.
    pub journey: Asset,
    /// The Wasm of feedback and method.
    pub deferred: Asset,
}

impl App {
    /// The script that starts the Wasm, for a page that is bundled.
    ///
    /// # Errors
    /// When the bundler fails.
    pub fn bundled_glue(&self, at: BuildContext<'_>) -> Result<Asset, ReleaseError> {
        let text = glue(at, Program::Questionnaire, Base::Bundled, known_to_glue(&self.deferred))?;
        Ok(Asset::under(text, "glue", "js"))
    }
}

fn known_to_glue(deferred: &Asset) -> Value {
    object([("deferred", deferred.entry())])
}

/// The app from the Wasm that Cargo built; a release is made smaller as well. Its files are named by what they are, behind a prefix
/// where it is not the main one.
///
/// # Errors
/// When the Wasm is not as it should be, or one of the tools is missing or fails.
pub fn app(at: BuildContext<'_>, program: Program, prefix: &str) -> Result<App, ReleaseError> {
    let workshop = at.workshop(program);
    let built = at.program(program);
    let input = fs::read(&built).map_err(|error| ReleaseError::new(built.display(), error))?;
    fs::create_dir_all(&workshop).map_err(|error| ReleaseError::new(workshop.display(), error))?;
    split(&input, &workshop)?;
    bind(&workshop)?;
    if at.release {
        make_small(&workshop)?;
        optimise(&workshop.join(SECOND_PART))?;
    }
    link(at, &workshop)?;
    let stem = |name: &str| format!("{prefix}{name}");
    let deferred = Asset::read(&workshop.join(SECOND_PART), &stem("deferred"), "wasm")?;
    let glue = glue(at, program, Base::ScriptAddress, known_to_glue(&deferred))?;
    let glue = Asset::named(glue, &stem("glue"), "js");
    expect_asked_for(&deferred, glue.text()?)?;
    Ok(App { glue, journey: Asset::read(&workshop.join(BOUND), &stem("journey"), "wasm")?, deferred })
}

/// A program that is one part.
pub struct Whole {
    /// The script that starts the Wasm.
    pub glue: Asset,
    /// The Wasm.
    pub wasm: Asset,
}

/// A program of the release as one part; a release is made smaller as well.
///
/// # Errors
/// When one of the tools is missing or fails.
pub fn whole(at: BuildContext<'_>, program: Program, name: &str) -> Result<Whole, ReleaseError> {
    let workshop = at.workshop(program);
    bind_whole(&at.program(program), &workshop, at.release)?;
    let glue = glue(at, program, Base::ScriptAddress, object([("deferred", Value::Null)]))?;
    let glue = Asset::named(glue, &format!("{name}-glue"), "js");
    Ok(Whole { glue, wasm: Asset::read(&workshop.join(BOUND), name, "wasm")? })
}

/// A program of another package as one part, as small as those of a release, with its glue as the binder made it.
///
/// # Errors
/// When one of the tools is missing or fails.
pub fn foreign(built: &Path, name: &str) -> Result<Whole, ReleaseError> {
    let workshop = built.with_extension("parts");
    bind_whole(built, &workshop, true)?;
    let glue = Asset::read(&workshop.join(GLUE), &format!("{name}-glue"), "js")?;
    Ok(Whole { glue, wasm: Asset::read(&workshop.join(BOUND), name, "wasm")? })
}

fn bind_whole(built: &Path, workshop: &Path, release: bool) -> Result<(), ReleaseError> {
    fs::create_dir_all(workshop).map_err(|error| ReleaseError::new(workshop.display(), error))?;
    fs::copy(built, workshop.join(FIRST_PART)).map_err(|error| ReleaseError::new(built.display(), error))?;
    bind(workshop)?;
    if release { make_small(workshop) } else { Ok(()) }
}

/// The glue in the workshop as a script of its own, which knows this of the release and finds its files there.
fn glue(at: BuildContext<'_>, program: Program, base: Base, known: Value) -> Result<Vec<u8>, ReleaseError> {
    let bound = at.workshop(program).join(GLUE);
    let glue = Some((program, bound.as_path()));
    // It asks for no glue itself.
    let known = known.and([("glue", Value::Null)]);
    Bundle { entry: "glue", runs: Runs::AsModule, base, files: "fetched", glue }.make(at, &known)
}

/// Writes the two parts and the script that links the second one to the first.
fn split(input: &[u8], workshop: &Path) -> Result<(), ReleaseError> {
    let first_part = workshop.join(FIRST_PART);
    let link_name = format!("./{LINK}");
    let mut options = Options::new(input);
    options.output_dir = workshop;
    options.main_out_path = &first_part;
    options.main_module = GLUE_MODULE;
    options.link_name = &link_name;
    transform(options).map_err(|error| ReleaseError::new("splitting the Wasm", error))?;
    Ok(())
}

/// Makes the glue between the first part and JavaScript.
fn bind(workshop: &Path) -> Result<(), ReleaseError> {
    let made = Bindgen::new()
        .input_path(workshop.join(FIRST_PART))
        .out_name(GLUE.trim_end_matches(".js"))
        .typescript(false)
        // The second part uses the table of functions, which would else be hidden.
        .keep_lld_exports(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(workshop));
    made.map_err(|error| ReleaseError::new("binding the Wasm to JavaScript", format!("{error:#}")))
}

/// Makes what was bound smaller.
fn make_small(workshop: &Path) -> Result<(), ReleaseError> {
    imports::shorten(&workshop.join(BOUND), &workshop.join(GLUE))?;
    optimise(&workshop.join(BOUND))
}

fn optimise(wasm: &Path) -> Result<(), ReleaseError> {
    run::to_the_end(run::tool(Tool::WasmOpt)?.args(OPTIMISATIONS).arg(wasm).arg("-o").arg(wasm))
}

/// Lets the link ask for the second part, and take it in, as we do. What it imports is found when the glue becomes a script.
fn link(at: BuildContext<'_>, workshop: &Path) -> Result<(), ReleaseError> {
    let link = workshop.join(LINK);
    let inject = format!("--inject:{}", at.web().join("lib/deferred.js").display());
    let mut esbuild = run::tool(Tool::Esbuild)?;
    esbuild
        .arg(&link)
        .args(["--bundle", "--format=esm", "--packages=external", "--log-level=warning"])
        .args([WITHOUT_TYPES, TARGET, &inject, "--allow-overwrite"])
        .arg(format!("--outfile={}", link.display()));
    run::to_the_end(&mut esbuild)
}

/// What the bundler put into the link is there: a splitter that asks otherwise would get past it without a word.
fn expect_asked_for(deferred: &Asset, glue: &str) -> Result<(), ReleaseError> {
    if glue.contains(&deferred.name) && glue.contains(&deferred.integrity()) {
        Ok(())
    } else {
        Err(ReleaseError::new("the glue of the Wasm", format!("does not ask for {}", deferred.name)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_second_part_is_asked_for_by_its_content() {
        let deferred = Asset::named(vec![1, 2, 3], "deferred", "wasm");
        let asks = format!("appFile([\"{}\", \"{}\"])", deferred.name, deferred.integrity());
        assert!(expect_asked_for(&deferred, &asks).is_ok());
        for other in ["fetch(\"./split_deferred.wasm\")", &deferred.name, ""] {
            assert!(expect_asked_for(&deferred, other).is_err(), "{other}");
        }
    }
}
