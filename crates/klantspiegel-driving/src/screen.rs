//! A screen that nobody sees, for a browser that does not open without one.

use super::provided::command;
use klantspiegel_tools::Tool;
use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

/// A running Xvfb, until it is dropped. Each browser has one to itself: two on one screen would take the keyboard from
/// each other.
pub struct Screen {
    process: Child,
    number: u32,
}

impl Screen {
    /// Starts one that is larger than any window here.
    pub fn start() -> Self {
        let mut process = command(Tool::Xvfb)
            // It takes a number that is free, and writes it there.
            .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Xvfb starts");
        let mut line = String::new();
        let output = process.stdout.take().expect("its output is piped");
        BufReader::new(output).read_line(&mut line).expect("its output is text");
        let number = line.trim().parse().expect("Xvfb tells the number of its screen");
        Self { process, number }
    }

    /// Where it is, as `DISPLAY` names it.
    pub fn name(&self) -> String {
        format!(":{}", self.number)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
