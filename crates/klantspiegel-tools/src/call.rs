//! The one way to call a tool.

use super::search_path;
use super::source::Source;
use super::task::Task;
use super::tool::Tool;
use std::env;
use std::error::Error;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Why a tool cannot be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// The command that is running does not list it, so that nobody provided it.
    NotListed(Tool, Task),
    /// Nobody said where it is, and it is not on PATH.
    NotHere(Tool),
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotListed(tool, task) => write!(
                f,
                "{} is called by `cargo xtask {}`, which does not list it: add it in klantspiegel-tools, src/task.rs",
                tool.name(),
                task.name()
            ),
            Self::NotHere(tool) => {
                write!(f, "{} is not here: use `cargo xtask`, which installs it", tool.name())
            }
        }
    }
}

impl Error for Missing {}

/// Where a tool is: where its variable says, or, outside `cargo xtask`, where a shell would find it.
///
/// # Errors
/// When the command that is running does not list it, even where the machine has it; or when it is nowhere.
pub fn path(tool: Tool) -> Result<PathBuf, Missing> {
    found(tool, Task::running(), env::var_os(tool.variable()), &search_path::directories(), Path::is_file)
}

/// The tool, about to be run.
///
/// # Errors
/// Those of [`path`].
pub fn command(tool: Tool) -> Result<Command, Missing> {
    Ok(started(path(tool)?))
}

/// The Cargo that started us, so that the toolchain stays the same.
pub fn cargo() -> Command {
    started(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()).into())
}

/// A program that Cargo built of this checkout, by its path.
pub fn built(path: &str) -> Command {
    started(path.into())
}

/// The compiler of the same toolchain.
pub fn rustc() -> Command {
    started(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()).into())
}

#[expect(clippy::disallowed_methods, reason = "the one place where a program is started by its name")]
fn started(path: PathBuf) -> Command {
    Command::new(path)
}

fn found(
    tool: Tool,
    task: Option<Task>,
    told: Option<OsString>,
    directories: &[PathBuf],
    is_file: impl Fn(&Path) -> bool,
) -> Result<PathBuf, Missing> {
    if let Some(task) = task.filter(|task| !task.tools().contains(&tool)) {
        return Err(Missing::NotListed(tool, task));
    }
    if let Some(told) = told.filter(|told| !told.is_empty()) {
        return Ok(told.into());
    }
    let names: &[&str] = match tool.source() {
        Source::System { names, .. } => names,
        Source::Cargo { .. } | Source::Npm { .. } => &[tool.name()],
        Source::RustTarget { .. } | Source::NodeModules { .. } => &[],
    };
    search_path::find_in(names, directories, is_file).ok_or(Missing::NotHere(tool))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn check(tool: Tool, task: Option<Task>, told: Option<&str>, expected: Result<&str, Missing>) {
        let directories = ["/first", "/second"].map(PathBuf::from);
        let files = ["/second/esbuild", "/first/node", "/second/wasm-opt"];
        let is_file = |path: &Path| files.iter().any(|file| Path::new(file) == path);
        let path = found(tool, task, told.map(OsString::from), &directories, is_file);
        assert_eq!(path, expected.map(PathBuf::from), "{} in {task:?}", tool.name());
    }

    #[test]
    fn it_is_where_it_was_put_or_else_where_a_shell_finds_it() {
        check(Tool::Esbuild, Some(Task::Serve), Some("/cache/esbuild"), Ok("/cache/esbuild"));
        check(Tool::Esbuild, None, Some(""), Ok("/second/esbuild"));
        check(Tool::Node, None, None, Ok("/first/node"));
        check(Tool::Jq, None, None, Err(Missing::NotHere(Tool::Jq)));
        check(Tool::Peers, None, None, Err(Missing::NotHere(Tool::Peers)));
    }

    /// What once happened: the minifier was called while serving, which did not provide it, and worked on warm machines.
    #[test]
    fn what_a_command_does_not_list_is_refused_on_every_machine() {
        let refused = Err(Missing::NotListed(Tool::WasmOpt, Task::Serve));
        check(Tool::WasmOpt, Some(Task::Serve), None, refused);
        check(Tool::WasmOpt, Some(Task::Serve), Some("/second/wasm-opt"), refused);
        check(Tool::WasmOpt, Some(Task::Build), Some("/second/wasm-opt"), Ok("/second/wasm-opt"));
    }
}
