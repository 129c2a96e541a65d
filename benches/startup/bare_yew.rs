//! Builds the page in bare Yew as the release builds ours: the same profile, the same binding, the same optimisations.

use crate::program;
use crate::support::path;
use klantspiegel::prerender::OPTIMISATIONS;
use std::path::{Path, PathBuf};
use std::process::Command;

const CRATE: &str = "bare-yew";

/// What makes the Wasm of a page out of what rustc compiled.
pub struct Tools {
    pub wasm_bindgen: PathBuf,
    pub wasm_opt: PathBuf,
}

/// Where the parts of the program are.
pub struct Program {
    /// The script that starts the Wasm.
    pub glue: PathBuf,
    pub wasm: PathBuf,
}

impl Tools {
    /// Those that `cargo xtask bench` provides.
    pub fn given() -> Self {
        Self { wasm_bindgen: path("KLANTSPIEGEL_WASM_BINDGEN"), wasm_opt: path("KLANTSPIEGEL_WASM_OPT") }
    }
}

/// Compiles it with the screens in this file of Rust.
pub fn build(tools: &Tools, screens: &Path) -> Program {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let target = scratch.parent().expect("it is in Cargo's target directory");
    let mut cargo = Command::new("cargo");
    cargo.args(["build", "--quiet", "--release", "--locked", "--package", CRATE]);
    cargo.args(["--target=wasm32-unknown-unknown", "--target-dir"]).arg(target);
    cargo.current_dir(env!("CARGO_MANIFEST_DIR")).env("KLANTSPIEGEL_SCREENS", screens);
    program::output(&mut cargo, None);

    let compiled = target.join("wasm32-unknown-unknown/release").join(CRATE).with_extension("wasm");
    let mut wasm_bindgen = Command::new(&tools.wasm_bindgen);
    wasm_bindgen.arg(compiled).args(["--target=web", "--no-typescript"]);
    wasm_bindgen.args(["--out-name", CRATE, "--out-dir"]).arg(scratch);
    program::output(&mut wasm_bindgen, None);

    let wasm = scratch.join(format!("{CRATE}_bg.wasm"));
    program::output(Command::new(&tools.wasm_opt).args(OPTIMISATIONS).arg(&wasm).arg("-o").arg(&wasm), None);
    Program { glue: scratch.join(CRATE).with_extension("js"), wasm }
}
