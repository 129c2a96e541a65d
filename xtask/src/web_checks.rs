//! Looks at the modules of the scripts: their form, their lints and their types.

use crate::failure::{Failure, OrFail};
use crate::process::Program;
use crate::project::Project;
use crate::say;
use crate::tools::Provided;
use klantspiegel_tools::Tool;

/// What is looked at: its name, the program with its arguments, and what to do.
const CHECKS: [(&str, &str, &[&str], &str); 2] = [
    (
        "the form and the lints of the scripts",
        "biome",
        &["ci", "--error-on-warnings"],
        "mend what is reported above; `biome check --write` in `web` brings the form about",
    ),
    ("the types of the scripts", "tsc", &["--project", "."], "mend what is reported above"),
];

/// Looks at all of it.
pub fn run(provided: &Provided, project: &Project) -> Result<(), Failure> {
    for (name, program, arguments, remedy) in CHECKS {
        say::step(name);
        let path = provided.path(Tool::WebChecks).join(".bin").join(program);
        let check = provided.to(Program::new(path)).args(arguments).directory(&project.root.join("web"));
        check.run().or_fail(format!("{name}: not as it should be"), remedy)?;
    }
    Ok(())
}
