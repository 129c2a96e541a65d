//! `release`: the release packed for who puts it on a server.

use super::build::release;
use super::command::{Command, expect_nothing};
use crate::distribution;
use crate::failure::Failure;
use crate::project::Project;
use crate::say;
use klantspiegel_tools::Task;

pub const COMMAND: Command = Command {
    task: Task::Release,
    options: "",
    summary: "pack the release as one zip for a server: compressed, with what servers must be told, and hashes",
    run,
};

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    release(Task::Release, project)?;
    distribution::pack(project)?;
    say::done(&format!("the release is packed in {}", project.display(&distribution::out(project))));
    Ok(())
}
