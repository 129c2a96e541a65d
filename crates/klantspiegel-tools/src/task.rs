//! The commands of `cargo xtask`, each with the tools that it may call.

use super::tool::Tool;
use strum::{EnumCount, EnumString, IntoStaticStr, VariantArray};

/// The variable by which `cargo xtask` tells which command is running.
pub const TASK_VARIABLE: &str = "KLANTSPIEGEL_TASK";

/// A command of `cargo xtask`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, VariantArray, IntoStaticStr, EnumString)]
#[strum(serialize_all = "kebab-case")]
pub enum Task {
    /// Shows the page on this machine, and again after every change.
    Serve,
    /// What is looked at after every change: form, lints and the native tests without the simulations.
    Check,
    /// Every test.
    Test,
    /// Makes the release.
    Build,
    /// The release with its packages for learning systems.
    Package,
    /// The release packed for a server.
    Release,
    /// A picture of every screen.
    Screens,
    /// The page beside its peers.
    Bench,
    /// How well the estimates do.
    Calibrate,
    /// Looks for bytes over which a decoder stumbles.
    Fuzz,
    /// What is depended on.
    Dependencies,
    /// Does what the README says, as on a new machine.
    Newcomer,
    /// What is here and what would be installed.
    Doctor,
}

/// What makes the page while it is worked on.
const PAGE: &[Tool] = &[Tool::WasmTarget, Tool::Node, Tool::Esbuild];
/// What makes the release.
const RELEASE: &[Tool] = &[Tool::WasmTarget, Tool::Node, Tool::Esbuild, Tool::WasmOpt];

impl Task {
    /// Every command, in the order of the README.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// What one types.
    pub fn name(self) -> &'static str {
        self.into()
    }

    /// The tools that it provides, which are those that it may call.
    pub const fn tools(self) -> &'static [Tool] {
        match self {
            Self::Serve => PAGE,
            Self::Build | Self::Package | Self::Release => RELEASE,
            Self::Check => &[Tool::WasmTarget, Tool::Node, Tool::WebChecks],
            Self::Test => &[
                Tool::WasmTarget,
                Tool::Node,
                Tool::Esbuild,
                Tool::WasmOpt,
                Tool::WebChecks,
                Tool::Axe,
                Tool::Scorm,
                Tool::Frameworks,
                Tool::Chromium,
                Tool::Chromedriver,
                Tool::Firefox,
                Tool::Geckodriver,
                Tool::WebkitDriver,
                Tool::Xvfb,
                Tool::Nginx,
                Tool::Apache,
                Tool::Caddy,
            ],
            // The page itself is made by the README's command, which provides for itself.
            Self::Newcomer => &[Tool::Git, Tool::Chromium, Tool::Chromedriver],
            Self::Screens => &[
                Tool::WasmTarget,
                Tool::Node,
                Tool::Esbuild,
                Tool::WasmOpt,
                Tool::Chromium,
                Tool::Chromedriver,
            ],
            Self::Bench => &[
                Tool::WasmTarget,
                Tool::Node,
                Tool::Esbuild,
                Tool::WasmOpt,
                Tool::Peers,
                Tool::Chromium,
                Tool::Chromedriver,
                Tool::Jq,
            ],
            Self::Calibrate | Self::Doctor => &[],
            Self::Fuzz => &[Tool::CargoFuzz, Tool::CppCompiler],
            Self::Dependencies => &[Tool::CargoDeny],
        }
    }

    /// The command that is running, as far as `cargo xtask` runs it.
    pub fn running() -> Option<Self> {
        let name = std::env::var(TASK_VARIABLE).ok()?;
        name.parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Source;

    #[test]
    fn what_comes_from_npm_brings_along_what_runs_it() {
        for task in Task::ALL {
            let from_npm =
                |tool: &Tool| matches!(tool.source(), Source::Npm { .. } | Source::NodeModules { .. });
            let needs_node = task.tools().iter().any(from_npm);
            assert_eq!(needs_node, task.tools().contains(&Tool::Node), "{}", task.name());
        }
    }

    #[test]
    fn every_tool_is_needed_by_some_command() {
        for tool in Tool::ALL {
            assert!(Task::ALL.iter().any(|task| task.tools().contains(tool)), "{}", tool.name());
        }
    }

    #[test]
    fn tools_and_commands_are_told_apart_by_their_names() {
        let names = Task::ALL.iter().map(|task| task.name()).chain(Tool::ALL.iter().map(|tool| tool.name()));
        let names: Vec<&str> = names.chain(Tool::ALL.iter().map(|tool| tool.variable())).collect();
        for name in &names {
            assert_eq!(names.iter().filter(|other| *other == name).count(), 1, "{name}");
        }
    }
}
