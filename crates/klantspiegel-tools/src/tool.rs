//! The tools, each with its place in the one table.

use super::source::Source;
use strum::{EnumCount, IntoStaticStr, VariantArray};

/// Something that is used and not carried along: a program, a file, or a folder of packages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, VariantArray, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Tool {
    /// Lets the Rust compiler make WebAssembly.
    #[strum(serialize = "wasm32-unknown-unknown")]
    WasmTarget,
    /// Runs what comes from npm.
    Node,
    /// Joins scripts, and makes those and style sheets of a release smaller.
    Esbuild,
    /// Makes the WebAssembly of a release smaller.
    WasmOpt,
    /// Looks at the form, the lints and the types of the scripts' modules.
    #[strum(serialize = "the checks of the scripts")]
    WebChecks,
    /// Checks screens for accessibility in the browser tests.
    #[strum(serialize = "axe-core")]
    Axe,
    /// Plays the SCORM package in the browser tests, as a learning system does.
    #[strum(serialize = "scorm-again")]
    Scorm,
    /// The frameworks in whose pages the element is tested.
    #[strum(serialize = "the frameworks of the tests")]
    Frameworks,
    /// What the page is measured beside.
    #[strum(serialize = "the peers of the bench")]
    Peers,
    /// The browser that everything is tested in.
    Chromium,
    /// Steers Chromium.
    Chromedriver,
    /// The other browser with an engine of its own that is tested in.
    Firefox,
    /// Steers Firefox.
    Geckodriver,
    /// Steers the browser with Safari's engine that comes along with it.
    #[strum(serialize = "WebKitWebDriver")]
    WebkitDriver,
    /// A screen that nobody sees, which that browser does not open without.
    #[strum(serialize = "Xvfb")]
    Xvfb,
    /// The web servers that a packed release is tried on.
    #[strum(serialize = "nginx")]
    Nginx,
    /// The second of them.
    #[strum(serialize = "apache2")]
    Apache,
    /// The third.
    #[strum(serialize = "caddy")]
    Caddy,
    /// Clones the checkout.
    Git,
    /// What the command line is measured beside.
    Jq,
    /// Looks at licences, duplicates and sources of what is depended on.
    CargoDeny,
    /// Changes bytes by what code they reach.
    CargoFuzz,
    /// Compiles libFuzzer.
    #[strum(serialize = "c++")]
    CppCompiler,
}

