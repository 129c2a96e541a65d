//! `dependencies`: holds what is depended on to `deny.toml`.

use super::command::{Command, expect_nothing};
use crate::failure::{Failure, OrFail};
use crate::process::Program;
use crate::project::Project;
use crate::say;
use crate::tools;
use klantspiegel_tools::{Task, Tool};

pub const COMMAND: Command = Command {
    task: Task::Dependencies,
    options: "",
    summary: "look at licences, duplicates and sources of what is depended on, as deny.toml has them",
    run,
};

/// What is looked at; known faults have a list of their own, which would have to be fetched.
const CHECKS: [&str; 3] = ["bans", "licenses", "sources"];

/// The workspace, and what only fuzzing needs, which has a lock file of its own: each with what may be depended on there.
const WORKSPACES: [(&str, &str); 2] = [("Cargo.toml", "deny.toml"), ("fuzz/Cargo.toml", "fuzz/deny.toml")];

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    let provided = tools::provide(Task::Dependencies, project)?;
    for (manifest, rules) in WORKSPACES {
        say::step(&format!("looking at what is depended on by {manifest}"));
        provided
            .to(Program::new(provided.path(Tool::CargoDeny)))
            .args(["--locked", "--manifest-path", manifest, "--config", rules, "check", "--deny", "warnings"])
            .args(CHECKS)
            .directory(&project.root)
            .run()
            .or_fail(
                "something may not be depended on",
                format!("see above; {rules} says what may, and why"),
            )?;
    }
    say::done("licences, duplicates and sources are as deny.toml has them");
    Ok(())
}
