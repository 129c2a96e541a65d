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

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    let provided = tools::provide(Task::Dependencies, project)?;
    say::step("looking at what is depended on");
    provided
        .to(Program::new(provided.path(Tool::CargoDeny)))
        .args(["--locked", "check", "--deny", "warnings"])
        .args(CHECKS)
        .directory(&project.root)
        .run()
        .or_fail("something may not be depended on", "see above; deny.toml says what may, and why")?;
    say::done("licences, duplicates and sources are as deny.toml has them");
    Ok(())
}
