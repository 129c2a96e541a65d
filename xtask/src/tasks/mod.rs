//! The commands: one file each, and one line each in the table below.

mod bench;
mod build;
mod calibrate;
mod doctor;
mod fuzz;
mod package;
mod screens;
mod serve;
mod test;

use crate::failure::Failure;
use crate::project::Project;
use std::ffi::OsString;

const TASKS: [Task; 9] = [
    serve::TASK,
    build::TASK,
    package::TASK,
    test::TASK,
    screens::TASK,
    bench::TASK,
    calibrate::TASK,
    fuzz::TASK,
    doctor::TASK,
];

/// One command: what `help` says about it and what it does.
struct Task {
    name: &'static str,
    options: &'static str,
    summary: &'static str,
    run: fn(&Project, lexopt::Parser) -> Result<(), Failure>,
}

/// What the command line asks for.
enum Request {
    Help,
    HelpOn(&'static Task),
    Run(&'static Task, Vec<OsString>),
}

/// Does what the command line asks for.
pub fn run(arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    match read(arguments)? {
        Request::Help => println!("{}", help()),
        Request::HelpOn(task) => println!("cargo xtask {}", line(task, 0)),
        Request::Run(task, arguments) => {
            let parser = lexopt::Parser::from_args(arguments);
            (task.run)(&Project::discover()?, parser)?;
        }
    }
    Ok(())
}

fn read(mut arguments: impl Iterator<Item = OsString>) -> Result<Request, Failure> {
    let Some(name) = arguments.next() else {
        return Ok(Request::Help);
    };
    if is_help(&name) || name == "help" {
        return Ok(Request::Help);
    }
    let task = TASKS.iter().find(|task| name == task.name).ok_or_else(|| {
        Failure::new(
            format!("there is no command `{}`", name.display()),
            "see `cargo xtask help` for those there are",
        )
    })?;
    let arguments: Vec<OsString> = arguments.collect();
    let mut ours = arguments.iter().take_while(|argument| *argument != "--");
    Ok(if ours.any(is_help) { Request::HelpOn(task) } else { Request::Run(task, arguments) })
}

fn is_help(argument: &OsString) -> bool {
    argument == "--help" || argument == "-h"
}

fn help() -> String {
    let width = TASKS.iter().map(|task| usage(task).len()).max();
    let lines: Vec<String> =
        TASKS.iter().map(|task| format!("  {}", line(task, width.unwrap_or(0)))).collect();
    format!(
        "Klantspiegel's own commands; each installs what it needs first.\n\ncargo xtask …\n{}",
        lines.join("\n")
    )
}

fn line(task: &Task, width: usize) -> String {
    format!("{:width$}  {}", usage(task), task.summary)
}

fn usage(task: &Task) -> String {
    format!("{} {}", task.name, task.options)
}

/// Every task refuses what it does not know in the same words.
fn misunderstood(task: &Task, error: &lexopt::Error) -> Failure {
    Failure::new(
        format!("`cargo xtask {}`: {error}", task.name),
        format!("use it as `cargo xtask {}`", usage(task).trim_end()),
    )
}

/// For tasks that take no arguments.
fn expect_nothing(task: &Task, mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let next = arguments.next().and_then(|argument| match argument {
        Some(argument) => Err(argument.unexpected()),
        None => Ok(()),
    });
    next.map_err(|error| misunderstood(task, &error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_chooses_what_happens() {
        for (arguments, expected) in [
            ("", "help"),
            ("help", "help"),
            ("--help", "help"),
            ("-h serve", "help"),
            ("serve --help", "help on serve"),
            ("serve --port 1", "run serve with 2"),
            ("test -- --help", "run test with 2"),
            ("surf", "there is no command `surf`"),
        ] {
            let words = arguments.split_whitespace().map(OsString::from);
            let request = match read(words) {
                Ok(Request::Help) => "help".to_owned(),
                Ok(Request::HelpOn(task)) => format!("help on {}", task.name),
                Ok(Request::Run(task, rest)) => format!("run {} with {}", task.name, rest.len()),
                Err(failure) => failure.what,
            };
            assert_eq!(request, expected, "{arguments:?}");
        }
    }

    #[test]
    fn help_has_one_line_for_every_command() {
        let help = help();
        for task in &TASKS {
            let start = format!("  {} ", task.name);
            let lines = help.lines().filter(|line| line.starts_with(&start));
            assert_eq!(lines.count(), 1, "{}", task.name);
        }
    }
}
