//! Builds the page in bare Yew as the release builds ours: the same profile, the same binding, the same optimisations.

use crate::program;
use std::path::{Path, PathBuf};

const CRATE: &str = "bare-yew";

/// Where the parts of the program are.
pub struct Program {
    /// The script that starts the Wasm.
    pub glue: PathBuf,
    pub wasm: PathBuf,
}

/// Lets the release maker make it, with the screens in this file of Rust.
pub fn build(screens: &Path) -> Program {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let mut maker = klantspiegel_tools::cargo();
    maker.args(["run", "--quiet", "--locked", "--package", "klantspiegel-release", "--"]);
    maker.args(["--program", CRATE, "--out"]).arg(scratch);
    maker.current_dir(env!("CARGO_MANIFEST_DIR")).env("KLANTSPIEGEL_SCREENS", screens);
    program::output(&mut maker, None);
    let made = scratch.join(CRATE);
    Program { glue: made.with_extension("js"), wasm: made.with_extension("wasm") }
}
