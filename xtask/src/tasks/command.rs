//! One command, and what every command says of arguments that it does not know.

use crate::failure::Failure;
use crate::project::Project;
use klantspiegel_tools::Task;

/// One command: what `help` says about it and what it does.
pub struct Command {
    /// Its name, and the tools that it may use.
    pub task: Task,
    /// Its options, as usage shows them.
    pub options: &'static str,
    /// What it does, in a line.
    pub summary: &'static str,
    /// Does it.
    pub run: fn(&Project, lexopt::Parser) -> Result<(), Failure>,
}

/// How it is called.
pub fn usage(command: &Command) -> String {
    format!("{} {}", command.task.name(), command.options)
}

/// Every command refuses what it does not know in the same words.
pub fn misunderstood(command: &Command, error: &lexopt::Error) -> Failure {
    Failure::new(
        format!("`cargo xtask {}`: {error}", command.task.name()),
        format!("use it as `cargo xtask {}`", usage(command).trim_end()),
    )
}

/// For commands that take no arguments.
pub fn expect_nothing(command: &Command, mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let next = arguments.next().and_then(|argument| match argument {
        Some(argument) => Err(argument.unexpected()),
        None => Ok(()),
    });
    next.map_err(|error| misunderstood(command, &error))
}
