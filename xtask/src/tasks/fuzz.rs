//! `fuzz`: lets libFuzzer look for bytes from outside over which a decoder stumbles.

use super::command::{Command, misunderstood};
use crate::failure::{Failure, OrFail};
use crate::process::Program;
use crate::project::Project;
use crate::say;
use crate::tools;
use klantspiegel_tools::{Task, Tool};
use std::fs;

/// How long it looks, unless another time is asked for.
const SECONDS: u32 = 60;

pub const COMMAND: Command = Command {
    task: Task::Fuzz,
    options: "[SECONDS]",
    summary: "look for bytes over which a decoder stumbles, for a minute or as long as asked",
    run,
};

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let seconds = seconds(arguments).map_err(|error| misunderstood(&COMMAND, &error))?;
    let provided = tools::provide(Task::Fuzz, project)?;
    let target = project.target().join("fuzz");
    let corpus = target.join("corpus");
    let found = target.join("found");
    for folder in [&corpus, &found] {
        fs::create_dir_all(folder).or_fail(
            format!("{} cannot be made", folder.display()),
            "see that the folder may be written to",
        )?;
    }
    say::step(&format!("looking for {seconds} seconds, after compiling for some minutes the first time"));
    // The sanitizers would need an unreleased compiler; the library has no unsafe code for them to look at.
    let fuzzer = Program::new(provided.path(Tool::CargoFuzz))
        .args(["fuzz", "run", "--sanitizer", "none", "decoders"])
        .args([&corpus])
        .args(["--", "-print_final_stats=1"])
        .args([format!("-max_total_time={seconds}"), format!("-artifact_prefix={}/", found.display())])
        .env("CARGO_TARGET_DIR", &target)
        .env("KLANTSPIEGEL_SEEDS", &corpus)
        .directory(&project.root);
    provided.to(fuzzer).run().or_fail(
        "a decoder stumbled, or could not be compiled",
        format!("see above; the bytes lie in {}", found.display()),
    )?;
    say::done("nothing stumbled");
    Ok(())
}

fn seconds(mut arguments: lexopt::Parser) -> Result<u32, lexopt::Error> {
    use lexopt::ValueExt;
    let mut seconds = SECONDS;
    while let Some(argument) = arguments.next()? {
        match argument {
            lexopt::Arg::Value(value) => seconds = value.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_looks_as_long_as_asked() {
        for (arguments, expected) in
            [(&[][..], Some(SECONDS)), (&["5"], Some(5)), (&["x"], None), (&["-5"], None)]
        {
            assert_eq!(seconds(lexopt::Parser::from_args(arguments)).ok(), expected, "{arguments:?}");
        }
    }
}
