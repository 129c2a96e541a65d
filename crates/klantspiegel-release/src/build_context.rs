//! Where the release is made: what it is made of, and where that goes.

use crate::asset::Asset;
use crate::compile::Program;
use crate::error::ReleaseError;
use crate::minify;
use crate::version::VERSION;
use std::fs;
use std::path::{Path, PathBuf};

/// The folders of one run.
#[derive(Clone, Copy)]
pub struct BuildContext<'a> {
    /// Where everything goes.
    pub staging: &'a Path,
    /// The sources of the project.
    pub source: &'a Path,
    /// Where Cargo put the Wasm of the programs.
    pub built: &'a Path,
    /// Whether it is made as small as it can be.
    pub release: bool,
}

impl BuildContext<'_> {
    /// Where the modules of the scripts are, and pages.
    pub fn web(&self) -> PathBuf {
        self.source.join("web")
    }

    /// Where the pages are that hold an element and nothing else.
    pub fn pages(&self) -> PathBuf {
        self.web().join("html")
    }

    /// Where the style sheets are written in.
    pub fn styles(&self) -> PathBuf {
        self.source.join("styles")
    }

    /// The Wasm of a program, as Cargo built it.
    pub fn program(&self, program: Program) -> PathBuf {
        self.built.join(program.name()).with_extension("wasm")
    }

    /// Where the Wasm of a program is worked on: beside where it was built.
    pub fn workshop(&self, program: Program) -> PathBuf {
        self.program(program).with_extension("parts")
    }

    /// An asset, smaller where it is for a release.
    ///
    /// # Errors
    /// When the tool for it is missing.
    pub fn small(&self, asset: Asset) -> Result<Asset, ReleaseError> {
        minify::asset(asset, self.release)
    }

    /// Writes assets into the folder of the version.
    ///
    /// # Errors
    /// When they cannot be written.
    pub fn write<'a>(&self, assets: impl IntoIterator<Item = &'a Asset>) -> Result<(), ReleaseError> {
        let folder = self.staging.join(VERSION);
        fs::create_dir_all(&folder).map_err(|error| ReleaseError::new(folder.display(), error))?;
        assets.into_iter().try_for_each(|asset| asset.write(&folder))
    }
}
