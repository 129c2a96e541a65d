//! Runs the tools, and says in plain words how they ended.

use crate::error::ReleaseError;
use klantspiegel_tools::{Tool, command};
use std::process::Command;

/// A tool, about to be run.
///
/// # Errors
/// When it is not here, or the command that is running does not list it.
pub fn tool(tool: Tool) -> Result<Command, ReleaseError> {
    command(tool).map_err(|missing| ReleaseError::new(tool.name(), missing))
}

/// Runs it until it ends, its output shown as it comes.
///
/// # Errors
/// When it cannot be started, or says that it failed.
pub fn to_the_end(command: &mut Command) -> Result<(), ReleaseError> {
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| ReleaseError::new(&name, error))?;
    if status.success() { Ok(()) } else { Err(ReleaseError::new(name, status)) }
}
