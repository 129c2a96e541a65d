//! Runs other programs and says in plain words how they ended.

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::io;
use std::path::Path;
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// A program about to be run, with its arguments and surroundings.
pub struct Program {
    command: Command,
}

/// How a program ended when not well.
#[derive(Debug)]
pub enum Ended {
    /// It could not be started at all.
    NotStarted(String, io::Error),
    /// It started and reported a failure.
    Failed(String, ExitStatus),
    /// It did not end in time and was stopped.
    TooLate(String, Duration),
}

/// The Cargo that started us, so that the toolchain stays the same.
pub fn cargo() -> Program {
    Program::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

impl Program {
    /// Names the program: a path, or a name to be found on PATH.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { command: Command::new(program) }
    }

    /// Adds arguments.
    pub fn args<I: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = I>) -> Self {
        self.command.args(args);
        self
    }

    /// Sets a variable in the program's environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Keeps a variable of ours out of the program's environment.
    pub fn without_env(mut self, name: &str) -> Self {
        self.command.env_remove(name);
        self
    }

    /// Sets the directory the program works in.
    pub fn directory(mut self, directory: &Path) -> Self {
        self.command.current_dir(directory);
        self
    }

    /// Runs to the end, its output shown as it comes.
    pub fn run(mut self) -> Result<(), Ended> {
        let status = self.command.status();
        self.judge(status)
    }

    /// Runs to the end like [`Program::run`], or stops the program after `limit`.
    pub fn run_within(mut self, limit: Duration) -> Result<(), Ended> {
        let start = Instant::now();
        let status = self.command.spawn().and_then(|mut child| {
            loop {
                if let Some(status) = child.try_wait()? {
                    return Ok(Some(status));
                }
                if start.elapsed() > limit {
                    child.kill()?;
                    child.wait()?;
                    return Ok(None);
                }
                thread::sleep(Duration::from_millis(100));
            }
        });
        match status.transpose() {
            Some(status) => self.judge(status),
            None => Err(Ended::TooLate(self.line(), limit)),
        }
    }

    /// Runs to the end unseen and gives what it printed on stdout.
    pub fn text(mut self) -> Result<String, Ended> {
        let output = self.command.stdin(Stdio::null()).output();
        match output {
            Ok(output) => {
                let text = String::from_utf8_lossy(&output.stdout).into_owned();
                self.judge(Ok(output.status)).map(|()| text)
            }
            Err(error) => self.judge(Err(error)).map(|()| String::new()),
        }
    }

    fn judge(&self, status: io::Result<ExitStatus>) -> Result<(), Ended> {
        match status {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(Ended::Failed(self.line(), status)),
            Err(error) => Err(Ended::NotStarted(self.line(), error)),
        }
    }

    /// What one would type, with the program's name instead of its full path.
    fn line(&self) -> String {
        let program = Path::new(self.command.get_program());
        let name = program.file_stem().unwrap_or(program.as_os_str());
        let mut words = vec![name.to_string_lossy()];
        words.extend(self.command.get_args().map(OsStr::to_string_lossy));
        words.join(" ")
    }
}

impl fmt::Display for Ended {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(line, error) => write!(formatter, "`{line}` did not start ({error})"),
            Self::Failed(line, status) => write!(formatter, "`{line}` ended with {status}"),
            Self::TooLate(line, limit) => {
                write!(formatter, "`{line}` took longer than {} s", limit.as_secs())
            }
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn every_way_to_end_says_what_was_run() {
        let shell = |script| Program::new("/bin/sh").args(["-c", script]);
        let too_long = Duration::from_millis(50);
        for (ended, words) in [
            (shell("exit 3").run(), "`sh -c exit 3` ended with exit status: 3"),
            (
                shell("while :; do :; done").run_within(too_long),
                "`sh -c while :; do :; done` took longer than 0 s",
            ),
            (
                Program::new("/does/not/exist").run(),
                "`exist` did not start (No such file or directory (os error 2))",
            ),
        ] {
            assert_eq!(ended.expect_err("an unhappy end").to_string(), words);
        }
        assert_eq!(shell("echo hello").text().ok().as_deref(), Some("hello\n"));
        assert!(shell("exit 0").run_within(Duration::from_secs(9)).is_ok());
    }
}
