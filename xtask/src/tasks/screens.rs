//! `screens`: a picture of every screen, to be looked at.

use super::command::{Command, misunderstood};
use crate::browser_run;
use crate::failure::{Failure, OrFail};
use crate::page;
use crate::project::Project;
use crate::say;
use crate::tools;
use klantspiegel_tools::Task;
use std::path::{self, PathBuf};

pub const COMMAND: Command = Command {
    task: Task::Screens,
    options: "[--out DIR]",
    summary: "write a picture of every screen (to target/screens)",
    run,
};

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let chosen = read(arguments).map_err(|error| misunderstood(&COMMAND, &error))?;
    let directory = chosen.unwrap_or_else(|| project.target().join("screens"));
    let directory =
        path::absolute(&directory).or_fail("the directory cannot be used", "name another one after --out")?;

    let provided = tools::provide(Task::Screens, project)?;
    page::release(&provided, project)?;
    say::step("taking pictures");
    let pictures = browser_run::cargo("run", &provided, project)?.args(["--example", "screens", "--"]);
    pictures.args([&directory]).run().or_fail(
        "the pictures could not be taken",
        "see above; `cargo xtask doctor` tells which browser is used",
    )?;
    say::done(&format!("the pictures are in {}", project.display(&directory)));
    Ok(())
}

fn read(mut arguments: lexopt::Parser) -> Result<Option<PathBuf>, lexopt::Error> {
    let mut directory = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("out") => directory = Some(arguments.value()?.into()),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(directory)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_may_be_chosen() {
        for (arguments, expected) in [
            (&[][..], Some(None)),
            (&["--out", "a b"], Some(Some("a b"))),
            (&["--out"], None),
            (&["a"], None),
        ] {
            let read = read(lexopt::Parser::from_args(arguments)).ok();
            let expected = expected.map(|directory| directory.map(PathBuf::from));
            assert_eq!(read, expected, "{arguments:?}");
        }
    }
}
