//! Shorter names between the Wasm and its glue: the binder tells functions apart by a hash in each, which no compression makes
//! smaller.

use crate::error::ReleaseError;
use std::fs;
use std::path::Path;

/// How many signs of a hash stand behind the name of a function.
const HASH: usize = 16;

/// Gives what the Wasm imports from its glue the shortest names there are, in both files.
///
/// # Errors
/// When one of them cannot be read or written, or the glue lacks a name that the Wasm imports from it.
pub fn shorten(wasm: &Path, glue: &Path) -> Result<(), ReleaseError> {
    let module = walrus::Module::from_file(wasm);
    let mut module = module.map_err(|error| ReleaseError::new(wasm.display(), format!("{error:#}")))?;
    let mut text = fs::read_to_string(glue).map_err(|error| ReleaseError::new(glue.display(), error))?;
    for (number, import) in module.imports.iter_mut().filter(|import| is_hashed(&import.name)).enumerate() {
        let short = format!("_{number}");
        text = renamed(&text, &import.name, &short)
            .ok_or_else(|| ReleaseError::new(glue.display(), format!("lacks {}", import.name)))?;
        import.name = short;
    }
    fs::write(glue, text).map_err(|error| ReleaseError::new(glue.display(), error))?;
    fs::write(wasm, module.emit_wasm()).map_err(|error| ReleaseError::new(wasm.display(), error))
}

/// Whether a name ends in a hash.
fn is_hashed(name: &str) -> bool {
    let hash = name.rsplit_once('_').map_or("", |(_, hash)| hash);
    hash.len() == HASH && hash.bytes().all(|sign| sign.is_ascii_hexdigit())
}

/// The glue, in which a function has another name; `None` where it has none of this name.
fn renamed(glue: &str, name: &str, short: &str) -> Option<String> {
    let (before, after) = glue.split_once(&format!(" {name}:"))?;
    Some(format!("{before} {short}:{after}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_a_hash_become_short() {
        assert!(is_hashed("__wbg_addEventListener_f2d27251d333a631"));
        for name in ["__wbindgen_init_externref_table", "load_deferred", "__wbg_now", "memory"] {
            assert!(!is_hashed(name), "{name}");
        }
        let glue = "const imports = { __wbg_now_f2d27251d333a631: () => now(), };";
        let short = renamed(glue, "__wbg_now_f2d27251d333a631", "_0");
        assert_eq!(short.as_deref(), Some("const imports = { _0: () => now(), };"));
        assert_eq!(renamed(glue, "__wbg_then_f2d27251d333a631", "_0"), None);
    }
}