impl Tool {
    /// Every tool, in the order in which a build, then a browser test, then the rest needs them.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// What it is called in messages.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The variable that says where it is: `cargo xtask` sets it, and whoever sets it for a program of the machine chooses
    /// another one.
    pub const fn variable(self) -> &'static str {
        match self {
            Self::WasmTarget => "KLANTSPIEGEL_WASM_TARGET",
            Self::Node => "KLANTSPIEGEL_NODE",
            Self::Esbuild => "KLANTSPIEGEL_ESBUILD",
            Self::WasmOpt => "KLANTSPIEGEL_WASM_OPT",
            Self::WebChecks => "KLANTSPIEGEL_WEB_CHECKS",
            Self::Axe => "KLANTSPIEGEL_AXE",
            Self::Scorm => "KLANTSPIEGEL_SCORM",
            Self::Frameworks => "KLANTSPIEGEL_FRAMEWORKS",
            Self::Peers => "KLANTSPIEGEL_PEERS",
            Self::Chromium => "KLANTSPIEGEL_CHROMIUM",
            Self::Chromedriver => "KLANTSPIEGEL_CHROMEDRIVER",
            Self::Firefox => "KLANTSPIEGEL_FIREFOX",
            Self::Geckodriver => "KLANTSPIEGEL_GECKODRIVER",
            Self::WebkitDriver => "KLANTSPIEGEL_WEBKITDRIVER",
            Self::Xvfb => "KLANTSPIEGEL_XVFB",
            Self::Nginx => "KLANTSPIEGEL_NGINX",
            Self::Apache => "KLANTSPIEGEL_APACHE",
            Self::Caddy => "KLANTSPIEGEL_CADDY",
            Self::Git => "KLANTSPIEGEL_GIT",
            Self::Jq => "KLANTSPIEGEL_JQ",
            Self::CargoDeny => "KLANTSPIEGEL_CARGO_DENY",
            Self::CargoFuzz => "KLANTSPIEGEL_CARGO_FUZZ",
            Self::CppCompiler => "KLANTSPIEGEL_CPP",
        }
    }

    /// The oldest version that does, by the part before the first dot; `None` where any does.
    pub const fn oldest_major(self) -> Option<u32> {
        match self {
            Self::Node => Some(20),
            _ => None,
        }
    }

    /// Where it comes from.
    pub const fn source(self) -> Source {
        match self {
            Self::WasmTarget => Source::RustTarget { triple: "wasm32-unknown-unknown" },
            Self::Node => Source::System {
                names: &["node"],
                version: Some("--version"),
                debian: &[],
                remedy: "install Node.js 20 or newer together with npm, then run this again",
            },
            Self::Esbuild => Source::Npm { package: "esbuild", version: "0.28.2", file: ".bin/esbuild" },
            Self::WasmOpt => Source::Npm { package: "binaryen", version: "132.0.0", file: ".bin/wasm-opt" },
            Self::WebChecks => Source::NodeModules { folder: "web" },
            Self::Axe => Source::Npm { package: "axe-core", version: "4.14.1", file: "axe-core/axe.min.js" },
            Self::Scorm => Source::Npm {
                package: "scorm-again",
                version: "3.4.3",
                file: "scorm-again/dist/scorm12.min.js",
            },
            Self::Frameworks => Source::NodeModules { folder: "tests/frameworks" },
            Self::Peers => Source::NodeModules { folder: "bench" },
            Self::Chromium => Source::System {
                names: &[
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                ],
                version: Some("--version"),
                debian: CHROMIUM_PACKAGES,
                remedy: CHROMIUM_REMEDY,
            },
            Self::Chromedriver => Source::System {
                names: &["chromedriver"],
                version: Some("--version"),
                debian: CHROMIUM_PACKAGES,
                remedy: CHROMIUM_REMEDY,
            },
            Self::Firefox => Source::System {
                names: &["firefox-esr", "firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"],
                version: Some("--version"),
                debian: &["firefox-esr"],
                remedy: "install a Firefox (on Debian the package `firefox-esr`), or point KLANTSPIEGEL_FIREFOX at one",
            },
            Self::Geckodriver => Source::Cargo { package: "geckodriver", version: "0.37.1", minutes: 3 },
            Self::WebkitDriver => Source::System {
                names: &["WebKitWebDriver"],
                version: None,
                debian: &["webkit2gtk-driver"],
                remedy: "install WebKitGTK's driver (on Debian the package `webkit2gtk-driver`), or point \
                         KLANTSPIEGEL_WEBKITDRIVER at it",
            },
            Self::Xvfb => Source::System {
                names: &["Xvfb"],
                version: None,
                debian: &["xvfb"],
                remedy: "install Xvfb (on Debian the package `xvfb`), or point KLANTSPIEGEL_XVFB at it",
            },
            Self::Nginx => Source::System {
                names: &["nginx", "/usr/sbin/nginx"],
                version: None,
                debian: &["nginx"],
                remedy: "install nginx (on Debian the package `nginx`), or point KLANTSPIEGEL_NGINX at it",
            },
            Self::Apache => Source::System {
                names: &["apache2", "/usr/sbin/apache2"],
                version: None,
                debian: &["apache2-bin", "media-types"],
                remedy: "install Apache (on Debian the package `apache2-bin`), or point KLANTSPIEGEL_APACHE at it",
            },
            Self::Caddy => Source::System {
                names: &["caddy"],
                version: None,
                debian: &["caddy"],
                remedy: "install Caddy (on Debian the package `caddy`), or point KLANTSPIEGEL_CADDY at it",
            },
            Self::Git => Source::System {
                names: &["git"],
                version: Some("--version"),
                debian: &["git"],
                remedy: "install git (on Debian the package `git`), then run this again",
            },
            Self::Jq => Source::System {
                names: &["jq"],
                version: Some("--version"),
                debian: &["jq"],
                remedy: "install jq (on Debian the package `jq`), or point KLANTSPIEGEL_JQ at it",
            },
            Self::CargoDeny => Source::Cargo { package: "cargo-deny", version: "0.20.2", minutes: 4 },
            Self::CargoFuzz => Source::Cargo { package: "cargo-fuzz", version: "0.13.2", minutes: 1 },
            Self::CppCompiler => Source::System {
                names: &["c++", "g++", "clang++"],
                version: Some("--version"),
                debian: &["g++"],
                remedy: "install a C++ compiler (on Debian the package `g++`), then run this again",
            },
        }
    }
}

const CHROMIUM_PACKAGES: &[&str] = &["chromium", "chromium-driver"];
const CHROMIUM_REMEDY: &str = "install a Chromium and a chromedriver of the same version (on Debian the packages \
     `chromium` and `chromium-driver`), or point KLANTSPIEGEL_CHROMIUM and KLANTSPIEGEL_CHROMEDRIVER at them";
