//! `check`: what is looked at after every change, in seconds.

use super::command::{Command, expect_nothing};
use crate::failure::{Failure, OrFail};
use crate::process::{self, Program};
use crate::project::Project;
use crate::say;
use crate::tools::{self, Provided};
use crate::web_checks;
use klantspiegel_tools::Task;

pub const COMMAND: Command = Command {
    task: Task::Check,
    options: "",
    summary: "look at what a change needs: form, lints and the native tests but the simulations",
    run,
};

/// What is looked at, in the order in which it is quick to mend: its name, Cargo's arguments, and what to do.
const STEPS: [(&str, &[&str], &str); 4] = [
    ("the form", &["fmt", "--all", "--check"], "`cargo fmt --all` brings it about"),
    (
        "the lints of what runs natively",
        &["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"],
        "mend what is reported above",
    ),
    (
        "the lints of what runs in a browser",
        &["clippy", "--target", "wasm32-unknown-unknown", "--locked", "--", "-D", "warnings"],
        "mend what is reported above",
    ),
    (
        "the native tests but the simulations",
        &["test", "--workspace", "--quiet", "--locked", "--lib", "--bins", "--test", "native"],
        "see above; `cargo test --test native NAME` runs only those whose name contains NAME",
    ),
];

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    let provided = tools::provide(Task::Check, project)?;
    web_checks::run(&provided, project)?;
    for (name, arguments, remedy) in STEPS {
        say::step(name);
        step(arguments, &provided, project).run().or_fail(format!("{name}: not as it should be"), remedy)?;
    }
    say::done(
        "all of it is as it should be; `cargo xtask test` looks at the simulations and the browsers too",
    );
    Ok(())
}

fn step(arguments: &[&str], provided: &Provided, project: &Project) -> Program {
    // Of each property a quarter of the cases that every test run tries.
    provided.to(process::cargo()).env("PROPTEST_CASES", "64").args(arguments).directory(&project.root)
}
