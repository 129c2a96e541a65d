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
    answers: "--version",
    debian: None,
    remedy: "install Node.js 20 or newer together with npm, then run this again",
};

/// What the command line is measured beside.
pub const JQ: SystemProgram = SystemProgram {
    name: "jq",
    variable: Some("KLANTSPIEGEL_JQ"),
    names: &["jq"],
    answers: "--version",
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
    answers: "--version",
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
    answers: "--version",
    debian: Some(BROWSER_PACKAGES),
    remedy: BROWSER_REMEDY,
};

/// Steers the browser that is tested in.
pub const CHROMEDRIVER: SystemProgram = SystemProgram {
    name: "chromedriver",
    variable: Some("KLANTSPIEGEL_CHROMEDRIVER"),
    names: &["chromedriver"],
    answers: "--version",
    debian: Some(BROWSER_PACKAGES),
    remedy: BROWSER_REMEDY,
};

const BROWSER_PACKAGES: &[&str] = &["chromium", "chromium-driver"];
const BROWSER_REMEDY: &str = "install a Chromium and a chromedriver of the same version (on Debian the packages \
     `chromium` and `chromium-driver`), or point KLANTSPIEGEL_CHROMIUM and KLANTSPIEGEL_CHROMEDRIVER at them";

/// The other browser with an engine of its own that is tested in.
pub const FIREFOX: SystemProgram = SystemProgram {
    name: "firefox",
    variable: Some("KLANTSPIEGEL_FIREFOX"),
    names: &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
    answers: "--version",
    debian: Some(&["firefox-esr"]),
    remedy: "install a Firefox (on Debian the package `firefox-esr`), or point KLANTSPIEGEL_FIREFOX at one",
};

/// Steers Firefox.
pub const GECKODRIVER: CargoBinary = CargoBinary {
    package: "geckodriver",
    binary: "geckodriver",
    pin: Pin::Exactly("0.37.1"),
    features: &[],
    minutes: 3,
    lock_may_fail: false,
};

/// Steers the browser with Safari's engine that comes along with it.
pub const WEBKITDRIVER: SystemProgram = SystemProgram {
    name: "WebKitWebDriver",
    variable: Some("KLANTSPIEGEL_WEBKITDRIVER"),
    names: &["WebKitWebDriver"],
    answers: "--help",
    debian: Some(&["webkit2gtk-driver"]),
    remedy: "install WebKitGTK's driver (on Debian the package `webkit2gtk-driver`), or point \
             KLANTSPIEGEL_WEBKITDRIVER at it",
};

/// A screen that nobody sees, which that browser does not open without.
pub const XVFB: SystemProgram = SystemProgram {
    name: "Xvfb",
    variable: Some("KLANTSPIEGEL_XVFB"),
    names: &["Xvfb"],
    answers: "-help",
    debian: Some(&["xvfb"]),
    remedy: "install Xvfb (on Debian the package `xvfb`), or point KLANTSPIEGEL_XVFB at it",
};

/// All of them, in the order in which a build and then a browser test needs them.
pub const ALL: [&dyn Tool; 17] = [
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
    &FIREFOX,
    &GECKODRIVER,
    &WEBKITDRIVER,
    &XVFB,
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
    fn the_npm_lock_names_no_registry() {
        let lock = include_str!("../../npm/package-lock.json");
        assert!(!lock.contains("resolved") && !lock.contains("://"));
    }
}
