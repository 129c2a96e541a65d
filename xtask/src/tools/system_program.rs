//! A program of the operating system, installed by apt where we may and otherwise by the user.

use super::recipe::{Found, Recipe};
use crate::failure::{Failure, OrFail};
use crate::process::{Ended, Program};
use crate::project::Project;
use crate::say;
use crate::version::Version;
use klantspiegel_tools::search_path;
use std::env;
use std::path::PathBuf;

/// A program that is on PATH once it is installed.
pub struct SystemProgram {
    /// What it is called.
    pub name: &'static str,
    /// The variable by which the user can point at another one.
    pub variable: &'static str,
    /// Its possible file names, best first.
    pub names: &'static [&'static str],
    /// How it is asked for its version; `None` where it cannot be asked.
    pub version: Option<&'static str>,
    /// The Debian packages that bring it; none when we leave it to the user.
    pub debian: &'static [&'static str],
    /// What to do when it is missing and cannot be installed from here.
    pub remedy: &'static str,
}

/// How apt can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Apt {
    Directly,
    ThroughSudo,
}

impl Recipe for SystemProgram {
    fn wanted(&self) -> String {
        "any version".to_owned()
    }

    fn find(&self, _: &Project) -> Option<Found> {
        let path = match self.chosen_by_user() {
            Some((_, path)) => path,
            None => search_path::find(self.names)?,
        };
        let version = match self.version {
            Some(asked) => Version::in_text(&Program::new(&path).args([asked]).text().ok()?),
            None => None,
        };
        Some(Found { path, version })
    }

    fn plan(&self, _: &Project) -> Result<String, Failure> {
        if let Some((variable, path)) = self.chosen_by_user() {
            return Err(Failure::new(
                format!("{variable} names {}, which does not run", path.display()),
                format!("point {variable} at a {}, or unset it", self.name),
            ));
        }
        let apt = self.apt()?;
        Ok(format!("installed by `{} {}`", apt.command().join(" "), self.debian.join(" ")))
    }

    fn install(&self, _: &Project) -> Result<(), Failure> {
        let apt = self.apt()?;
        if let Err(ended) = apt.run(&["update", "--quiet"]) {
            // One unreachable source among many need not matter.
            say::note(&ended.to_string());
        }
        apt.run(&[&["install", "--yes", "--quiet", "--no-install-recommends"], self.debian].concat())
            .or_fail(format!("{} could not be installed", self.name), self.remedy)
    }
}

impl SystemProgram {
    fn chosen_by_user(&self) -> Option<(&'static str, PathBuf)> {
        let path = env::var_os(self.variable).filter(|path| !path.is_empty())?;
        Some((self.variable, PathBuf::from(path)))
    }

    /// The way to install it, where there is one.
    fn apt(&self) -> Result<Apt, Failure> {
        let is_packaged = !self.debian.is_empty();
        let apt = is_packaged.then(Apt::reachable).flatten();
        apt.ok_or_else(|| Failure::new(format!("{} is not here", self.name), self.remedy))
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
