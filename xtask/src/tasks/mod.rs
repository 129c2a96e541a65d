//! The commands: one file each, and one line each in the table below.

mod bench;
mod build;
mod calibrate;
mod check;
mod command;
mod dependencies;
mod doctor;
mod fuzz;
mod newcomer;
mod package;
mod release;
mod screens;
mod serve;
mod test;

use crate::failure::Failure;
use crate::project::Project;
use command::{Command, usage};
use klantspiegel_tools::Task;
use std::ffi::OsString;

const COMMANDS: [Command; Task::ALL.len()] = [
    serve::COMMAND,
    check::COMMAND,
    test::COMMAND,
    build::COMMAND,
    package::COMMAND,
    release::COMMAND,
    screens::COMMAND,
    bench::COMMAND,
    calibrate::COMMAND,
    fuzz::COMMAND,
    dependencies::COMMAND,
    newcomer::COMMAND,
    doctor::COMMAND,
];

/// What the command line asks for.
enum Request {
    Help,
    HelpOn(&'static Command),
    Run(&'static Command, Vec<OsString>),
}

/// Does what the command line asks for.
pub fn run(arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    match read(arguments)? {
        Request::Help => println!("{}", help()),
        Request::HelpOn(command) => println!("cargo xtask {}", line(command, 0)),
        Request::Run(command, arguments) => {
            let parser = lexopt::Parser::from_args(arguments);
            (command.run)(&Project::discover()?, parser)?;
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
    let command = COMMANDS.iter().find(|command| name == command.task.name()).ok_or_else(|| {
        Failure::new(
            format!("there is no command `{}`", name.display()),
            "see `cargo xtask help` for those there are",
        )
    })?;
    let arguments: Vec<OsString> = arguments.collect();
    let mut ours = arguments.iter().take_while(|argument| *argument != "--");
    Ok(if ours.any(is_help) { Request::HelpOn(command) } else { Request::Run(command, arguments) })
}

fn is_help(argument: &OsString) -> bool {
    argument == "--help" || argument == "-h"
}

fn help() -> String {
    let width = COMMANDS.iter().map(|command| usage(command).len()).max();
    let lines: Vec<String> =
        COMMANDS.iter().map(|command| format!("  {}", line(command, width.unwrap_or(0)))).collect();
    format!(
        "Klantspiegel's own commands; each installs what it needs first.\n\ncargo xtask …\n{}",
        lines.join("\n")
    )
}

fn line(command: &Command, width: usize) -> String {
    format!("{:width$}  {}", usage(command), command.summary)
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
                Ok(Request::HelpOn(command)) => format!("help on {}", command.task.name()),
                Ok(Request::Run(command, rest)) => {
                    format!("run {} with {}", command.task.name(), rest.len())
                }
                Err(failure) => failure.what,
            };
            assert_eq!(request, expected, "{arguments:?}");
        }
    }

    #[test]
    fn help_has_one_line_for_every_command() {
        let help = help();
        for task in Task::ALL {
            let start = format!("  {} ", task.name());
            let lines = help.lines().filter(|line| line.starts_with(&start));
            assert_eq!(lines.count(), 1, "{}", task.name());
        }
    }
}
