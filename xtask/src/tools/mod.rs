//! Everything the project uses and does not carry itself, in one table: its name, its version, how it is installed.

mod cargo_binary;
mod installation;
mod node_package;
mod rust_target;
mod system_program;

pub use node_package::NodeModules;

use crate::failure::Failure;
use crate::project::Project;
use crate::say;
use crate::version::Version;
use cargo_binary::{CargoBinary, Pin};
use node_package::NodePackage;
use rust_target::RustTarget;
use std::path::PathBuf;
use system_program::SystemProgram;

/// Lets the Rust compiler make WebAssembly.
pub const WASM_TARGET: RustTarget = RustTarget { triple: "wasm32-unknown-unknown" };

/// Bundles the page.
pub const TRUNK: CargoBinary = CargoBinary {
    package: "trunk",
    binary: "trunk",
    pin: Pin::Exactly("0.21.14"),
    // Without what it fetches tools and asks for updates with: here it does neither.
    features: &["--no-default-features"],
    minutes: 5,
    lock_may_fail: false,
};

/// Joins the compiled WebAssembly to JavaScript; works only at the library's own version.
pub const WASM_BINDGEN: CargoBinary = CargoBinary {
    package: "wasm-bindgen-cli",
    binary: "wasm-bindgen",
    pin: Pin::LikeLibrary("wasm-bindgen"),
    features: &[],
    minutes: 3,
    lock_may_fail: true,
};

/// Makes the WebAssembly of a release smaller.
pub const WASM_OPT: NodePackage =
    NodePackage { name: "wasm-opt", package: "binaryen", version: "132.0.0", file: ".bin/wasm-opt" };

/// Makes scripts and style sheets of a release smaller.
pub const MINIFIER: NodePackage =
    NodePackage { name: "esbuild", package: "esbuild", version: "0.28.2", file: ".bin/esbuild" };

/// Checks screens for accessibility in the browser tests.
pub const AXE: NodePackage =
    NodePackage { name: "axe-core", package: "axe-core", version: "4.14.1", file: "axe-core/axe.min.js" };

/// Plays the SCORM package in the browser tests, as a learning system does.
pub const SCORM: NodePackage = NodePackage {
    name: "scorm-again",
    package: "scorm-again",
    version: "3.4.3",
    file: "scorm-again/dist/scorm12.min.js",
};

/// Runs what comes from npm.
pub const NODE: SystemProgram = SystemProgram {
    name: "node",
    variable: None,
    names: &["node", "nodejs"],
    debian: None,
    remedy: "install Node.js 20 or newer together with npm, then run this again",
};

/// What the command line is measured beside.
pub const JQ: SystemProgram = SystemProgram {
    name: "jq",
    variable: Some("KLANTSPIEGEL_JQ"),
    names: &["jq"],
    debian: Some(&["jq"]),
    remedy: "install jq (on Debian the package `jq`), or point KLANTSPIEGEL_JQ at it",
};

/// Changes bytes by what code they reach.
pub const FUZZER: CargoBinary = CargoBinary {
    package: "cargo-fuzz",
    binary: "cargo-fuzz",
    pin: Pin::Exactly("0.13.2"),
    features: &[],
    minutes: 1,
    lock_may_fail: false,
};

/// Compiles libFuzzer.
pub const CPP_COMPILER: SystemProgram = SystemProgram {
    name: "c++",
    variable: None,
    names: &["c++", "g++", "clang++"],
    debian: Some(&["g++"]),
    remedy: "install a C++ compiler (on Debian the package `g++`), then run this again",
};

/// The browser that is tested in.
pub const CHROMIUM: SystemProgram = SystemProgram {
    name: "chromium",
    variable: Some("KLANTSPIEGEL_CHROMIUM"),
    names: &[
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
    debian: Some(BROWSER_PACKAGES),
    remedy: BROWSER_REMEDY,
};

/// Steers the browser that is tested in.
pub const CHROMEDRIVER: SystemProgram = SystemProgram {
    name: "chromedriver",
    variable: Some("KLANTSPIEGEL_CHROMEDRIVER"),
    names: &["chromedriver"],
    debian: Some(BROWSER_PACKAGES),
    remedy: BROWSER_REMEDY,
};

const BROWSER_PACKAGES: &[&str] = &["chromium", "chromium-driver"];
const BROWSER_REMEDY: &str = "install a Chromium and a chromedriver of the same version (on Debian the packages \
     `chromium` and `chromium-driver`), or point KLANTSPIEGEL_CHROMIUM and KLANTSPIEGEL_CHROMEDRIVER at them";

/// All of them, in the order in which a build and then a browser test needs them.
pub const ALL: [&dyn Tool; 13] = [
    &WASM_TARGET,
    &TRUNK,
    &WASM_BINDGEN,
    &NODE,
    &WASM_OPT,
    &MINIFIER,
    &AXE,
    &SCORM,
    &CHROMIUM,
    &CHROMEDRIVER,
    &JQ,
    &FUZZER,
    &CPP_COMPILER,
];

/// Something that can be looked for and, when missing, installed.
pub trait Tool {
    /// What it is called in messages.
    fn name(&self) -> &str;

    /// Which version is wanted, in words.
    fn wanted(&self, project: &Project) -> Result<String, Failure>;

    /// Looks for it without changing anything.
    fn find(&self, project: &Project) -> Option<Found>;

    /// What installing would do, as in "would be …"; or why it cannot.
    fn plan(&self, project: &Project) -> Result<String, Failure>;

    /// Installs it, so that it is found from then on.
    fn install(&self, project: &Project) -> Result<(), Failure>;
}

/// A tool that is there.
pub struct Found {
    /// The file or directory that makes it available.
    pub path: PathBuf,
    /// Its version, as far as it tells.
    pub version: Option<Version>,
}

/// Finds the tool, installing it first when it is missing.
pub fn provide(tool: &dyn Tool, project: &Project) -> Result<Found, Failure> {
    if let Some(found) = tool.find(project) {
        return Ok(found);
    }
    say::step(&format!(
        "{} ({}) is missing; it will be {}",
        tool.name(),
        tool.wanted(project)?,
        tool.plan(project)?,
    ));
    tool.install(project)?;
    tool.find(project).ok_or_else(|| {
        Failure::new(
            format!("{} was installed but does not run", tool.name()),
            "see what `cargo xtask doctor` says about it; one that runs may also be put on PATH",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_npm_manifest_pins_the_versions_of_this_table() {
        let manifest = include_str!("../../npm/package.json");
        for NodePackage { package, version, .. } in [WASM_OPT, MINIFIER, AXE, SCORM] {
            assert!(manifest.contains(&format!(r#""{package}": "{version}""#)), "{package}");
        }
    }

    #[test]
    fn the_npm_locks_name_no_registry() {
        for lock in
            [include_str!("../../npm/package-lock.json"), include_str!("../../../bench/package-lock.json")]
        {
            assert!(!lock.contains("resolved") && !lock.contains("://"));
        }
    }
}
