//! A compilation target of the Rust toolchain, added by rustup.

use super::recipe::{Found, Recipe};
use crate::failure::{Failure, OrFail};
use crate::process::Program;
use crate::project::Project;
use klantspiegel_tools::search_path;
use std::path::PathBuf;

/// A target such as `wasm32-unknown-unknown`.
pub struct RustTarget {
    pub triple: &'static str,
}

impl Recipe for RustTarget {
    fn wanted(&self) -> String {
        "the toolchain's own".to_owned()
    }

    /// Asks the compiler instead of rustup, because toolchains without rustup have targets too.
    fn find(&self, project: &Project) -> Option<Found> {
        let library = Program::new("rustc")
            .args(["--print", "target-libdir", "--target", self.triple])
            .directory(&project.root)
            .text()
            .ok()?;
        let path = PathBuf::from(library.trim_end());
        path.is_dir().then_some(Found { path, version: None })
    }

    fn plan(&self, _: &Project) -> Result<String, Failure> {
        match search_path::find(&["rustup"]) {
            Some(_) => Ok("added by rustup".to_owned()),
            None => Err(Failure::new(
                format!("this Rust toolchain cannot compile to {}", self.triple),
                "install Rust through rustup, or your distribution's Rust standard library for wasm32",
            )),
        }
    }

    fn install(&self, project: &Project) -> Result<(), Failure> {
        Program::new("rustup").args(["target", "add", self.triple]).directory(&project.root).run().or_fail(
            "rustup could not add the target",
            format!("check the network and try `rustup target add {}`", self.triple),
        )
    }
}
