//! The command line, run as somebody would run it.

use std::io::Write;
use std::process::{Child, Command, Stdio};
use std::thread;

/// What came of a command.
pub struct Done {
    out: Vec<u8>,
    complaints: Vec<u8>,
    /// Its exit code.
    pub code: i32,
}

impl Done {
    /// What it wrote to standard output.
    pub fn out(&self) -> &str {
        std::str::from_utf8(&self.out).expect("it writes texts")
    }

    /// What it wrote to standard error.
    pub fn complaints(&self) -> &str {
        std::str::from_utf8(&self.complaints).expect("it writes texts")
    }
}

/// The program with these arguments.
pub fn program(arguments: &[&str]) -> Command {
    let mut program = klantspiegel_tools::built(env!("CARGO_BIN_EXE_klantspiegel"));
    program.args(arguments);
    program
}

/// Runs the program with these arguments and this input.
pub fn run(arguments: &[&str], input: &[u8]) -> Done {
    let mut program = program(arguments);
    let program = program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    done(program.spawn().expect("the program starts"), input)
}

/// Waits for a program that reads this; of a stream that is no pipe nothing is known.
pub fn done(mut program: Child, input: &[u8]) -> Done {
    let stdin = program.stdin.take();
    let input = input.to_owned();
    // It may answer before it has read everything, or read nothing at all.
    let writing = thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(&input)));
    let output = program.wait_with_output().expect("the program ends");
    let _ = writing.join().expect("writing does not panic");
    Done {
        out: output.stdout,
        complaints: output.stderr,
        code: output.status.code().expect("it ends by itself"),
    }
}
