//! Provides the tools of a command: finds each, or installs it first.

mod cargo_binary;
mod node_package;
mod recipe;
mod rust_target;
mod system_program;

use crate::failure::Failure;
use crate::process::Program;
use crate::project::Project;
use crate::say;
use crate::version::Version;
use cargo_binary::CargoBinary;
use klantspiegel_tools::{Source, TASK_VARIABLE, Task, Tool};
use node_package::{NodeModules, NodePackage};
use recipe::Recipe;
use rust_target::RustTarget;
use std::env;
use std::ffi::OsString;
use std::path::Path;
use system_program::SystemProgram;

pub use recipe::Found;

/// The tools of a command, all of them there.
pub struct Provided {
    task: Task,
    tools: Vec<(Tool, Found)>,
}

/// How this tool is come by.
pub fn recipe(tool: Tool) -> Box<dyn Recipe> {
    match tool.source() {
        Source::RustTarget { triple } => Box::new(RustTarget { triple }),
        Source::Cargo { package, version, minutes } => {
            Box::new(CargoBinary { package, binary: tool.name(), version, minutes })
        }
        Source::Npm { package, version, file } => Box::new(NodePackage { package, version, file }),
        Source::NodeModules { folder } => Box::new(NodeModules { folder }),
        Source::System { names, version, debian, remedy } => {
            let variable = tool.variable();
            Box::new(SystemProgram { name: tool.name(), variable, names, version, debian, remedy })
        }
    }
}

/// Finds every tool of a command, installing first what is missing.
pub fn provide(task: Task, project: &Project) -> Result<Provided, Failure> {
    provide_or_ask(task, project, |_, failure| Err(failure))
}

/// The same; of each that cannot be had it is asked whether the command goes on without it.
pub fn provide_or_ask(
    task: Task,
    project: &Project,
    mut goes_on_without: impl FnMut(Tool, Failure) -> Result<(), Failure>,
) -> Result<Provided, Failure> {
    let mut tools = Vec::new();
    for tool in task.tools() {
        match provide_one(*tool, project) {
            Ok(found) => tools.push((*tool, found)),
            Err(failure) => goes_on_without(*tool, failure)?,
        }
    }
    Ok(Provided { task, tools })
}

fn provide_one(tool: Tool, project: &Project) -> Result<Found, Failure> {
    let recipe = recipe(tool);
    if let Some(found) = recipe.find(project) {
        return expect_young_enough(tool, found);
    }
    say::step(&format!(
        "{} ({}) is missing; it will be {}",
        tool.name(),
        recipe.wanted(),
        recipe.plan(project)?,
    ));
    recipe.install(project)?;
    recipe.find(project).ok_or_else(|| {
        Failure::new(
            format!("{} was installed but does not run", tool.name()),
            "see what `cargo xtask doctor` says about it; one that runs may also be put on PATH",
        )
    })
}

/// Refuses what is there but too old, before anything is compiled.
fn expect_young_enough(tool: Tool, found: Found) -> Result<Found, Failure> {
    let major = found.version.as_ref().and_then(|version| version.major().parse::<u32>().ok());
    match (tool.oldest_major(), major) {
        (Some(oldest), Some(major)) if major < oldest => Err(Failure::new(
            format!("{} is version {major}, and {oldest} is the oldest that does", tool.name()),
            format!("install {} {oldest} or newer, then run this again", tool.name()),
        )),
        _ => Ok(found),
    }
}

impl Provided {
    /// Lets a program call the tools, and no others.
    pub fn to(&self, program: Program) -> Program {
        let program = program.env(TASK_VARIABLE, self.task.name()).env("PATH", self.search_path());
        self.tools.iter().fold(program, |program, (tool, found)| program.env(tool.variable(), &found.path))
    }

    /// What comes from npm looks for Node by its name.
    fn search_path(&self) -> OsString {
        let path = env::var_os("PATH").unwrap_or_default();
        let node = self.tools.iter().find(|(tool, _)| *tool == Tool::Node);
        let folder = node.and_then(|(_, found)| found.path.parent()).map(Path::to_owned);
        env::join_paths(folder.into_iter().chain(env::split_paths(&path))).unwrap_or(path)
    }

    /// Where a tool is.
    ///
    /// # Panics
    /// When the command does not list it, or went on without it.
    pub fn path(&self, tool: Tool) -> &Path {
        &self.found(tool).path
    }

    /// The version of a tool, as far as it tells.
    ///
    /// # Panics
    /// When the command does not list it, or went on without it.
    pub fn version(&self, tool: Tool) -> Option<&Version> {
        self.found(tool).version.as_ref()
    }

    fn found(&self, tool: Tool) -> &Found {
        let (_, found) = self
            .tools
            .iter()
            .find(|(listed, _)| *listed == tool)
            .unwrap_or_else(|| panic!("`cargo xtask {}` has no {}", self.task.name(), tool.name()));
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_node_that_is_too_old_is_told_before_anything_is_compiled() {
        for (version, does) in
            [("v12.22.9", false), ("v20.11.0", true), ("v22.1.0", true), ("who knows", true)]
        {
            let found = Found { path: "/usr/bin/node".into(), version: Version::in_text(version) };
            assert_eq!(expect_young_enough(Tool::Node, found).is_ok(), does, "{version}");
        }
    }

    #[test]
    fn the_npm_manifest_pins_the_versions_of_the_table() {
        let manifest = include_str!("../../npm/package.json");
        for tool in Tool::ALL {
            if let Source::Npm { package, version, .. } = tool.source() {
                assert!(manifest.contains(&format!(r#""{package}": "{version}""#)), "{package}");
            }
        }
    }

    #[test]
    fn the_npm_locks_name_no_registry() {
        for lock in [
            include_str!("../../npm/package-lock.json"),
            include_str!("../../../bench/package-lock.json"),
            include_str!("../../../tests/frameworks/package-lock.json"),
            include_str!("../../../web/package-lock.json"),
        ] {
            assert!(!lock.contains("resolved"));
        }
    }
}
