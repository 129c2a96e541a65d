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
    options: "[--readme] [--out DIR]",
    summary: "write a picture of every screen (to target/screens), or the two of the README (to docs/pictures)",
    run,
};

#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    readme: bool,
    directory: Option<PathBuf>,
}

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let Options { readme, directory } = read(arguments).map_err(|error| misunderstood(&COMMAND, &error))?;
    let usual = if readme { project.root.join("docs/pictures") } else { project.target().join("screens") };
    let directory = directory.unwrap_or(usual);
    let directory =
        path::absolute(&directory).or_fail("the directory cannot be used", "name another one after --out")?;

    let provided = tools::provide(Task::Screens, project)?;
    page::release(&provided, project)?;
    say::step("taking pictures");
    let pictures = browser_run::cargo("run", &provided, project)?.args(["--example", "screens", "--"]);
    pictures.args([&directory]).args(readme.then_some("readme")).run().or_fail(
        "the pictures could not be taken",
        "see above; `cargo xtask doctor` tells which browser is used",
    )?;
    say::done(&format!("the pictures are in {}", project.display(&directory)));
    Ok(())
}

fn read(mut arguments: lexopt::Parser) -> Result<Options, lexopt::Error> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("readme") => options.readme = true,
            lexopt::Arg::Long("out") => options.directory = Some(arguments.value()?.into()),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_directory_may_be_chosen() {
        for (arguments, expected) in [
            (&[][..], Some((false, None))),
            (&["--out", "a b"], Some((false, Some("a b")))),
            (&["--readme"], Some((true, None))),
            (&["--out"], None),
            (&["a"], None),
        ] {
            let read = read(lexopt::Parser::from_args(arguments)).ok();
            let expected = expected
                .map(|(readme, directory)| Options { readme, directory: directory.map(PathBuf::from) });
            assert_eq!(read, expected, "{arguments:?}");
        }
    }
}
