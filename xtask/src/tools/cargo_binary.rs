//! A program from the registry of crates at an exact version, kept in our own cache so that nothing of the user's is touched.

use super::{Found, Tool, installation};
use crate::failure::{Failure, OrFail};
use crate::lock;
use crate::process::{self, Ended, Program};
use crate::project::Project;
use crate::say;
use crate::search_path;
use crate::version::Version;
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
    pub pin: Pin,
    /// Arguments that choose features when it is compiled.
    pub features: &'static [&'static str],
    /// About how long compiling takes on two cores.
    pub minutes: u32,
    /// Whether its own lock file may name a version that cannot be had any more.
    pub lock_may_fail: bool,
}

/// How the wanted version is known.
pub enum Pin {
    /// It is written here.
    Exactly(&'static str),
    /// It is the version of this library in `Cargo.lock`.
    LikeLibrary(&'static str),
}

/// One way to come by the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Route {
    /// The publisher's own build, through `cargo binstall`.
    Prebuilt,
    /// Compiled with the dependencies the publisher tested.
    CompileLocked,
    /// Compiled with today's dependencies.
    CompileUnlocked,
}

const PREBUILT_LIMIT: Duration = Duration::from_secs(120);

impl Tool for CargoBinary {
    fn name(&self) -> &str {
        self.binary
    }

    fn wanted(&self, project: &Project) -> Result<String, Failure> {
        match self.pin {
            Pin::Exactly(version) => Ok(version.to_owned()),
            Pin::LikeLibrary(library) => locked(library, project),
        }
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let wanted = self.wanted(project).ok()?;
        let cached = program_in(&self.home(project, &wanted), self.binary);
        [Some(cached), search_path::find(&[self.binary])]
            .into_iter()
            .flatten()
            .find(|path| runs(path, &wanted))
            .map(|path| Found { path, version: Version::in_text(&wanted) })
    }

    fn plan(&self, project: &Project) -> Result<String, Failure> {
        let home = self.home(project, &self.wanted(project)?);
        let how = match self.routes().first() {
            Some(Route::Prebuilt) => "downloaded by cargo binstall".to_owned(),
            _ => format!("compiled once, about {} minutes on two cores,", self.minutes),
        };
        Ok(format!("{how} into {}", project.display(&home)))
    }

    fn install(&self, project: &Project) -> Result<(), Failure> {
        let wanted = self.wanted(project)?;
        installation::install(&self.home(project, &wanted), |partial| {
            let mut routes = self.routes().into_iter().peekable();
            while let Some(route) = routes.next() {
                match self.take(route, &wanted, partial, project) {
                    Ok(()) if runs(&program_in(partial, self.binary), &wanted) => return Ok(()),
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
    fn home(&self, project: &Project, wanted: &str) -> PathBuf {
        project.cache.join("tools").join(format!("{}-{wanted}", self.package))
    }

    fn routes(&self) -> Vec<Route> {
        routes(search_path::find(&["cargo-binstall"]).is_some(), self.lock_may_fail)
    }

    fn take(&self, route: Route, wanted: &str, destination: &Path, project: &Project) -> Result<(), Ended> {
        let root = destination.as_os_str();
        match route {
            Route::Prebuilt => Program::new("cargo-binstall")
                .args(["--no-confirm", "--disable-telemetry"])
                .args(["--disable-strategies", "quick-install,compile"])
                .args(["--version", wanted, self.package, "--root"])
                .args([root])
                .run_within(PREBUILT_LIMIT),
            Route::CompileLocked => self.compile(&["--locked"], wanted, destination, project),
            Route::CompileUnlocked => self.compile(&[], wanted, destination, project),
        }
    }

    /// Compiles quickly rather than well: the program runs for seconds, and somebody is waiting for it.
    fn compile(
        &self,
        locked: &[&str],
        wanted: &str,
        destination: &Path,
        project: &Project,
    ) -> Result<(), Ended> {
        // A place of its own lets an interrupted compilation go on where it was.
        let target = project.cache.join("compiling").join(format!("{}-{wanted}", self.package));
        let path = env::var_os("PATH").unwrap_or_default();
        let wider_path = env::split_paths(&path).chain([destination.join("bin")]);
        process::cargo()
            .args(["install", "--version", wanted, self.package])
            .args(["--bin", self.binary])
            .args(locked)
            .args(self.features)
            .args(["--force", "--no-track", "--root"])
            .args([destination])
            // Outside the checkout, whose own Cargo settings are not meant for this.
            .directory(destination)
            .without_env("CARGO_BUILD_TARGET")
            .without_env("RUSTFLAGS")
            .env("CARGO_TARGET_DIR", &target)
            // Keeps Cargo from advising to put a temporary directory on PATH.
            .env("PATH", env::join_paths(wider_path).unwrap_or(path))
            .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
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
fn routes(has_binstall: bool, lock_may_fail: bool) -> Vec<Route> {
    [(has_binstall, Route::Prebuilt), (true, Route::CompileLocked), (lock_may_fail, Route::CompileUnlocked)]
        .into_iter()
        .filter_map(|(open, route)| open.then_some(route))
        .collect()
}

fn locked(library: &str, project: &Project) -> Result<String, Failure> {
    let remedy = "run `cargo metadata` in the checkout to have Cargo write it anew";
    let lock = fs::read_to_string(project.root.join("Cargo.lock"))
        .or_fail("Cargo.lock could not be read", remedy)?;
    lock::version_of(&lock, library)
        .map(|version| version.to_string())
        .ok_or_else(|| Failure::new(format!("Cargo.lock does not hold one {library}"), remedy))
}

fn program_in(root: &Path, binary: &str) -> PathBuf {
    root.join("bin").join(format!("{binary}{EXE_SUFFIX}"))
}

/// Whether `program` starts and is exactly the wanted version.
fn runs(program: &Path, wanted: &str) -> bool {
    Program::new(program)
        .args(["--version"])
        // Trunk does not start under NO_COLOR=1.
        .without_env("NO_COLOR")
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
        for (has_binstall, lock_may_fail, expected) in [
            (true, true, &[Prebuilt, CompileLocked, CompileUnlocked][..]),
            (true, false, &[Prebuilt, CompileLocked]),
            (false, true, &[CompileLocked, CompileUnlocked]),
            (false, false, &[CompileLocked]),
        ] {
            assert_eq!(routes(has_binstall, lock_may_fail), expected);
        }
    }
}
