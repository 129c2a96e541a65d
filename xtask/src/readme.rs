//! What the README tells a newcomer to type.

use crate::failure::{Failure, OrFail};
use crate::project::Project;
use std::fs;

const FENCE: &str = "```";

/// The first command of the README.
pub fn first_command(project: &Project) -> Result<String, Failure> {
    let remedy = "restore README.md from version control";
    let readme =
        fs::read_to_string(project.root.join("README.md")).or_fail("README.md cannot be read", remedy)?;
    commands(&readme)
        .into_iter()
        .next()
        .ok_or_else(|| Failure::new("README.md tells no command in a block of `sh`", remedy))
}

/// Every command in a block of `sh`, in their order.
fn commands(readme: &str) -> Vec<String> {
    let blocks = readme.split(FENCE).skip(1).step_by(2).filter_map(|block| block.strip_prefix("sh\n"));
    blocks.flat_map(str::lines).filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use klantspiegel_tools::Task;

    const README: &str = include_str!("../../README.md");

    #[test]
    fn commands_stand_in_blocks_of_sh() {
        let readme = "a\n```sh\nfirst one\n\nsecond\n```\nb\n```text\nno command\n```\n```sh\nthird\n```\n";
        assert_eq!(commands(readme), ["first one", "second", "third"]);
        assert_eq!(commands("nothing"), [""; 0]);
    }

    /// `newcomer` runs what stands first; that it is this holds both to what people read.
    #[test]
    fn the_first_command_is_the_one_that_is_tried_on_a_new_machine() {
        assert_eq!(commands(README)[0], format!("cargo xtask {}", Task::Serve.name()));
    }

    #[test]
    fn the_readme_names_every_command_and_no_other() {
        let named: Vec<&str> = README
            .split("cargo xtask ")
            .skip(1)
            .map(|rest| rest.split(|c: char| !c.is_ascii_lowercase()).next().unwrap_or_default())
            .collect();
        for task in Task::ALL {
            assert!(named.contains(&task.name()), "the README does not name `cargo xtask {}`", task.name());
        }
        for name in named {
            assert!(Task::ALL.iter().any(|task| task.name() == name), "there is no `cargo xtask {name}`");
        }
    }
}
