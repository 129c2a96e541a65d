//! A web server for tests: serves files from memory under a path, with whatever is to be slow, missing or wrong about
//! them, answers what is no file by a function, and remembers every request.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Cursor, Write};
use std::path::Path;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;
use tiny_http::{HTTPVersion, Header, Method, Request, Response};

/// What a server is to serve, and how. Paths are named by how they end, because their names hold hashes.
#[derive(Default)]
pub struct Site {
    files: BTreeMap<String, Vec<u8>>,
    under: String,
    headers: Vec<(String, String)>,
    types: Vec<(String, String)>,
    held: Vec<String>,
    missing: Vec<String>,
    refused: Vec<(String, u16)>,
    redirected: Vec<(String, String)>,
    answers: Vec<(String, Answer)>,
    compressed: bool,
}

/// What answers a request that is not for a file.
type Answer = Box<dyn Fn(&Call) -> Reply + Send + Sync>;

/// A request that a function answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// `GET`, `POST` and so on.
    pub method: String,
    /// The path and the query, below that of the site.
    pub url: String,
    /// The headers, by their names in small letters.
    pub headers: BTreeMap<String, String>,
    /// What was sent with it.
    pub body: String,
}

/// What a function answers: a status, with a document of JSON.
pub struct Reply {
    /// The status of HTTP.
    pub status: u16,
    /// The document; empty for none.
    pub json: String,
}

/// The script that runs before those of a page.
pub const FIRST: &str = "first.js";

/// How long a call may take to arrive before a test gives up.
const PATIENCE: Duration = Duration::from_secs(30);

impl Site {
    /// The files of a folder, as they are now.
    pub fn of(folder: &Path) -> Self {
        let mut site = Self { under: "/".to_owned(), ..Self::default() };
        site.read(folder, "");
        site
    }

    /// Nothing yet.
    pub fn empty() -> Self {
        Self { under: "/".to_owned(), ..Self::default() }
    }

    /// Serves everything under this path, such as `/deep/er/`.
    pub fn under(mut self, path: &str) -> Self {
        assert!(path.starts_with('/') && path.ends_with('/'), "{path} is not a folder");
        path.clone_into(&mut self.under);
        self
    }

    /// Adds or replaces a file.
    pub fn with(mut self, name: &str, content: impl Into<Vec<u8>>) -> Self {
        self.files.insert(name.to_owned(), content.into());
        self
    }

    /// Lets this script run in every page of the site before its own: a file of the site, as their policy asks, and above that
    /// policy, so that it runs in every engine.
    pub fn beginning_with(mut self, script: &str) -> Self {
        let tag = format!("<head><script src=\"{}{FIRST}\"></script>", self.under);
        for (name, content) in &mut self.files {
            if name.ends_with(".html") {
                let html = std::str::from_utf8(content).expect("a page is text");
                let (before, after) =
                    html.split_once("<head>").unwrap_or_else(|| panic!("{name} has a head"));
                *content = format!("{before}{tag}{after}").into_bytes();
            }
        }
        self.with(FIRST, script)
    }

    /// Answers that there is no file whose name ends like this, until [`Server::release`].
    pub fn without(mut self, suffix: &str) -> Self {
        self.missing.push(suffix.to_owned());
        self
    }

    /// Answers with this status, and a page, instead of every file whose name ends like this.
    pub fn refusing(mut self, suffix: &str, status: u16) -> Self {
        self.refused.push((suffix.to_owned(), status));
        self
    }

    /// Sends whoever asks for a file whose name ends like this to another address.
    pub fn redirecting(mut self, suffix: &str, address: &str) -> Self {
        self.redirected.push((suffix.to_owned(), address.to_owned()));
        self
    }

    /// The same site with this done to each of its pages, by a host or on the way.
    pub fn with_pages(mut self, change: impl Fn(&str) -> String) -> Self {
        for (_, content) in self.files.iter_mut().filter(|(name, _)| name.ends_with(".html")) {
            let html = std::str::from_utf8(content).expect("a page is text");
            *content = change(html).into_bytes();
        }
        self
    }

    /// Sends this header with every response.
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Says that files whose name ends like this have this MIME type.
    pub fn with_type(mut self, suffix: &str, mime: &str) -> Self {
        self.types.push((suffix.to_owned(), mime.to_owned()));
        self
    }

    /// Holds back the files whose name ends like this until [`Server::release`].
    pub fn holding(mut self, suffix: &str) -> Self {
        self.held.push(suffix.to_owned());
        self
    }

    /// Answers every request below this path, such as `xapi/`, by a function.
    pub fn answering(mut self, path: &str, answer: impl Fn(&Call) -> Reply + Send + Sync + 'static) -> Self {
        self.answers.push((path.to_owned(), Box::new(answer)));
        self
    }

    /// Every file with its path.
    pub fn into_files(self) -> impl Iterator<Item = (String, Vec<u8>)> {
        self.files.into_iter()
    }

