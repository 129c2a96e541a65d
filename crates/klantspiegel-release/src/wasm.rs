//! Splits the Wasm in two, binds it to JavaScript and makes it small.

use crate::asset::Asset;
use crate::error::ReleaseError;
use crate::{imports, run};
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

/// How the link asks for the second part and takes it in.
const ASKED: &str = "fetch(new URL(\"./split_deferred.wasm\", import.meta.url))";
const STREAMED: &str = "WebAssembly.instantiateStreaming(src, imports)";
/// Streaming needs a server that names the right type, which not every host does.
const TAKEN_WHOLE: &str = "WebAssembly.instantiate(await (await src).arrayBuffer(), imports)";

const OPTIMISATIONS: [&str; 9] = [
    "-Oz",
    "--converge",
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
    /// The Wasm of feedback and method; the glue knows its name.
    pub deferred: Asset,
    /// How the glue asks for what is deferred.
    asks: String,
}

impl App {
    /// The glue for a page that has what is deferred in itself: it is asked for where every other file is.
    ///
    /// # Errors
    /// When the glue is not as it should be.
    pub fn glue_without_fetch(&self) -> Result<String, ReleaseError> {
        let glue = String::from_utf8_lossy(self.glue.bytes());
        let app_file = format!("appFile([\"{}\"])", self.deferred.name);
        Ok(format!(
            "import {{ appFile }} from \"@klantspiegel/files\";\n{}",
            replaced(&glue, &self.asks, &app_file)?
        ))
    }
}

/// The app from the Wasm that Cargo built, worked on in `workshop`; a release is made smaller as well. Its files are named by
/// what they are, behind a prefix where it is not the main one.
///
/// # Errors
/// When the Wasm is not as it should be, or one of the tools is missing or fails.
pub fn app(built: &Path, workshop: &Path, prefix: &str, release: bool) -> Result<App, ReleaseError> {
    let input = fs::read(built).map_err(|error| ReleaseError::new(built.display(), error))?;
    fs::create_dir_all(workshop).map_err(|error| ReleaseError::new(workshop.display(), error))?;
    split(&input, workshop)?;
    bind(workshop)?;
    if release {
        make_small(workshop)?;
        optimise(&workshop.join(SECOND_PART))?;
    }
    let stem = |name: &str| format!("{prefix}{name}");
    let deferred = Asset::read(&workshop.join(SECOND_PART), &stem("deferred"), "wasm")?;
    let asks = asks(&deferred);
    let link = fetching(&read(&workshop.join(LINK))?, &asks)?;
    let glue = joined(&read(&workshop.join(GLUE))?, &link)?;
    Ok(App {
        glue: Asset::named(glue.into_bytes(), &stem("glue"), "js"),
        journey: Asset::read(&workshop.join(BOUND), &stem("journey"), "wasm")?,
        deferred,
        asks,
    })
}

/// A program that is one part.
pub struct Whole {
    /// The script that starts the Wasm.
    pub glue: Asset,
    /// The Wasm.
    pub wasm: Asset,
}

/// A program as one part, from the Wasm that Cargo built, worked on in `workshop`; a release is made smaller as well.
///
/// # Errors
/// When one of the tools is missing or fails.
pub fn whole(built: &Path, workshop: &Path, name: &str, release: bool) -> Result<Whole, ReleaseError> {
    fs::create_dir_all(workshop).map_err(|error| ReleaseError::new(workshop.display(), error))?;
    let input = workshop.join(FIRST_PART);
    fs::copy(built, &input).map_err(|error| ReleaseError::new(built.display(), error))?;
    bind(workshop)?;
    if release {
        make_small(workshop)?;
    }
    let glue = Asset::read(&workshop.join(GLUE), &format!("{name}-glue"), "js")?;
    Ok(Whole { glue, wasm: Asset::read(&workshop.join(BOUND), name, "wasm")? })
}

/// Writes the two parts and the script that links the second one to the first.
fn split(input: &[u8], workshop: &Path) -> Result<(), ReleaseError> {
    let first_part = workshop.join(FIRST_PART);
    let main_module = format!("./{GLUE}");
    let link_name = format!("./{LINK}");
    let mut options = Options::new(input);
    options.output_dir = workshop;
    options.main_out_path = &first_part;
    options.main_module = &main_module;
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

fn read(path: &Path) -> Result<String, ReleaseError> {
    fs::read_to_string(path).map_err(|error| ReleaseError::new(path.display(), error))
}

/// How the second part is asked for under its own name, checked.
fn asks(deferred: &Asset) -> String {
    let options = format!("{{ integrity: \"{}\", credentials: \"same-origin\" }}", deferred.integrity());
    format!("fetch(new URL(\"./{}\", import.meta.url), {options})", deferred.name)
}

/// The link, fetching the second part in this way, and from any host.
fn fetching(link: &str, asks: &str) -> Result<String, ReleaseError> {
    let link = replaced(link, ASKED, asks)?;
    replaced(&link, STREAMED, TAKEN_WHOLE)
}

/// Glue and link as one script: as two they would import each other, and neither could be named by its content.
fn joined(glue: &str, link: &str) -> Result<String, ReleaseError> {
    let lacks = |what: &str| ReleaseError::new("the glue of the Wasm", format!("lacks {what}"));
    let from_link = format!(" from \"./{LINK}\"");
    let import = glue.lines().find(|line| line.contains(&from_link)).ok_or_else(|| lacks(&from_link))?;
    let name = import.trim_start_matches("import * as ").split(' ').next().unwrap_or_default();
    let exports: Vec<&str> = link
        .lines()
        .filter_map(|line| line.strip_prefix("export const ")?.split_once(" =").map(|(name, _)| name))
        .collect();
    let own_lines = link.lines().filter(|line| !line.starts_with("import "));
    let link = own_lines.collect::<Vec<_>>().join("\n").replace("export const ", "const ");
    Ok(format!("{}\n{link}\nconst {name} = {{ {} }};\n", replaced(glue, import, "")?, exports.join(", ")))
}

fn replaced(text: &str, from: &str, to: &str) -> Result<String, ReleaseError> {
    if text.contains(from) {
        Ok(text.replacen(from, to, 1))
    } else {
        Err(ReleaseError::new("the scripts of the Wasm", format!("lack {from}")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK_TEXT: &str = "import { initSync } from \"./glue.js\";\n\
        export const load_ending = wrap(() => {\n    const src = fetch(new URL(\"./split_deferred.wasm\", \
        import.meta.url));\n    return async (imports) => (WebAssembly.instantiateStreaming(src, imports));\n});\n";

    #[test]
    fn the_second_part_is_asked_for_by_its_content() {
        let deferred = Asset::named(vec![1, 2, 3], "deferred", "wasm");
        let link = fetching(LINK_TEXT, &asks(&deferred)).expect("the link asks for it");
        assert!(link.contains(&deferred.name) && link.contains(&deferred.integrity()), "{link}");
        assert!(!link.contains("split_deferred") && !link.contains("Streaming"), "{link}");
        assert!(fetching("nothing is asked for here", &asks(&deferred)).is_err());
    }

    #[test]
    fn glue_and_link_become_one_script() {
        let glue =
            "import * as import7 from \"./link.js\"\nconst imports = () => ({ \"./link.js\": import7 });\n";
        let script = joined(glue, LINK_TEXT).expect("the glue imports the link");
        assert!(!script.contains("import * as") && !script.contains("export const load_ending"), "{script}");
        assert!(script.ends_with("const import7 = { load_ending };\n"), "{script}");
        assert!(joined("no import", LINK_TEXT).is_err());
    }
}
