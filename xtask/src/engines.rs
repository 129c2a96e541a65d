//! The browsers that tests run in, by their engines: what one of them lacks leaves out its tests, and is told.

use crate::failure::Failure;
use crate::project::Project;
use crate::say;
use crate::tools::{self, Provided};
use klantspiegel_tools::{Task, Tool};

/// An engine, and what opens and steers its browser.
struct Engine {
    /// What tests in it have at the end of their names.
    name: &'static str,
    tools: &'static [Tool],
}

/// Those beside Chromium, without which no test of a browser runs.
const BESIDE_CHROMIUM: [Engine; 2] = [
    Engine { name: "firefox", tools: &[Tool::Firefox, Tool::Geckodriver] },
    Engine { name: "webkit", tools: &[Tool::WebkitDriver, Tool::Xvfb] },
];

/// The names of the engines that are not here.
#[derive(Default)]
pub struct LeftOut(Vec<&'static str>);

impl LeftOut {
    /// Provides what the tests need, and tells what cannot be had of one engine alone; where nobody reads that, it is an error.
    pub fn provide(project: &Project) -> Result<(Provided, Self), Failure> {
        let mut left_out = Self::default();
        let provided = tools::provide_or_ask(Task::Test, project, |tool, failure| {
            let engine = BESIDE_CHROMIUM.iter().find(|engine| engine.tools.contains(&tool));
            match engine.filter(|_| !project.ci) {
                Some(engine) => {
                    say::skipped(&failure);
                    left_out.add(engine.name);
                    Ok(())
                }
                None => Err(failure),
            }
        })?;
        Ok((provided, left_out))
    }

    fn add(&mut self, name: &'static str) {
        if !self.0.contains(&name) {
            self.0.push(name);
        }
    }

    /// Arguments by which a run of tests does without them.
    pub fn skipped(&self) -> impl Iterator<Item = String> {
        self.0.iter().flat_map(|name| ["--skip".to_owned(), format!("::{name}")])
    }

    /// What is to be said of them, once all others passed.
    pub fn told(&self) -> Option<String> {
        let names = self.0.join(" AND IN ").to_uppercase();
        (!names.is_empty()).then(|| format!("; THOSE IN {names} DID NOT RUN, see above why"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_left_out_and_told() {
        for (missing, skipped, told) in [
            (&[][..], &[][..], None),
            (
                &["webkit", "webkit"],
                &["--skip", "::webkit"],
                Some("; THOSE IN WEBKIT DID NOT RUN, see above why"),
            ),
            (
                &["firefox", "webkit"],
                &["--skip", "::firefox", "--skip", "::webkit"],
                Some("; THOSE IN FIREFOX AND IN WEBKIT DID NOT RUN, see above why"),
            ),
        ] {
            let mut left_out = LeftOut::default();
            missing.iter().for_each(|name| left_out.add(name));
            assert_eq!(left_out.skipped().collect::<Vec<_>>(), skipped);
            assert_eq!(left_out.told().as_deref(), told);
        }
    }
}