    /// The path of the one file whose name begins and ends like this.
    pub fn name(&self, start: &str, suffix: &str) -> String {
        let named = |path: &&String| path.rsplit('/').next().is_some_and(|name| name.starts_with(start));
        let mut names = self.files.keys().filter(named).filter(|path| path.ends_with(suffix));
        names.next().unwrap_or_else(|| panic!("there is no {start}…{suffix}")).clone()
    }

    /// Keeps connections open and compresses with brotli (before the first request, for browsers that accept it), as a
    /// host does.
    pub fn compressed(mut self) -> Self {
        self.compressed = true;
        self
    }

    /// Serves it on a free port, until the server is dropped.
    pub fn serve(self) -> Server {
        let http = tiny_http::Server::http("127.0.0.1:0").expect("a free port can be listened to");
        let port = http.server_addr().to_ip().expect("an address of the Internet").port();
        let origin = format!("http://127.0.0.1:{port}");
        let address = format!("{origin}{}", self.under);
        let files =
            self.files.iter().map(|(name, content)| (name.clone(), self.file(name, content))).collect();
        let state = Arc::new(State {
            http,
            under: self.under,
            files,
            headers: self.headers.iter().map(|(name, value)| header(name, value)).collect(),
            log: Mutex::default(),
            held: Mutex::new(self.held),
            missing: Mutex::new(self.missing),
            refused: Mutex::new(self.refused),
            redirected: self.redirected,
            answers: self.answers,
            calls: Mutex::default(),
            called: Condvar::new(),
            keeps_connections: self.compressed,
            released: Condvar::new(),
        });
        let listening = state.clone();
        thread::spawn(move || listen(&listening));
        Server { origin, address, state }
    }

    fn read(&mut self, folder: &Path, prefix: &str) {
        let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("a folder can be listed").path();
            let name = path.file_name().expect("an entry has a name").to_string_lossy();
            let name = format!("{prefix}{name}");
            if path.is_dir() {
                self.read(&path, &format!("{name}/"));
            } else {
                self.files.insert(name, fs::read(&path).expect("a file of the site can be read"));
            }
        }
    }

    fn file(&self, name: &str, content: &[u8]) -> File {
        let named = self.types.iter().find(|(suffix, _)| name.ends_with(suffix));
        let mime = named.map_or_else(|| mime(name), |(_, mime)| mime);
        // What is compressed already, no host compresses again.
        let brotli = (self.compressed && !name.ends_with(".zip")).then(|| compress(content));
        File { mime: header("Content-Type", mime), content: content.to_owned(), brotli }
    }
}

/// A running server.
pub struct Server {
    /// Such as `http://127.0.0.1:1234`.
    pub origin: String,
    /// The address of the site, ending in a slash.
    pub address: String,
    state: Arc<State>,
}

impl Server {
    /// The address of a file.
    pub fn url(&self, name: &str) -> String {
        format!("{}{name}", self.address)
    }

    /// Every request so far, as method and path.
    pub fn requests(&self) -> Vec<String> {
        lock(&self.state.log).clone()
    }

    /// Every request so far that a function answered.
    pub fn calls(&self) -> Vec<Call> {
        lock(&self.state.calls).clone()
    }

    /// Waits until this is true of the requests that a function answered; they may come when the page is gone.
    pub fn until_called(&self, enough: impl Fn(&[Call]) -> bool) {
        let waited =
            self.state.called.wait_timeout_while(lock(&self.state.calls), PATIENCE, |calls| !enough(calls));
        let (calls, result) = waited.unwrap_or_else(PoisonError::into_inner);
        assert!(!result.timed_out(), "what was waited for never came; there is only {calls:#?}");
    }

    /// From now on holds back what ends like this until [`Server::release`].
    pub fn hold(&self, suffix: &str) {
        lock(&self.state.held).push(suffix.to_owned());
    }

    /// Serves the files that were held back, missing or refused.
    pub fn release(&self) {
        lock(&self.state.held).clear();
        lock(&self.state.missing).clear();
        lock(&self.state.refused).clear();
        self.state.released.notify_all();
    }

    /// The number of bytes that a file takes on its way, compressed if the site is.
    pub fn bytes(&self, name: &str) -> usize {
        let file = self.state.files.get(name).unwrap_or_else(|| panic!("there is no {name}"));
        file.brotli.as_ref().unwrap_or(&file.content).len()
    }

    /// The names of all files.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.state.files.keys().map(String::as_str)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.release();
        self.state.http.unblock();
    }
}

struct State {
    http: tiny_http::Server,
    under: String,
    files: BTreeMap<String, File>,
    headers: Vec<Header>,
    log: Mutex<Vec<String>>,
    held: Mutex<Vec<String>>,
    missing: Mutex<Vec<String>>,
    refused: Mutex<Vec<(String, u16)>>,
    redirected: Vec<(String, String)>,
    answers: Vec<(String, Answer)>,
    calls: Mutex<Vec<Call>>,
    called: Condvar,
    keeps_connections: bool,
    released: Condvar,
}

