//! Runs Trunk, which makes the page, with our own tools and nobody else's.

use crate::failure::{Failure, OrFail};
use crate::process::{self, Program};
use crate::project::Project;
use crate::say;
use crate::tools::{self, Found};
use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Where Cargo looks for what rustc is told when it compiles for the page.
pub const WASM_FLAGS: &str = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS";

/// Trunk and what it calls: the optimiser only in a release.
pub struct Bundler {
    trunk: Found,
    wasm_bindgen: Found,
    wasm_opt: Option<Found>,
}

impl Bundler {
    /// Provides what a development build needs, which is nothing from npm.
    pub fn for_development(project: &Project) -> Result<Self, Failure> {
        tools::provide(&tools::WASM_TARGET, project)?;
        Ok(Self {
            trunk: tools::provide(&tools::TRUNK, project)?,
            wasm_bindgen: tools::provide(&tools::WASM_BINDGEN, project)?,
            wasm_opt: None,
        })
    }

    /// Provides what a release needs.
    pub fn for_release(project: &Project) -> Result<Self, Failure> {
        tools::provide(&tools::NODE, project)?;
        // It lies beside the optimiser, so that finding the one finds the other.
        tools::provide(&tools::MINIFIER, project)?;
        Ok(Self {
            wasm_opt: Some(tools::provide(&tools::WASM_OPT, project)?),
            ..Self::for_development(project)?
        })
    }

    /// Trunk, about to run `command` on this checkout.
    pub fn trunk(&self, command: &str, project: &Project) -> Result<Program, Failure> {
        fetch_crates(project)?;
        let mut program = Program::new(&self.trunk.path)
            .args([command, "--offline=true", "--skip-version-check"])
            .directory(&project.root)
            .env("PATH", self.search_path()?)
            .env(WASM_FLAGS, without_machine_paths(project))
            // Trunk 0.21 takes NO_COLOR=1 for a malformed option.
            .without_env("NO_COLOR");
        if env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty()) {
            program = program.args(["--color", "never"]);
        }
        Ok(program)
    }

    fn search_path(&self) -> Result<OsString, Failure> {
        let ours = [Some(&self.wasm_bindgen), self.wasm_opt.as_ref()]
            .into_iter()
            .flatten()
            .filter_map(|tool| tool.path.parent().map(Path::to_owned));
        let theirs = env::var_os("PATH").unwrap_or_default();
        env::join_paths(ours.chain(env::split_paths(&theirs))).or_fail(
            "our tools cannot be put on PATH",
            "set KLANTSPIEGEL_CACHE to a directory without `:` or `;` in its name",
        )
    }
}

/// Flags that keep the paths of this machine out of the page, where panic messages would carry them: the same sources
/// give the same bytes anywhere, and fewer of them.
pub fn without_machine_paths(project: &Project) -> String {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let registries = cargo_home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let registries =
        registries.into_iter().flatten().filter_map(|entry| Some((entry.ok()?.path(), "crates")));
    let replaced = registries.chain([(project.root.clone(), ".")]);
    let flag = |(path, name): (PathBuf, &str)| format!("--remap-path-prefix={}={name}", path.display());
    // A space would end the flag; such a path stays, which harms nothing.
    let flags: Vec<String> = replaced.map(flag).filter(|flag| !flag.contains(' ')).collect();
    flags.join(" ")
}

/// Makes the release in `dist/`.
pub fn build(project: &Project) -> Result<(), Failure> {
    let bundler = Bundler::for_release(project)?;
    say::step("building the page (release)");
    bundler
        .trunk("build", project)?
        .args(["--release", "--locked"])
        .run()
        .or_fail("the page could not be built", "mend what is reported above and run this again")
}

/// Downloads the crates that `Cargo.lock` names, since Trunk is told to stay off the network.
fn fetch_crates(project: &Project) -> Result<(), Failure> {
    process::cargo().args(["fetch", "--locked"]).directory(&project.root).run().or_fail(
        "the crates in Cargo.lock could not be downloaded",
        "check the network; if the dependencies changed, run `cargo metadata` once to renew Cargo.lock",
    )
}
