//! `calibrate`: simulates many respondents to see how often the feedback is right.

use super::command::{Command, misunderstood};
use crate::failure::{Failure, OrFail};
use crate::process;
use crate::project::Project;
use crate::say;
use klantspiegel_tools::Task;
use std::ffi::OsString;

pub const COMMAND: Command = Command {
    task: Task::Calibrate,
    options: "[ARGS]",
    summary: "simulate respondents to see how often the feedback is right; ARGS go to the simulation",
    run,
};

fn run(project: &Project, mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let arguments: Vec<OsString> =
        arguments.raw_args().map_err(|error| misunderstood(&COMMAND, &error))?.collect();
    say::step("simulating respondents");
    process::cargo()
        .args(["run", "--profile", "native", "--locked", "--package", "klantspiegel-cli", "--", "calibrate"])
        .args(arguments)
        .directory(&project.root)
        .run()
        .or_fail("the simulation failed", "see above, mend it and run this again")
}
