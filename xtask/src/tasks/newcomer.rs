//! `newcomer`: does what the README says first, as on a machine that has never seen the project.
//!
//! A machine on which people work has tools and builds from before, and hides that something is missing. So this works in a
//! clone of its own, with an empty cache, nothing built, and none of our variables; only the crates that Cargo has
//! downloaded are lent, and what the operating system has.

use super::command::{Command, misunderstood};
use crate::browser_run;
use crate::failure::{Failure, OrFail};
use crate::process::Program;
use crate::project::Project;
use crate::readme;
use crate::say;
use crate::scratch::Scratch;
use crate::tools;
use klantspiegel_tools::{Task, Tool};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

pub const COMMAND: Command = Command {
    task: Task::Newcomer,
    options: "[--release]",
    summary: "do what the README says first, as on a new machine, and answer a question in a browser; --release makes the release \
              there and here, and holds one to the other",
    run,
};

/// What `serve` says once the page is there, in front of its address.
const SERVED: &str = "✓ the page is at ";

/// How long a new machine may take at most.
const PATIENCE: Duration = Duration::from_secs(40 * 60);

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let with_release = wants_release(arguments).map_err(|error| misunderstood(&COMMAND, &error))?;
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
    let there = |program: Program| {
        as_if_new(program, &project.cache)
            .env("KLANTSPIEGEL_CACHE", &cache)
            // Over whatever the person's own settings of Cargo and npm say.
            .env("CARGO_TARGET_DIR", clone.join("target"))
            .env("npm_config_cache", scratch.path().join("npm"))
            .directory(&clone)
    };
    let served = there(Program::in_words(&command)).until_said(SERVED, PATIENCE).or_fail(
        format!("`{command}` does not work on a new machine"),
        "see above; it may work on this one",
    )?;
    let address = served.said().split_whitespace().next().unwrap_or_default().to_owned();
    say::note(&format!("{address} after {} s", start.elapsed().as_secs()));

    say::step("opening it in a browser, and answering a question");
    let visit =
        browser_run::cargo("run", &provided, project)?.args(["--example", "newcomer", "--", &address]);
    visit.run().or_fail("what was served is no page that one can use", "see above")?;
    drop(served);
    if with_release {
        say::step("making the release there, and here");
        for (program, place) in [
            (there(Program::in_words(BUILD)), "on a new machine"),
            (Program::in_words(BUILD).directory(&project.root), "here"),
        ] {
            program.run().or_fail(format!("the release could not be made {place}"), "see above")?;
        }
        expect_same(&project.dist(), &clone.join("dist"))?;
        say::note("the release is the same, byte for byte, in two folders");
    }
    say::done(&format!("`{command}` works on a new machine"));
    Ok(())
}

/// What makes the release, with the hashes of its files beside them.
const BUILD: &str = "cargo xtask build";
const SUMS: &str = "SHA256SUMS";

fn wants_release(mut arguments: lexopt::Parser) -> Result<bool, lexopt::Error> {
    let mut wants_release = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Long("release") => wants_release = true,
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(wants_release)
}

/// Names the files in which two releases differ.
fn expect_same(one: &Path, other: &Path) -> Result<(), Failure> {
    let lines = |folder: &Path| {
        let path = folder.join(SUMS);
        let text = fs::read_to_string(&path)
            .or_fail(format!("{} cannot be read", path.display()), "see what made it")?;
        Ok(text.lines().map(str::to_owned).collect::<BTreeSet<String>>())
    };
    let (one, other) = (lines(one)?, lines(other)?);
    let differing: Vec<&str> = one.symmetric_difference(&other).map(String::as_str).collect();
    if differing.is_empty() {
        return Ok(());
    }
    Err(Failure::new(
        format!("the release is another one in another folder:\n{}", differing.join("\n")),
        "look for a path, a time or an order in what makes these files",
    ))
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
