//! The command line `klantspiegel`: many reports at once, with the same core as the page. Native only.

mod arguments;
mod batch;
mod calibrate;
mod complaint;
mod container;
mod exit_status;
mod input;
mod pieces;
mod plain;
mod score;
mod stream;
mod validate;

use arguments::{Command, USAGE};
use exit_status::ExitStatus;
use plain::Plain;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;
use stream::{Lost, Stream};

/// Which standard streams were closed when the program began. Rust puts `/dev/null` in their place before anything of ours runs,
/// so that writing there would succeed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Closed {
    /// Standard input.
    pub input: bool,
    /// Standard output.
    pub output: bool,
    /// Standard error.
    pub errors: bool,
}

/// Runs a command with these arguments, those after the name of the program.
pub fn main(arguments: impl IntoIterator<Item = OsString>, closed: Closed) -> ExitCode {
    let mut results = Stream::new(buffered(io::stdout()), closed.output);
    let mut complaints = Stream::new(buffered(io::stderr()), closed.errors);
    let mut status = run(arguments, closed.input, &mut results, &mut complaints);
    if let Some((Lost::Failed, error)) = results.finish() {
        status = status.and(ExitStatus::Unreadable);
        // Where this cannot be told either, the exit code still does.
        let _ = writeln!(complaints, "klantspiegel: the results cannot be written: {}", Plain(error));
    }
    if let Some((Lost::Failed, _)) = complaints.finish() {
        status = status.and(ExitStatus::Unreadable);
    }
    ExitCode::from(status as u8)
}

/// The stream as the system has it: the standard library takes a write to one that cannot be written for done.
#[cfg(unix)]
fn buffered(stream: impl std::os::fd::AsFd + Write + 'static) -> BufWriter<Box<dyn Write>> {
    let file = stream.as_fd().try_clone_to_owned().map(File::from);
    BufWriter::new(file.map_or_else(|_| Box::new(stream) as Box<dyn Write>, |file| Box::new(file)))
}

#[cfg(not(unix))]
fn buffered(stream: impl Write + 'static) -> BufWriter<Box<dyn Write>> {
    BufWriter::new(Box::new(stream))
}

/// Does what is asked. What cannot be written ends it; what it came to until then is still told.
fn run(
    arguments: impl IntoIterator<Item = OsString>,
    input_is_closed: bool,
    results: &mut dyn Write,
    complaints: &mut dyn Write,
) -> ExitStatus {
    match Command::read(arguments) {
        Ok(Command::Help) => said(results, USAGE),
        Ok(Command::Version) => said(results, &format!("klantspiegel {}\n", env!("CARGO_PKG_VERSION"))),
        Ok(Command::Score(sources)) => score::run(&sources, input_is_closed, results, complaints),
        Ok(Command::Validate(sources)) => validate::run(&sources, input_is_closed, results, complaints),
        Ok(Command::Calibrate { rules, people, seed }) => {
            let (text, status) = calibrate::run(&rules, people, seed);
            said(results, &text).and(status)
        }
        Err(error) => {
            said(complaints, &format!("klantspiegel: {}\n\n{USAGE}", Plain(error)));
            ExitStatus::Misunderstood
        }
    }
}

/// Says something and is done; the stream itself keeps what went wrong with it.
fn said(stream: &mut dyn Write, text: &str) -> ExitStatus {
    let _ = stream.write_all(text.as_bytes());
    ExitStatus::Done
}
