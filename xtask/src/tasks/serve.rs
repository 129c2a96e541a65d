//! `serve`: the page on this machine, built anew at every change.

use super::{Task, misunderstood};
use crate::failure::{Failure, OrFail};
use crate::page::Bundler;
use crate::project::Project;
use crate::say;
use std::fs;
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::thread;
use std::time::Duration;

pub const TASK: Task = Task {
    name: "serve",
    options: "[--port N] [--open]",
    summary: "show the page on this machine (port 8080), built anew at every change",
    run,
};

#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    open: bool,
}

fn run(project: &Project, arguments: lexopt::Parser) -> Result<(), Failure> {
    let options = Options::read(arguments).map_err(|error| misunderstood(&TASK, &error))?;
    expect_free(options.port)?;
    let bundler = Bundler::for_development(project)?;

    // Beside the release, which tests and benchmarks use.
    let dist = project.target().join("serve");
    fs::create_dir_all(&dist).or_fail(
        format!("{} could not be made", project.display(&dist)),
        "check that it may be written to",
    )?;

    say::step("building the page for development; the first time takes a minute or two");
    thread::spawn(move || announce(options.port));
    bundler
        .trunk("serve", project)?
        .args(["--address", "127.0.0.1", "--port", &options.port.to_string()])
        .args(["--no-autoreload=true", "--disable-address-lookup=true"])
        .args([format!("--open={}", options.open)])
        .args(["--dist".as_ref(), dist.as_os_str()])
        .run()
        .or_fail("the page could not be served", "mend what is reported above and run this again")
}

impl Options {
    fn read(mut arguments: lexopt::Parser) -> Result<Self, lexopt::Error> {
        use lexopt::{Arg::Long, ValueExt};
        let mut options = Self { port: 8080, open: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Long("port") => options.port = arguments.value()?.parse()?,
                Long("open") => options.open = true,
                _ => return Err(argument.unexpected()),
            }
        }
        Ok(options)
    }
}

fn expect_free(port: u16) -> Result<(), Failure> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map(|_| ()).or_fail(
        format!("port {port} cannot be used"),
        "choose another one, as in `cargo xtask serve --port 8090`",
    )
}

/// Waits until the first build is there to be looked at, then says where.
fn announce(port: u16) {
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        thread::sleep(Duration::from_millis(300));
    }
    say::done(&format!("the page is at http://127.0.0.1:{port}/ — open it in a browser; Ctrl+C stops it"));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_have_defaults_and_limits() {
        for (arguments, expected) in [
            (&[][..], Some((8080, false))),
            (&["--port", "9000"], Some((9000, false))),
            (&["--open", "--port=9000"], Some((9000, true))),
            (&["--port"], None),
            (&["--port", "70000"], None),
            (&["here"], None),
        ] {
            let options = Options::read(lexopt::Parser::from_args(arguments)).ok();
            let expected = expected.map(|(port, open)| Options { port, open });
            assert_eq!(options, expected, "{arguments:?}");
        }
    }
}
