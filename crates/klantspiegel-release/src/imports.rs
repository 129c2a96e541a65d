//! Shorter names between the Wasm and its glue: the binder tells functions apart by a hash in each, which no compression makes
//! smaller. The glue gets the same names from the bundler, which has an option for that.

use crate::error::ReleaseError;
use crate::esbuild::{TARGET, WITHOUT_TYPES};
use crate::run;
use klantspiegel_formats::json::{Json, Native, Value};
use klantspiegel_tools::Tool;
use std::fs;
use std::path::Path;

/// How many signs of a hash stand behind the name of a function.
const HASH: usize = 16;

/// Which members the bundler calls otherwise: those that end in a hash.
const HASHED: &str = "--mangle-props=_[0-9a-f]{16}$";

/// Gives what the Wasm imports from its glue the shortest names there are, in both files.
///
/// # Errors
/// When one of them cannot be read or written, the glue lacks a name that the Wasm imports from it, or the bundler fails.
pub fn shorten(wasm: &Path, glue: &Path) -> Result<(), ReleaseError> {
    let module = walrus::Module::from_file(wasm);
    let mut module = module.map_err(|error| ReleaseError::new(wasm.display(), format!("{error:#}")))?;
    let failed = |error| ReleaseError::new(glue.display(), error);
    let text = fs::read_to_string(glue).map_err(failed)?;
    let mut names = Vec::new();
    for (number, import) in module.imports.iter_mut().filter(|import| is_hashed(&import.name)).enumerate() {
        let short = format!("_{number}");
        if !text.contains(&import.name) {
            return Err(ReleaseError::new(glue.display(), format!("lacks {}", import.name)));
        }
        names.push((std::mem::replace(&mut import.name, short.clone()), short.into()));
    }
    fs::write(wasm, module.emit_wasm()).map_err(|error| ReleaseError::new(wasm.display(), error))?;
    let known = glue.with_extension("names.json");
    fs::write(&known, Native::write(&Value::Object(names))).map_err(failed)?;
    let mut esbuild = run::tool(Tool::Esbuild)?;
    esbuild
        .arg(glue)
        .args(["--log-level=warning", "--allow-overwrite", HASHED, WITHOUT_TYPES, TARGET])
        .arg(format!("--mangle-cache={}", known.display()))
        .arg(format!("--outfile={}", glue.display()));
    run::to_the_end(&mut esbuild)
}

/// Whether a name ends in a hash.
fn is_hashed(name: &str) -> bool {
    let hash = name.rsplit_once('_').map_or("", |(_, hash)| hash);
    hash.len() == HASH && hash.bytes().all(|sign| sign.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_become_short() {
        assert!(is_hashed("__wbg_addEventListener_f2d27251d333a631"));
        for name in ["__wbindgen_init_externref_table", "load_deferred", "__wbg_now", "memory"] {
            assert!(!is_hashed(name), "{name}");
        }
    }
}
