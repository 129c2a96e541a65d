//! `bench`: measures the page beside its peers, in one run on one machine.

use super::command::{Command, misunderstood};
use crate::browser_run;
use crate::failure::{Failure, OrFail};
use crate::page;
use crate::project::Project;
use crate::say;
use crate::tools;
use klantspiegel_tools::Task;
use std::ffi::{OsStr, OsString};

pub const COMMAND: Command = Command {
    task: Task::Bench,
    options: "[NAME…] [-- ARGS]",
    summary: "measure the page beside its peers; NAME chooses benchmarks, ARGS go to them",
    run,
};

#[derive(Debug, PartialEq, Eq)]
struct Options {
    names: Vec<OsString>,
    arguments: Vec<OsString>,
}

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let options = Options::read(arguments).map_err(|error| misunderstood(&COMMAND, &error))?;
    let provided = tools::provide(Task::Bench, project)?;
    page::release(&provided, project)?;
    say::step("measuring; leave the machine alone for a while");
    browser_run::cargo("bench", &provided, project)?
        .args(["--workspace"])
        .args(options.chosen())
        .args(["--"])
        .args(&options.arguments)
        .run()
        .or_fail("the measurements failed", "see above; `cargo xtask doctor` tells which browser is used")
}

impl Options {
    fn read(mut arguments: lexopt::Parser) -> Result<Self, lexopt::Error> {
        let words: Vec<OsString> = arguments.raw_args()?.collect();
        let mut parts = words.splitn(2, |word| word == "--").map(<[_]>::to_vec);
        let names = parts.next().unwrap_or_default();
        let arguments = parts.next().unwrap_or_default();
        match names.iter().find(|name| name.to_string_lossy().starts_with('-')) {
            Some(option) => Err(lexopt::Arg::Value(option.clone()).unexpected()),
            None => Ok(Self { names, arguments }),
        }
    }

    /// Cargo's options for the chosen benchmarks; for all of them when none was named.
    fn chosen(&self) -> Vec<&OsStr> {
        let names: Vec<&OsStr> = match self.names.as_slice() {
            [] => vec!["*".as_ref()],
            names => names.iter().map(OsString::as_os_str).collect(),
        };
        names.into_iter().flat_map(|name| ["--bench".as_ref(), name]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_before_two_dashes_and_arguments_after() {
        for (words, expected) in [
            (&[][..], Some((&[][..], &[][..]))),
            (&["startup"], Some((&["startup"], &[]))),
            (&["--", "--rounds", "3"], Some((&[], &["--rounds", "3"]))),
            (&["a", "b", "--", "c", "--"], Some((&["a", "b"], &["c", "--"]))),
            (&["--fast"], None),
        ] {
            let owned = |words: &[&str]| words.iter().map(OsString::from).collect();
            let options = Options::read(lexopt::Parser::from_args(words)).ok();
            let expected = expected
                .map(|(names, arguments)| Options { names: owned(names), arguments: owned(arguments) });
            assert_eq!(options, expected, "{words:?}");
        }
    }
}
