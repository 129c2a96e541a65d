//! Makes the release: `klantspiegel-release --out FOLDER [--release]`, or as Trunk's hook, which says by variables where to.
//!
//! With `--program PACKAGE` it makes the program of that package and nothing else: for what the page is measured against.

use klantspiegel_release::{make, make_program};
use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is to be made.
#[derive(Debug, PartialEq, Eq)]
struct Order {
    /// The folder that everything goes into.
    out: PathBuf,
    /// Whether it is made as small as it can be.
    release: bool,
    /// The package whose program is wanted instead.
    program: Option<String>,
}

fn main() -> ExitCode {
    let Some(order) = read(lexopt::Parser::from_env()).or_else(|| from_trunk(|name| env::var_os(name)))
    else {
        eprintln!("use it as klantspiegel-release --out FOLDER [--release], or as Trunk's hook");
        return ExitCode::FAILURE;
    };
    let Some(target) = target() else {
        eprintln!("klantspiegel-release is run by Cargo from its target folder: use cargo xtask build");
        return ExitCode::FAILURE;
    };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap_or(Path::new("."));
    let made = match &order.program {
        Some(package) => make_program(package, &order.out, source, &target),
        None => make(&order.out, source, &target, order.release),
    };
    match made {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// What the arguments say, where there are any.
fn read(mut arguments: lexopt::Parser) -> Option<Order> {
    use lexopt::{Arg::Long, ValueExt};
    let (mut out, mut release, mut program) = (None, false, None);
    while let Some(argument) = arguments.next().ok()? {
        match argument {
            Long("out") => out = Some(arguments.value().ok()?.into()),
            Long("release") => release = true,
            Long("program") => program = Some(arguments.value().ok()?.string().ok()?),
            _ => return None,
        }
    }
    Some(Order { out: out?, release, program })
}

fn from_trunk(variable: impl Fn(&str) -> Option<OsString>) -> Option<Order> {
    let release = variable("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    Some(Order { out: variable("TRUNK_STAGING_DIR")?.into(), release, program: None })
}

/// Cargo's target folder, in which this program lies two levels deep.
fn target() -> Option<PathBuf> {
    env::current_exe().ok()?.ancestors().nth(2).map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(arguments: &[&str], variables: &[(&str, &str)], expected: Option<(&str, bool)>) {
        let told =
            |name: &str| variables.iter().find(|(set, _)| *set == name).map(|(_, to)| OsString::from(to));
        let order = read(lexopt::Parser::from_args(arguments)).or_else(|| from_trunk(told));
        let expected = expected.map(|(out, release)| Order { out: out.into(), release, program: None });
        assert_eq!(order, expected, "{arguments:?} {variables:?}");
    }

    #[test]
    fn it_is_told_by_arguments_or_by_trunk() {
        let trunk = [("TRUNK_STAGING_DIR", "dist/.stage"), ("TRUNK_PROFILE", "release")];
        check(&["--out", "dist"], &[], Some(("dist", false)));
        check(&["--release", "--out", "dist"], &trunk, Some(("dist", true)));
        check(&[], &trunk, Some(("dist/.stage", true)));
        check(&[], &trunk[..1], Some(("dist/.stage", false)));
        let one = read(lexopt::Parser::from_args(["--program", "bare-yew", "--out", "x"]));
        assert_eq!(one.and_then(|order| order.program).as_deref(), Some("bare-yew"));
        check(&["--fast"], &[], None);
        check(&[], &[], None);
    }
}
