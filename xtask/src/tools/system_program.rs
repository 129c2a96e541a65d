//! A program of the operating system, installed by apt where we may and otherwise by the user.

use super::{Found, Tool};
use crate::failure::{Failure, OrFail};
use crate::process::{Ended, Program};
use crate::project::Project;
use crate::say;
use crate::search_path;
use crate::version::Version;
use std::env;
use std::path::PathBuf;

/// A program that is on PATH once it is installed.
pub struct SystemProgram {
    /// What it is called.
    pub name: &'static str,
    /// The variable by which the user can point at another one.
    pub variable: Option<&'static str>,
    /// Its possible file names, best first.
    pub names: &'static [&'static str],
    /// What it answers without doing anything else: `--version`, where it knows that.
    pub answers: &'static str,
    /// The Debian packages that bring it; none when we leave it to the user.
    pub debian: Option<&'static [&'static str]>,
    /// What to do when it is missing and cannot be installed from here.
    pub remedy: &'static str,
}

/// How apt can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Apt {
    Directly,
    ThroughSudo,
}

impl Tool for SystemProgram {
    fn name(&self) -> &str {
        self.name
    }

    fn wanted(&self, _: &Project) -> Result<String, Failure> {
        Ok("any version".to_owned())
    }

    fn find(&self, _: &Project) -> Option<Found> {
        let path = match self.chosen_by_user() {
            Some((_, path)) => path,
            None => search_path::find(self.names)?,
        };
        let printed = Program::new(&path).args([self.answers]).text().ok()?;
        let version = Some(printed).filter(|_| self.answers == "--version");
        Some(Found { path, version: version.and_then(|printed| Version::in_text(&printed)) })
    }

    fn plan(&self, _: &Project) -> Result<String, Failure> {
        if let Some((variable, path)) = self.chosen_by_user() {
            return Err(Failure::new(
                format!("{variable} names {}, which does not run", path.display()),
                format!("point {variable} at a {}, or unset it", self.name),
            ));
        }
        match (self.debian, Apt::reachable()) {
            (Some(packages), Some(apt)) => {
                Ok(format!("installed by `{} {}`", apt.command().join(" "), packages.join(" ")))
            }
            _ => Err(self.absent()),
        }
    }

    fn install(&self, _: &Project) -> Result<(), Failure> {
        let (Some(packages), Some(apt)) = (self.debian, Apt::reachable()) else {
            return Err(self.absent());
        };
        if let Err(ended) = apt.run(&["update", "--quiet"]) {
            // One unreachable source among many need not matter.
            say::note(&ended.to_string());
        }
        apt.run(&[&["install", "--yes", "--quiet", "--no-install-recommends"], packages].concat())
            .or_fail(format!("{} could not be installed", self.name), self.remedy)
    }
}

impl SystemProgram {
    fn chosen_by_user(&self) -> Option<(&'static str, PathBuf)> {
        let variable = self.variable?;
        let path = env::var_os(variable).filter(|path| !path.is_empty())?;
        Some((variable, PathBuf::from(path)))
    }

    fn absent(&self) -> Failure {
        Failure::new(format!("{} is not here", self.name), self.remedy)
    }
}

impl Apt {
    fn reachable() -> Option<Self> {
        let has_apt = search_path::find(&["apt-get"]).is_some();
        let user = Program::new("id").args(["-u"]).text();
        let is_root = user.is_ok_and(|id| id.trim() == "0");
        choose(has_apt, is_root, || Program::new("sudo").args(["-n", "true"]).text().is_ok())
    }

    fn command(self) -> &'static [&'static str] {
        match self {
            Self::Directly => &["apt-get", "install"],
            Self::ThroughSudo => &["sudo", "apt-get", "install"],
        }
    }

    fn run(self, arguments: &[&str]) -> Result<(), Ended> {
        let (program, before): (_, &[&str]) = match self {
            Self::Directly => ("env", &[]),
            Self::ThroughSudo => ("sudo", &["-n", "env"]),
        };
        Program::new(program)
            .args(before)
            .args(["DEBIAN_FRONTEND=noninteractive", "apt-get"])
            .args(["-o", "DPkg::Lock::Timeout=300"])
            .args(arguments)
            .run()
    }
}

fn choose(has_apt: bool, is_root: bool, has_sudo: impl Fn() -> bool) -> Option<Apt> {
    match (has_apt, is_root) {
        (false, _) => None,
        (true, true) => Some(Apt::Directly),
        (true, false) => has_sudo().then_some(Apt::ThroughSudo),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn apt_is_used_only_where_no_password_is_asked() {
        for (has_apt, is_root, has_sudo, expected) in [
            (false, true, true, None),
            (true, true, false, Some(Apt::Directly)),
            (true, false, true, Some(Apt::ThroughSudo)),
            (true, false, false, None),
        ] {
            assert_eq!(choose(has_apt, is_root, || has_sudo), expected);
        }
    }
}
