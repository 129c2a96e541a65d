//! Lets Cargo compile the programs to Wasm.

use crate::error::ReleaseError;
use crate::run;
use klantspiegel_core::listed;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use strum::{VariantArray, VariantNames};

/// A program of the release, each with a Wasm of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Program {
    /// The page, and what is in the custom element.
    Questionnaire,
    /// The page for who was invited.
    Invitee,
    /// The page for who invites.
    Desk,
}

listed!(Program);

const TRIPLE: &str = "wasm32-unknown-unknown";

/// Compiles all of them in one go; gives the folder that they are in.
///
/// # Errors
/// When one does not compile.
pub fn programs(source: &Path, target: &Path, release: bool) -> Result<PathBuf, ReleaseError> {
    let mut cargo = cargo(source, target, release);
    cargo.args(Program::ALL.iter().flat_map(|program| ["--bin", program.name()]));
    run::to_the_end(&mut cargo)?;
    Ok(built(target, release))
}

/// Compiles the one program of another package; gives its Wasm.
///
/// # Errors
/// When it does not compile.
pub fn package(name: &str, source: &Path, target: &Path) -> Result<PathBuf, ReleaseError> {
    run::to_the_end(cargo(source, target, true).args(["--package", name]))?;
    Ok(built(target, true).join(name).with_extension("wasm"))
}

fn built(target: &Path, release: bool) -> PathBuf {
    target.join(TRIPLE).join(if release { "release" } else { "debug" })
}

/// Cargo, about to compile to Wasm.
fn cargo(source: &Path, target: &Path, release: bool) -> Command {
    let mut cargo = klantspiegel_tools::cargo();
    cargo
        .args(["build", "--locked", "--target", TRIPLE, "--target-dir"])
        .arg(target)
        .args(release.then_some("--release"))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_machine_paths(source, target))
        // What Cargo told the package that this program is of is no business of those.
        .env_remove("CARGO_MANIFEST_DIR")
        .current_dir(source);
    cargo
}

/// Flags that keep the paths of this machine out of the page, where panic messages would carry them: the same sources
/// give the same bytes anywhere, and fewer of them.
fn without_machine_paths(source: &Path, target: &Path) -> String {
    let cargo_home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let cargo_home = cargo_home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let registries = cargo_home.and_then(|home| fs::read_dir(home.join("registry/src")).ok());
    let registries =
        registries.into_iter().flatten().filter_map(|entry| Some((entry.ok()?.path(), "crates")));
    // Of several that fit the last one counts: what is built may lie within the sources.
    let replaced = registries.chain([(source.to_owned(), "."), (target.to_owned(), "target")]);
    let flag = |(path, name): (PathBuf, &str)| format!("--remap-path-prefix={}={name}", path.display());
    // A space would end the flag; such a path stays, which harms nothing.
    let flags: Vec<String> = replaced.map(flag).filter(|flag| !flag.contains(' ')).collect();
    flags.join(" ")
}
