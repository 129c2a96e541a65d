//! Runs another program to its end; what cannot be done panics.

use std::io::Write;
use std::process::{Command, Stdio};

/// What a program writes that reads this, or nothing. What it says about its work is shown.
pub fn output(program: &mut Command, input: Option<&[u8]>) -> Vec<u8> {
    let name = program.get_program().to_string_lossy().into_owned();
    let stdin = if input.is_some() { Stdio::piped() } else { Stdio::null() };
    let child = program.stdin(stdin).stdout(Stdio::piped()).spawn();
    let mut child = child.unwrap_or_else(|error| panic!("{name}: {error}"));
    // Its end of the pipe is closed when it is dropped here.
    if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
        pipe.write_all(input).unwrap_or_else(|error| panic!("{name}: {error}"));
    }
    let output = child.wait_with_output().unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(output.status.success(), "{name}: {}", output.status);
    output.stdout
}
