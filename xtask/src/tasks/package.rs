//! `package`: the release with its packages for learning systems, where those are and how large.

use super::build::{grouped, release};
use super::command::{Command, expect_nothing};
use crate::failure::Failure;
use crate::project::Project;
use crate::say;
use klantspiegel_tools::Task;
use std::path::PathBuf;

pub const COMMAND: Command = Command {
    task: Task::Package,
    options: "",
    summary: "make the packages for learning systems (SCORM 1.2 and cmi5), with the release",
    run,
};

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    let packages = packages(release(Task::Package, project)?);
    for (path, bytes) in &packages {
        println!("{:>12}  {}", grouped(*bytes), project.display(path));
    }
    say::done(&format!("{} packages are ready to be uploaded", packages.len()));
    Ok(())
}

fn packages(files: Vec<(PathBuf, u64)>) -> Vec<(PathBuf, u64)> {
    files.into_iter().filter(|(path, _)| path.extension().is_some_and(|e| e == "zip")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packages_are_the_zips() {
        let files = ["embed.js", "a.zip", "zip", "b.zip.txt"].map(|name| (PathBuf::from(name), 1));
        assert_eq!(packages(files.into()), [(PathBuf::from("a.zip"), 1)]);
    }
}
