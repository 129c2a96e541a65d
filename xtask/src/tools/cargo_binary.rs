//! A program from the registry of crates at an exact version, kept in our own cache so that nothing of the user's is touched.

use super::recipe::{Found, Recipe};
use crate::failure::Failure;
use crate::installation;
use crate::process::{self, Ended, Program};
use crate::project::Project;
use crate::say;
use crate::version::Version;
use klantspiegel_tools::search_path;
use std::env::{self, consts::EXE_SUFFIX};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A program made by `cargo install`.
pub struct CargoBinary {
    /// The package that has it.
    pub package: &'static str,
    /// The program's file name.
    pub binary: &'static str,
    /// Which version is wanted.
    pub version: &'static str,
    /// About how long compiling takes on two cores.
    pub minutes: u32,
}

/// One way to come by the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Route {
    /// The publisher's own build, through `cargo binstall`.
    Prebuilt,
    /// Compiled with the dependencies the publisher tested.
    CompileLocked,
    /// Compiled with today's dependencies: a lock file may name a version that cannot be had any more.
    CompileUnlocked,
}

const PREBUILT_LIMIT: Duration = Duration::from_secs(120);

impl Recipe for CargoBinary {
    fn wanted(&self) -> String {
        self.version.to_owned()
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let cached = program_in(&self.home(project), self.binary);
        [Some(cached), search_path::find(&[self.binary])]
            .into_iter()
            .flatten()
            .find(|path| runs(path, self.version))
            .map(|path| Found { path, version: Version::in_text(self.version) })
    }

    fn plan(&self, project: &Project) -> Result<String, Failure> {
        let home = self.home(project);
        let how = match self.routes().first() {
            Some(Route::Prebuilt) => "downloaded by cargo binstall".to_owned(),
            _ => format!("compiled once, about {} minutes on two cores,", self.minutes),
        };
        Ok(format!("{how} into {}", project.display(&home)))
    }

    fn install(&self, project: &Project) -> Result<(), Failure> {
        let wanted = self.version;
        installation::install(&self.home(project), |partial| {
            let mut routes = self.routes().into_iter().peekable();
            while let Some(route) = routes.next() {
                match self.take(route, partial, project) {
                    Ok(()) if runs(&program_in(partial, self.binary), wanted) => return Ok(()),
                    Ok(()) => say::note("what was installed does not run on this machine"),
                    Err(ended) => say::note(&ended.to_string()),
                }
                if let Some(next) = routes.peek() {
                    say::note(&format!("trying it another way: {}", next.in_words()));
                }
            }
            Err(Failure::new(
                format!("{} {wanted} could not be installed", self.package),
                format!(
                    "check the network, then run this again; or put {} {wanted} on PATH yourself",
                    self.binary
                ),
            ))
        })
    }
}

impl CargoBinary {
    fn home(&self, project: &Project) -> PathBuf {
        project.cache.join("tools").join(format!("{}-{}", self.package, self.version))
    }

    fn routes(&self) -> Vec<Route> {
        routes(search_path::find(&["cargo-binstall"]).is_some())
    }

    fn take(&self, route: Route, destination: &Path, project: &Project) -> Result<(), Ended> {
        let root = destination.as_os_str();
        match route {
            Route::Prebuilt => Program::new("cargo-binstall")
                .args(["--no-confirm", "--disable-telemetry"])
                .args(["--disable-strategies", "quick-install,compile"])
                .args(["--version", self.version, self.package, "--root"])
                .args([root])
                .run_within(PREBUILT_LIMIT),
            Route::CompileLocked => self.compile(&["--locked"], destination, project),
            Route::CompileUnlocked => self.compile(&[], destination, project),
        }
    }

    /// Compiles quickly rather than well: the program runs for seconds, and somebody is waiting for it.
    fn compile(&self, locked: &[&str], destination: &Path, project: &Project) -> Result<(), Ended> {
        // A place of its own lets an interrupted compilation go on where it was.
        let target = project.cache.join("compiling").join(format!("{}-{}", self.package, self.version));
        let path = env::var_os("PATH").unwrap_or_default();
        let wider_path = env::split_paths(&path).chain([destination.join("bin")]);
        process::cargo()
            .args(["install", "--version", self.version, self.package])
            .args(["--bin", self.binary])
            .args(locked)
            .args(["--force", "--no-track", "--root"])
            .args([destination])
            // Outside the checkout, whose own Cargo settings are not meant for this.
            .directory(destination)
            .without_env("CARGO_BUILD_TARGET")
            .without_env("RUSTFLAGS")
            .env("CARGO_TARGET_DIR", &target)
            // Keeps Cargo from advising to put a temporary directory on PATH.
            .env("PATH", env::join_paths(wider_path).unwrap_or(path))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
            .env("CARGO_PROFILE_RELEASE_LTO", "off")
            .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
            .run()?;
        if fs::remove_dir_all(&target).is_err() {
            say::note(&format!("{} may be removed", target.display()));
        }
        Ok(())
    }
}

impl Route {
    fn in_words(self) -> &'static str {
        match self {
            Self::Prebuilt => "downloading it",
            Self::CompileLocked => "compiling it",
            Self::CompileUnlocked => "compiling it with today's dependencies",
        }
    }
}

/// The ways to try, best first.
fn routes(has_binstall: bool) -> Vec<Route> {
    let downloaded = has_binstall.then_some(Route::Prebuilt);
    downloaded.into_iter().chain([Route::CompileLocked, Route::CompileUnlocked]).collect()
}

fn program_in(root: &Path, binary: &str) -> PathBuf {
    root.join("bin").join(format!("{binary}{EXE_SUFFIX}"))
}

/// Whether `program` starts and is exactly the wanted version.
fn runs(program: &Path, wanted: &str) -> bool {
    Program::new(program)
        .args(["--version"])
        .text()
        .ok()
        .and_then(|printed| Version::in_text(&printed))
        .is_some_and(|version| version == *wanted)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prebuilt_comes_first_and_an_unlocked_compilation_last() {
        use Route::{CompileLocked, CompileUnlocked, Prebuilt};
        for (has_binstall, expected) in [
            (true, &[Prebuilt, CompileLocked, CompileUnlocked][..]),
            (false, &[CompileLocked, CompileUnlocked]),
        ] {
            assert_eq!(routes(has_binstall), expected);
        }
    }
}
