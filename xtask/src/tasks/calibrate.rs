//! `calibrate`: simulates many respondents to see how often the feedback is right.

use super::{Task, misunderstood};
use crate::failure::{Failure, OrFail};
use crate::process;
use crate::project::Project;
use crate::say;
use std::ffi::OsString;

pub const TASK: Task = Task {
    name: "calibrate",
    options: "[ARGS]",
    summary: "simulate respondents to see how often the feedback is right; ARGS go to the simulation",
    run,
};

fn run(project: &Project, mut arguments: lexopt::Parser) -> Result<(), Failure> {
    let arguments: Vec<OsString> =
        arguments.raw_args().map_err(|error| misunderstood(&TASK, &error))?.collect();
    say::step("simulating respondents");
    process::cargo()
        .args(["run", "--profile", "native", "--locked", "--bin", "klantspiegel", "--", "calibrate"])
        .args(arguments)
        .directory(&project.root)
        .run()
        .or_fail("the simulation failed", "see above, mend it and run this again")
}
