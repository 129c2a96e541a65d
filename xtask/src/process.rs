//! Runs other programs and says in plain words how they ended.

use std::env;
use std::ffi::OsStr;
use std::fmt;
use std::io::{self, BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
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
    /// It ended, and well, before it said what was waited for.
    Silent(String),
}

/// A program that goes on, after what it said; it ends with the value.
pub struct Running {
    child: Child,
    said: String,
}

/// The Cargo that started us, so that the toolchain stays the same.
pub fn cargo() -> Program {
    Program::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

impl Program {
    /// Names the program: a path, or a name to be found on PATH.
    #[expect(clippy::disallowed_methods, reason = "what provides the tools calls others to install them")]
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { command: Command::new(program) }
    }

    /// What one would type, without quotes or anything else that a shell understands.
    pub fn in_words(line: &str) -> Self {
        let mut words = line.split_whitespace();
        Self::new(words.next().unwrap_or_default()).args(words)
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

    /// Runs to the end like [`Program::run`], and hands every line on stdout to `hear` as well.
    pub fn run_heard(mut self, mut hear: impl FnMut(&str)) -> Result<(), Ended> {
        let status = self.command.stdout(Stdio::piped()).spawn().and_then(|mut child| {
            let mut lines = child.stdout.take().map(BufReader::new);
            let mut line = Vec::new();
            while let Some(stdout) = &mut lines
                && stdout.read_until(b'\n', &mut line)? > 0
            {
                io::stdout().write_all(&line)?;
                hear(String::from_utf8_lossy(&line).trim_end());
                line.clear();
            }
            child.wait()
        });
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

    /// Runs it until a line on stderr begins like this, its output shown as it comes; it goes on after that.
    pub fn until_said(mut self, beginning: &str, limit: Duration) -> Result<Running, Ended> {
        let line = self.line();
        let child = self.command.stdin(Stdio::null()).stderr(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| Ended::NotStarted(line.clone(), error))?;
        let lines = child.stderr.take().map(|stderr| BufReader::new(stderr).lines());
        let (tell, told) = mpsc::channel();
        thread::spawn(move || {
            for line in lines.into_iter().flatten().map_while(Result::ok) {
                eprintln!("  │ {line}");
                // After what was waited for nobody listens, but somebody has to read.
                let _ = tell.send(line);
            }
        });
        let mut running = Running { child, said: String::new() };
        let end = Instant::now() + limit;
        loop {
            match told.recv_timeout(end.saturating_duration_since(Instant::now())) {
                Ok(said) => {
                    if let Some(rest) = said.strip_prefix(beginning) {
                        running.said = rest.to_owned();
                        return Ok(running);
                    }
                }
                Err(mpsc::RecvTimeoutError::Timeout) => return Err(Ended::TooLate(line, limit)),
                Err(mpsc::RecvTimeoutError::Disconnected) => {
                    let status = running.child.wait();
                    return Err(self.judge(status).err().unwrap_or(Ended::Silent(line)));
                }
            }
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

impl Running {
    /// The rest of the line that was waited for.
    pub fn said(&self) -> &str {
        &self.said
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // What has ended by itself cannot be ended.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl std::error::Error for Ended {}

impl fmt::Display for Ended {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(line, error) => write!(formatter, "`{line}` did not start ({error})"),
            Self::Failed(line, status) => write!(formatter, "`{line}` ended with {status}"),
            Self::TooLate(line, limit) => {
                write!(formatter, "`{line}` took longer than {} s", limit.as_secs())
            }
            Self::Silent(line) => write!(formatter, "`{line}` ended without what was waited for"),
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
        assert_eq!(Program::in_words("echo a  b").text().ok().as_deref(), Some("a b\n"));
        assert!(shell("exit 0").run_within(Duration::from_secs(9)).is_ok());
    }

    #[test]
    fn what_is_heard_is_every_line_also_of_what_fails() {
        let mut heard = Vec::new();
        let program = Program::new("/bin/sh").args(["-c", "echo one; echo '  two'; printf three; exit 3"]);
        let ended = program.run_heard(|line| heard.push(line.to_owned()));
        assert!(matches!(ended, Err(Ended::Failed(..))), "{ended:?}");
        assert_eq!(heard, ["one", "  two", "three"]);
    }

    #[test]
    fn what_was_waited_for_is_told_while_the_program_goes_on() {
        let shell = |script| Program::new("/bin/sh").args(["-c", script]);
        let patience = Duration::from_secs(20);
        for (script, expected) in [
            ("echo no >&2; echo here: a b >&2; while :; do :; done", Ok("a b")),
            ("echo here: a b", Err("`sh -c echo here: a b` ended without what was waited for")),
            ("echo here >&2; exit 3", Err("`sh -c echo here >&2; exit 3` ended with exit status: 3")),
        ] {
            let running = shell(script).until_said("here: ", patience);
            let said = running.as_ref().map(Running::said).map_err(Ended::to_string);
            assert_eq!(said, expected.map_err(str::to_owned), "{script}");
        }
    }
}
