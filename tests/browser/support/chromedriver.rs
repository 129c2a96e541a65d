//! The program that steers the browser, on a free port until it is dropped.

use std::io::{self, BufRead, BufReader, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// How long its browsers may take to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running chromedriver.
pub struct Chromedriver {
    process: Child,
    port: u16,
}

impl Chromedriver {
    /// Starts it, for browsers whose own words are in this language. The port that the system gives must be free for both
    /// versions of the internet protocol; where the other one is taken, chromedriver ends, and it is started again.
    pub fn start(language: &str) -> Self {
        const MOST: usize = 5;
        let started = (0..MOST).find_map(|_| Self::start_once(language));
        started.expect("chromedriver tells its port")
    }

    fn start_once(language: &str) -> Option<Self> {
        let program = super::path("KLANTSPIEGEL_CHROMEDRIVER");
        let mut process = Command::new(&program)
            .arg("--port=0")
            .env("LANGUAGE", language)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap_or_else(|error| panic!("{}: {error}", program.display()));
        let mut lines = BufReader::new(process.stdout.take().expect("its output is piped")).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port(&line));
        let Some(port) = port else {
            process.wait().expect("a program that says nothing more has ended");
            return None;
        };
        // What else it says goes nowhere, but somebody has to read it.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Some(Self { process, port })
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Ends its browsers. Written by hand, because it must also work while a test panics, outside any runtime.
    fn shut_down(&self) -> io::Result<()> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        let body = "{}";
        write!(
            stream,
            "POST /shutdown HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        stream.set_read_timeout(Some(PATIENCE))?;
        io::copy(&mut stream, &mut io::sink()).map(drop)
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        // What does not end by itself is killed.
        let _ = self.shut_down();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The port in “ChromeDriver was started successfully on port 12345.”
fn port(line: &str) -> Option<u16> {
    line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok()
}
