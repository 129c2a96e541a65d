//! `test`: every test there is, the browser's included wherever there is one.

use super::command::{Command, misunderstood};
use crate::browser_run;
use crate::distribution;
use crate::engines::LeftOut;
use crate::failure::{Failure, OrFail};
use crate::page;
use crate::process;
use crate::project::Project;
use crate::say;
use crate::tools::Provided;
use crate::unsteady::Failed;
use crate::web_checks;
use klantspiegel_tools::Task;
use std::env;
use std::ffi::OsString;
use std::num::NonZero;
use std::thread;

pub const COMMAND: Command = Command {
    task: Task::Test,
    options: "[--native] [-- ARGS]",
    summary: "run all tests; --native leaves the browsers out, ARGS go to the test programs",
    run,
};

/// What tells a test program how many tests it may run at a time.
const THREADS: &str = "RUST_TEST_THREADS";

#[derive(Debug, Default, PartialEq, Eq)]
struct Options {
    native: bool,
    arguments: Vec<OsString>,
}

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let options = Options::read(arguments).map_err(|error| misunderstood(&COMMAND, &error))?;
    if options.native {
        run_native(project, &options)?;
        say::done("the native tests passed; the browser tests were not asked for");
        return Ok(());
    }
    let browsers = match LeftOut::provide(project) {
        Ok(browsers) => Some(browsers),
        Err(failure) if project.ci => return Err(failure),
        Err(failure) => {
            say::skipped(&failure);
            None
        }
    };
    if let Some((provided, _)) = &browsers {
        web_checks::run(provided, project)?;
    }
    run_native(project, &options)?;
    match browsers {
        Some((provided, left_out)) => {
            page::release(&provided, project)?;
            distribution::pack(project)?;
            run_browser(&provided, &left_out, project, &options)?;
            let told = left_out.told().unwrap_or_default();
            say::done(&format!("the native tests and the browser tests passed{told}"));
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
        .args(["test", "--workspace", "--locked", "--features", browser_run::FEATURES])
        .args(["--lib", "--bins", "--test", "native", "--"])
        .args(&options.arguments)
        .directory(&project.root)
        .run()
        .or_fail("the native tests failed", "see above; `cargo xtask test --native` runs these alone")
}

/// As many as whoever types wants. Otherwise three for two cores: a test in a browser waits for much that takes no core.
fn threads() -> OsString {
    env::var_os(THREADS).unwrap_or_else(|| {
        let cores = thread::available_parallelism().map_or(1, NonZero::get);
        (cores + cores / 2).to_string().into()
    })
}

fn run_browser(
    provided: &Provided,
    left_out: &LeftOut,
    project: &Project,
    options: &Options,
) -> Result<(), Failure> {
    say::step("running the browser tests");
    let tests = || {
        let cargo = browser_run::cargo("test", provided, project)?.env(THREADS, threads());
        Ok(cargo.args(["--test", "browser", "--"]))
    };
    let remedy = "see above; `cargo xtask test -- NAME` runs only those whose name contains NAME";
    let mut failed = Failed::default();
    let all = tests()?.args(left_out.skipped()).args(&options.arguments);
    let Err(ended) = all.run_heard(|line| failed.hear(line)) else { return Ok(()) };
    say::note(&ended.to_string());
    failed.once_more(|name| {
        tests()?.args(["--exact", name]).run().or_fail(format!("{name} failed again"), remedy)
    })
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
