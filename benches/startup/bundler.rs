//! Bundles and minifies what a peer is written in, with esbuild, as whoever ships it would.

use crate::packages;
use crate::program;
use klantspiegel_tools::Tool;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The oldest browsers whose syntax our own scripts keep to.
const TARGET: &str = "--target=es2022,chrome105,firefox115,safari16";

/// A script that is yet to be bundled.
pub struct Script {
    bundler: Command,
    /// What it is read from, where it is no file.
    source: Option<Vec<u8>>,
}

impl Script {
    /// One of ours in `bench/`, such as `peers/lit.js`.
    pub fn file(name: &str) -> Self {
        let mut script = Self::new();
        script.bundler.arg(source(name));
        script
    }

    /// One that another program made.
    pub fn made(source: Vec<u8>) -> Self {
        Self { source: Some(source), ..Self::new() }
    }

    fn new() -> Self {
        let mut bundler = esbuild();
        bundler.args(["--bundle", "--legal-comments=none", "--define:process.env.NODE_ENV=\"production\""]);
        Self { bundler, source: None }
    }

    /// Takes what it imports under this name from somewhere else: a file, or another package.
    pub fn with(mut self, name: &str, from: impl AsRef<Path>) -> Self {
        self.bundler.arg(format!("--alias:{name}={}", from.as_ref().display()));
        self
    }

    /// As a module.
    pub fn module(self) -> Vec<u8> {
        self.bundled("esm")
    }

    /// As a script that can stand anywhere.
    pub fn classic(self) -> Vec<u8> {
        self.bundled("iife")
    }

    fn bundled(mut self, format: &str) -> Vec<u8> {
        self.bundler.arg(format!("--format={format}"));
        program::output(&mut self.bundler, self.source.as_deref())
    }
}

/// A style sheet without what only its readers need.
pub fn style(sheet: &str) -> String {
    let mut esbuild = esbuild();
    esbuild.arg("--loader=css");
    String::from_utf8(program::output(&mut esbuild, Some(sheet.as_bytes()))).expect("esbuild writes text")
}

/// Where a source in `bench/` is.
pub fn source(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("bench").join(name)
}

fn esbuild() -> Command {
    let mut esbuild = klantspiegel_tools::command(Tool::Esbuild).expect("esbuild is provided");
    esbuild.args(["--minify", TARGET, "--log-level=error"]).env("NODE_PATH", packages::folder());
    esbuild
}
