//! The command line `klantspiegel`: many reports at once, with the same core as the page. Native only.

mod arguments;
mod batch;
mod calibrate;
mod complaint;
mod lines;
mod score;
mod validate;

use arguments::{Command, USAGE};
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
    // Whoever no longer reads has what they wanted.
    let flushed = [out.flush(), complaints.flush()].into_iter().collect::<io::Result<()>>();
    let ending = if flushed.is_ok() { ending } else { ending.and(Ending::Unreadable) };
    ExitCode::from(ending as u8)
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
            let told = writeln!(complaints, "klantspiegel: {error}\n\n{USAGE}");
            return told.map_or(Ending::Unreadable, |()| Ending::Misunderstood);
        }
    };
    done.unwrap_or_else(|error| match error.kind() {
        // As of `head`, which has seen enough.
        io::ErrorKind::BrokenPipe => Ending::Done,
        _ => {
            let _ = writeln!(complaints, "klantspiegel: the output cannot be written: {error}");
            Ending::Unreadable
        }
    })
}
