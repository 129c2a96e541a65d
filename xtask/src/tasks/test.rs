//! `test`: every test there is, the browser's included wherever there is one.

use super::{Task, misunderstood};
use crate::browser_run::Browser;
use crate::engines::Engines;
use crate::failure::{Failure, OrFail};
use crate::page;
use crate::process;
use crate::project::Project;
use crate::say;
use std::ffi::OsString;

pub const TASK: Task = Task {
    name: "test",
    options: "[--native] [-- ARGS]",
    summary: "run all tests; --native leaves the browser out, ARGS go to the test programs",
    run,
};

#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    native: bool,
    arguments: Vec<OsString>,
}

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let options = Options::read(arguments).map_err(|error| misunderstood(&TASK, &error))?;
    if options.native {
        run_native(project, &options)?;
        say::done("the native tests passed; the browser tests were not asked for");
        return Ok(());
    }

    let browser = match Browser::provide(project) {
        Ok(browser) => Some(browser),
        Err(failure) if project.ci => return Err(failure),
        Err(failure) => {
            say::skipped(&failure);
            None
        }
    };
    let engines = if browser.is_some() { Engines::provide(project)? } else { Engines::default() };
    page::build(project)?;
    run_native(project, &options)?;
    match browser {
        Some(browser) => {
            run_browser(&browser, &engines, project, &options)?;
            let left_out = engines.told().unwrap_or_default();
            say::done(&format!("the native tests and the browser tests passed{left_out}"));
        }
        None => say::done("the native tests passed; THE BROWSER TESTS DID NOT RUN, see above why"),
    }
    Ok(())
}

impl Options {
    fn read(mut arguments: lexopt::Parser) -> Result<Self, lexopt::Error> {
        use lexopt::Arg::{Long, Value};
        let mut options = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("native") => options.native = true,
                Value(first) => {
                    options.arguments.push(first);
                    options.arguments.extend(arguments.raw_args()?);
                }
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(options)
    }
}

fn run_native(project: &Project, options: &Options) -> Result<(), Failure> {
    say::step("running the native tests");
    process::cargo()
        .args(["test", "--workspace", "--locked", "--"])
        .args(&options.arguments)
        .directory(&project.root)
        .run()
        .or_fail("the native tests failed", "see above; `cargo xtask test --native` runs these alone")
}

fn run_browser(
    browser: &Browser,
    engines: &Engines,
    project: &Project,
    options: &Options,
) -> Result<(), Failure> {
    say::step("running the browser tests");
    let tests = browser.cargo("test", project)?.args(["--test", "browser", "--"]);
    engines.known_to(tests).args(engines.left_out()).args(&options.arguments).run().or_fail(
        "the browser tests failed",
        "see above; `cargo xtask test -- NAME` runs only those whose name contains NAME",
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_two_dashes_goes_to_the_tests() {
        for (arguments, expected) in [
            (&[][..], Some((false, &[][..]))),
            (&["--native"], Some((true, &[]))),
            (&["--", "--nocapture", "a"], Some((false, &["--nocapture", "a"]))),
            (&["--native", "--", "a"], Some((true, &["a"]))),
            (&["--fast"], None),
        ] {
            let options = Options::read(lexopt::Parser::from_args(arguments)).ok();
            let expected = expected.map(|(native, arguments)| Options {
                native,
                arguments: arguments.iter().map(OsString::from).collect(),
            });
            assert_eq!(options, expected, "{arguments:?}");
        }
    }
}
