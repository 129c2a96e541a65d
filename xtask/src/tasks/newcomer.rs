//! `newcomer`: does what the README says first, as on a machine that has never seen the project.
//!
//! A machine on which people work has tools and builds from before, and hides that something is missing. So this works in a
//! clone of its own, with an empty cache, nothing built, and none of our variables; only the crates that Cargo has
//! downloaded are lent, and what the operating system has.

use super::command::{Command, expect_nothing};
use crate::browser_run;
use crate::failure::{Failure, OrFail};
use crate::process::Program;
use crate::project::Project;
use crate::readme;
use crate::say;
use crate::scratch::Scratch;
use crate::tools;
use klantspiegel_tools::{Task, Tool};
use std::path::Path;
use std::time::{Duration, Instant};

pub const COMMAND: Command = Command {
    task: Task::Newcomer,
    options: "",
    summary: "do what the README says first, as on a new machine, and answer a question in a browser",
    run,
};

/// What `serve` says once the page is there, in front of its address.
const SERVED: &str = "✓ the page is at ";

/// How long a new machine may take at most.
const PATIENCE: Duration = Duration::from_secs(40 * 60);

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    expect_nothing(&COMMAND, arguments)?;
    let provided = tools::provide(Task::Newcomer, project)?;
    let command = readme::first_command(project)?;
    let scratch = Scratch::new("newcomer")?;
    let (clone, cache) = (scratch.path().join("klantspiegel"), scratch.path().join("cache"));

    say::step("cloning what is committed");
    Program::new(provided.path(Tool::Git))
        .args(["clone", "--quiet", "--no-hardlinks"])
        .args([&project.root, &clone])
        .run()
        .or_fail("the checkout could not be cloned", "see above")?;

    say::step(&format!("`{command}` in it, with nothing from before"));
    let start = Instant::now();
    let served = as_if_new(Program::in_words(&command), &project.cache)
        .env("KLANTSPIEGEL_CACHE", &cache)
        // Over whatever the person's own settings of Cargo and npm say.
        .env("CARGO_TARGET_DIR", clone.join("target"))
        .env("npm_config_cache", scratch.path().join("npm"))
        .directory(&clone)
        .until_said(SERVED, PATIENCE)
        .or_fail(
            format!("`{command}` does not work on a new machine"),
            "see above; it may work on this one",
        )?;
    let address = served.said().split_whitespace().next().unwrap_or_default().to_owned();
    say::note(&format!("{address} after {} s", start.elapsed().as_secs()));

    say::step("opening it in a browser, and answering a question");
    let visit =
        browser_run::cargo("run", &provided, project)?.args(["--example", "newcomer", "--", &address]);
    visit.run().or_fail("what was served is no page that one can use", "see above")?;
    say::done(&format!("`{command}` works on a new machine"));
    Ok(())
}

/// The program without anything that a new machine has not got.
fn as_if_new(program: Program, cache: &Path) -> Program {
    let ours = |name: &str| name.starts_with("KLANTSPIEGEL_") || name.ends_with("_WRAPPER");
    let program = std::env::vars_os()
        .filter_map(|(name, _)| name.into_string().ok())
        .filter(|name| ours(name))
        .fold(program, |program, name| program.without_env(&name));
    let path = std::env::var_os("PATH").unwrap_or_default();
    let without_ours = std::env::split_paths(&path).filter(|place| !place.starts_with(cache));
    match std::env::join_paths(without_ours) {
        Ok(path) => program.env("PATH", path),
        Err(_) => program,
    }
}
