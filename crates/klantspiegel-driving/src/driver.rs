//! The program that steers a browser, on a free port until it is dropped.

use super::engine::Engine;
use super::profile::Profile;
use super::provided::command;
use super::screen::Screen;
use klantspiegel_tools::Tool;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

/// How long its browser may take to end.
const PATIENCE: Duration = Duration::from_secs(10);

/// A running chromedriver, geckodriver or WebKitWebDriver.
pub struct Driver {
    engine: Engine,
    process: Child,
    port: u16,
    /// The browser that it has opened, as it calls it.
    session: Option<String>,
    /// What the browser is seen on; it goes after both.
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts it, for a browser of somebody who speaks this language. The port that the system gives may be taken by the
    /// time it is used, for the other version of the internet protocol too; then it ends, and is started again.
    pub fn start(engine: Engine, language: &str, profile: &Profile) -> Self {
        const MAX: usize = 5;
        let started = (0..MAX).find_map(|_| match engine {
            Engine::Chromium => chromedriver(language, profile),
            Engine::Firefox => geckodriver(profile),
            Engine::WebKit => webkit_driver(language, profile),
        });
        started.unwrap_or_else(|| panic!("the driver of {engine:?} listens"))
    }

    /// Where it listens.
    pub fn address(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// From now on it is this browser that ends with the value.
    pub fn opened(&mut self, session: String) {
        self.session = Some(session);
    }

    /// One that says on a line of its output at which port it listens.
    fn telling(engine: Engine, command: &mut Command, before: &str) -> Option<Self> {
        let mut process = spawn(command.stdout(Stdio::piped()));
        let mut lines = BufReader::new(process.stdout.take().expect("its output is piped")).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| port(&line, before));
        let Some(port) = port else {
            process.wait().expect("a program that says nothing more has ended");
            return None;
        };
        // What else it says goes nowhere, but somebody has to read it.
        thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        Some(Self { engine, process, port, session: None, _screen: None })
    }

    /// Ends its browser. Written by hand, because it must also work while a test panics, outside any runtime.
    fn end_browser(&self) -> io::Result<()> {
        match (self.engine, &self.session) {
            // All that it has opened, known to us or not.
            (Engine::Chromium, _) => self.ask("POST", "/shutdown"),
            (Engine::Firefox | Engine::WebKit, Some(session)) => {
                self.ask("DELETE", &format!("/session/{session}"))
            }
            (Engine::Firefox | Engine::WebKit, None) => Ok(()),
        }
    }

    fn ask(&self, method: &str, path: &str) -> io::Result<()> {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, self.port))?;
        let body = "{}";
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\n\
             Connection: close\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        )?;
        stream.set_read_timeout(Some(PATIENCE))?;
        io::copy(&mut stream, &mut io::sink()).map(drop)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // What does not end by itself is killed.
        let _ = self.end_browser();
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A driver whose temporary files go with the profile, its browser's too.
fn within(driver: Tool, profile: &Profile) -> Command {
    let mut command = command(driver);
    command.env("TMPDIR", profile.temporary());
    command
}

fn chromedriver(language: &str, profile: &Profile) -> Option<Driver> {
    let mut command = within(Tool::Chromedriver, profile);
    // The browser's own words are in this language too.
    command.arg("--port=0").env("LANGUAGE", language);
    Driver::telling(Engine::Chromium, &mut command, "successfully on port ")
}

fn geckodriver(profile: &Profile) -> Option<Driver> {
    let mut command = within(Tool::Geckodriver, profile);
    // Else every browser would listen at the same port for the newer protocol.
    command.args(["--port=0", "--websocket-port=0"]);
    Driver::telling(Engine::Firefox, &mut command, "Listening on 127.0.0.1:")
}

/// It says nothing, and must be told a port: one that was free a moment ago.
fn webkit_driver(language: &str, profile: &Profile) -> Option<Driver> {
    /// While one takes its port, no other looks for one.
    static LOOKING: Mutex<()> = Mutex::new(());
    let screen = Screen::start();
    let mut command = within(Tool::WebkitDriver, profile);
    command
        .env("DISPLAY", screen.name())
        .env("GDK_BACKEND", "x11")
        .env("XDG_CONFIG_HOME", profile.desktop())
        .env("LC_ALL", locale(language))
        .stdout(Stdio::null());
    let _looking = LOOKING.lock().unwrap_or_else(PoisonError::into_inner);
    let port = free_port();
    let mut process = spawn(command.arg(format!("--port={port}")));
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if process.try_wait().expect("it is our process").is_some() {
            return None;
        }
        thread::yield_now();
    }
    Some(Driver { engine: Engine::WebKit, process, port, session: None, _screen: Some(screen) })
}

/// WebKit takes the language from the locale, and a machine need have no more than these two: under `C` it is American
/// English, and under `C.UTF-8` none that the page speaks, which then stays in its own.
fn locale(language: &str) -> &'static str {
    match language {
        "en" => "C",
        "nl" => "C.UTF-8",
        _ => panic!("WebKit speaks {language} only where the machine has a locale for it"),
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("there is a free port");
    listener.local_addr().expect("it has an address").port()
}

fn spawn(command: &mut Command) -> Child {
    let started = command.stdin(Stdio::null()).stderr(Stdio::null()).spawn();
    started.unwrap_or_else(|error| panic!("{}: {error}", command.get_program().display()))
}

/// The port behind these words, as in “ChromeDriver was started successfully on port 12345.”
fn port(line: &str, before: &str) -> Option<u16> {
    line.split_once(before)?.1.trim_end_matches('.').parse().ok()
}