struct File {
    mime: Header,
    content: Vec<u8>,
    brotli: Option<Vec<u8>>,
}

fn listen(state: &Arc<State>) {
    for request in state.http.incoming_requests() {
        lock(&state.log).push(format!("{} {}", request.method(), request.url()));
        let state = state.clone();
        // A thread each: one that is held back or slowly read keeps no other waiting.
        thread::spawn(move || answer(&state, request));
    }
}

fn answer(state: &State, mut request: Request) {
    let path = request.url().split('?').next().unwrap_or_default();
    let name = match path.strip_prefix(state.under.as_str()) {
        Some("") => "index.html".to_owned(),
        Some(name) => name.to_owned(),
        None => String::new(),
    };
    let is_one = |suffixes: &Vec<String>| suffixes.iter().any(|suffix| name.ends_with(suffix.as_str()));
    drop(state.released.wait_while(lock(&state.held), |held| is_one(held)));

    let is_missing = is_one(&lock(&state.missing));
    let refused = lock(&state.refused).iter().find(|(suffix, _)| name.ends_with(suffix.as_str())).cloned();
    let by_function = state.answers.iter().find(|(path, _)| name.starts_with(path.as_str()));
    let mut response = match (by_function, state.files.get(&name).filter(|_| !is_missing), refused) {
        (Some((_, answer)), ..) => called(state, answer, &mut request),
        (None, Some(_), Some((_, status))) => Response::from_data(*b"<!doctype html><title>Blocked</title>")
            .with_status_code(status)
            .with_header(header("Content-Type", mime(".html"))),
        (None, Some(file), None) => content(file, accepts_brotli(&request)),
        (None, None, _) => Response::from_data(*b"not found").with_status_code(404),
    };
    if let Some((_, address)) = state.redirected.iter().find(|(suffix, _)| name.ends_with(suffix.as_str())) {
        response = Response::from_data(*b"").with_status_code(302).with_header(header("Location", address));
    }
    for header in &state.headers {
        response.add_header(header.clone());
    }
    let response = response.with_chunked_threshold(usize::MAX);
    // A browser that went away in the meantime needs no answer.
    let _ = if state.keeps_connections {
        request.respond(response)
    } else {
        respond_and_close(request, response)
    };
}

/// What a function answers to a request, which is remembered whole.
fn called(state: &State, answer: &Answer, request: &mut Request) -> Response<Cursor<Vec<u8>>> {
    let mut body = String::new();
    request.as_reader().read_to_string(&mut body).expect("a request can be read");
    let header = |header: &Header| {
        (header.field.as_str().as_str().to_ascii_lowercase(), header.value.as_str().to_owned())
    };
    let call = Call {
        method: request.method().to_string(),
        url: request.url().strip_prefix(&state.under).unwrap_or_default().to_owned(),
        headers: request.headers().iter().map(header).collect(),
        body,
    };
    let Reply { status, json } = answer(&call);
    lock(&state.calls).push(call);
    state.called.notify_all();
    Response::from_data(json)
        .with_status_code(status)
        .with_header(self::header("Content-Type", mime(".json")))
}

/// Responds on a connection that is closed then. tiny_http gives two connections that come at once to one waiting thread;
/// where the first is kept open, the second would wait for ever.
fn respond_and_close(request: Request, response: Response<Cursor<Vec<u8>>>) -> io::Result<()> {
    let headers = request.headers().to_vec();
    let without_body = *request.method() == Method::Head;
    let mut printed = Vec::new();
    response.raw_print(&mut printed, HTTPVersion(1, 1), &headers, without_body, None)?;
    let line_end =
        printed.windows(2).position(|bytes| bytes == b"\r\n").expect("a response has a first line") + 2;
    printed.splice(line_end..line_end, *b"Connection: close\r\n");
    let mut writer = request.into_writer();
    writer.write_all(&printed)?;
    writer.flush()
}

fn content(file: &File, accepts_brotli: bool) -> Response<Cursor<Vec<u8>>> {
    let response = match &file.brotli {
        Some(brotli) if accepts_brotli => {
            Response::from_data(brotli.clone()).with_header(header("Content-Encoding", "br"))
        }
        _ => Response::from_data(file.content.clone()),
    };
    response.with_header(file.mime.clone())
}

fn accepts_brotli(request: &Request) -> bool {
    let mut accepted = request.headers().iter().filter(|header| header.field.equiv("Accept-Encoding"));
    accepted.any(|header| header.value.as_str().contains("br"))
}

fn mime(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("txt") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

/// With brotli, as a careful host does.
pub fn compress(content: &[u8]) -> Vec<u8> {
    let mut compressor = brotli::CompressorWriter::new(Vec::new(), 4096, 11, 24);
    compressor.write_all(content).expect("memory can be written");
    compressor.into_inner()
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| panic!("{name}: {value} is no header"))
}

/// What a test that panicked left behind is still right.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
