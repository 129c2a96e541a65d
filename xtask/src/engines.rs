//! The engines beside Chromium that browser tests run in, each with what opens and steers its browser.

use crate::failure::Failure;
use crate::process::Program;
use crate::project::Project;
use crate::say;
use crate::tools::{self, Tool};
use std::path::PathBuf;

/// An engine, and each of its programs with the variable by which tests find it.
struct Engine {
    /// What tests in it have at the end of their names.
    name: &'static str,
    programs: &'static [(&'static str, &'static dyn Tool)],
}

const ALL: [Engine; 2] = [
    Engine {
        name: "firefox",
        programs: &[
            ("KLANTSPIEGEL_FIREFOX", &tools::FIREFOX),
            ("KLANTSPIEGEL_GECKODRIVER", &tools::GECKODRIVER),
        ],
    },
    Engine {
        name: "webkit",
        programs: &[("KLANTSPIEGEL_WEBKITDRIVER", &tools::WEBKITDRIVER), ("KLANTSPIEGEL_XVFB", &tools::XVFB)],
    },
];

/// Those that are here, and the names of those that are not.
#[derive(Default)]
pub struct Engines {
    programs: Vec<(&'static str, PathBuf)>,
    missing: Vec<&'static str>,
}

impl Engines {
    /// Provides each. One that cannot be had is told and left out; where nobody reads that, it is an error.
    pub fn provide(project: &Project) -> Result<Self, Failure> {
        let mut engines = Self::default();
        for Engine { name, programs } in ALL {
            let provided: Result<Vec<_>, Failure> = programs
                .iter()
                .map(|(variable, tool)| Ok((*variable, tools::provide(*tool, project)?.path)))
                .collect();
            match provided {
                Ok(programs) => engines.programs.extend(programs),
                Err(failure) if project.ci => return Err(failure),
                Err(failure) => {
                    say::skipped(&failure);
                    engines.missing.push(name);
                }
            }
        }
        Ok(engines)
    }

    /// A run of the tests that knows where their programs are.
    pub fn known_to(&self, tests: Program) -> Program {
        self.programs.iter().fold(tests, |tests, (variable, path)| tests.env(variable, path))
    }

    /// Arguments by which a run of tests leaves out those in engines that are not here.
    pub fn left_out(&self) -> impl Iterator<Item = String> {
        self.missing.iter().flat_map(|name| ["--skip".to_owned(), format!("::{name}")])
    }

    /// What is to be said of those that are not here, once all others passed.
    pub fn told(&self) -> Option<String> {
        let names = self.missing.join(" AND IN ").to_uppercase();
        (!names.is_empty()).then(|| format!("; THOSE IN {names} DID NOT RUN, see above why"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_left_out_and_told() {
        for (missing, left_out, told) in [
            (&[][..], &[][..], None),
            (&["webkit"], &["--skip", "::webkit"], Some("; THOSE IN WEBKIT DID NOT RUN, see above why")),
            (
                &["firefox", "webkit"],
                &["--skip", "::firefox", "--skip", "::webkit"],
                Some("; THOSE IN FIREFOX AND IN WEBKIT DID NOT RUN, see above why"),
            ),
        ] {
            let engines = Engines { missing: missing.to_vec(), ..Engines::default() };
            assert_eq!(engines.left_out().collect::<Vec<_>>(), left_out);
            assert_eq!(engines.told().as_deref(), told);
        }
    }
}
