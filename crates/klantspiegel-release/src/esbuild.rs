//! What is said to esbuild wherever it is called.

use std::path::Path;

/// The oldest browsers whose syntax the scripts keep to.
pub const TARGET: &str = "--target=es2022,chrome105,firefox115,safari16";

/// What is there for the check of the types changes nothing of what is built.
pub const WITHOUT_TYPES: &str = "--tsconfig-raw={}";

/// Lets the platform's constructors stand for their names, which pages may have given to something else; for the modules in this folder.
pub fn constructors(web: &Path) -> String {
    format!("--inject:{}", web.join("lib/constructors.js").display())
}
