//! `cargo xtask`: Klantspiegel's own commands, each installing what it needs at pinned versions before it starts.

mod browser_run;
mod distribution;
mod engines;
mod failure;
mod installation;
mod page;
mod process;
mod project;
mod readme;
mod say;
mod scratch;
mod site;
mod tasks;
mod tools;
mod unsteady;
mod version;
mod watch;
mod web_checks;

use std::env;
use std::process::ExitCode;

fn main() -> ExitCode {
    match tasks::run(env::args_os().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            say::failure(&failure);
            ExitCode::FAILURE
        }
    }
}
