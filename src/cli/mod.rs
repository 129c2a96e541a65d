//! The command line `klantspiegel`: many reports at once, with the same core as the page. Native only.

mod arguments;
mod batch;
mod calibrate;
mod complaint;
mod lines;
mod plain;
mod score;
mod validate;

use arguments::{Command, USAGE};
use plain::Plain;
use std::ffi::OsString;
use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

/// How it ended; the numbers are the exit codes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// Everything was done.
    Done = 0,
    /// Everything was done but what was wrong in the input, or what was measured lies outside its design.
    Flawed = 1,
    /// The command line is not understood; nothing was done.
    Misunderstood = 2,
    /// A file cannot be read, or the output cannot be written; the rest was done.
    Unreadable = 3,
}

impl Ending {
    /// The graver of two.
    fn and(self, other: Self) -> Self {
        if self as u8 >= other as u8 { self } else { other }
    }
}

/// Runs a command with these arguments, those after the name of the program.
pub fn main(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let mut out = BufWriter::new(io::stdout().lock());
    let mut complaints = BufWriter::new(io::stderr().lock());
    let ending = run(arguments, &mut out, &mut complaints);
    // What did not get through when it was written is tried once more here, and fails in the same way.
    let flushed = [out.flush(), complaints.flush()];
    let is_written = flushed.iter().all(|done| done.as_ref().err().is_none_or(is_enough));
    let ending = if is_written { ending } else { ending.and(Ending::Unreadable) };
    ExitCode::from(ending as u8)
}

/// Whoever no longer reads, as `head`, has what they wanted.
fn is_enough(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::BrokenPipe
}

fn run(
    arguments: impl IntoIterator<Item = OsString>,
    out: &mut dyn Write,
    complaints: &mut dyn Write,
) -> Ending {
    let done = match Command::read(arguments) {
        Ok(Command::Help) => write!(out, "{USAGE}").map(|()| Ending::Done),
        Ok(Command::Version) => {
            writeln!(out, "klantspiegel {}", env!("CARGO_PKG_VERSION")).map(|()| Ending::Done)
        }
        Ok(Command::Score(sources)) => score::run(&sources, out, complaints),
        Ok(Command::Validate(sources)) => validate::run(&sources, out, complaints),
        Ok(Command::Calibrate { people, seed }) => calibrate::run(people, seed, out),
        Err(error) => {
            let told = writeln!(complaints, "klantspiegel: {}\n\n{USAGE}", Plain(error));
            return told.map_or(Ending::Unreadable, |()| Ending::Misunderstood);
        }
    };
    done.unwrap_or_else(|error| {
        if is_enough(&error) {
            return Ending::Done;
        }
        let _ = writeln!(complaints, "klantspiegel: the output cannot be written: {error}");
        Ending::Unreadable
    })
}
