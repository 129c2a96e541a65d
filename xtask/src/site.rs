//! Serves a folder on this machine.

use crate::failure::{Failure, OrFail};
use std::fs;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;
use tiny_http::{Header, Method, Request, Response, Server};

/// How long an answer from this machine may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The type of what is none of these is left open.
const TYPES: [(&str, &str); 8] = [
    ("html", "text/html; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("css", "text/css; charset=utf-8"),
    ("json", "application/json"),
    ("svg", "image/svg+xml"),
    ("txt", "text/plain"),
    ("wasm", "application/wasm"),
    ("zip", "application/zip"),
];

/// A folder at a port, which nobody else can take from then on.
pub struct Site {
    server: Arc<Server>,
    address: SocketAddr,
    folder: PathBuf,
}

impl Site {
    /// Takes the port, any that is free for 0; whoever asks there waits until it is answered.
    pub fn bind(port: u16, folder: &Path) -> Result<Self, Failure> {
        let remedy = "choose another one, as in `cargo xtask serve --port 8090`";
        let what = format!("port {port} cannot be used");
        let server = Server::http((Ipv4Addr::LOCALHOST, port)).or_fail(&what, remedy)?;
        let address = server.server_addr().to_ip().ok_or_else(|| Failure::new(what, remedy))?;
        Ok(Self { server: Arc::new(server), address, folder: folder.to_owned() })
    }

    /// What one types into a browser.
    pub fn address(&self) -> String {
        format!("http://{}/", self.address)
    }

    /// Answers from now on, beside whatever else is done.
    pub fn answer(&self) {
        let (server, folder) = (Arc::clone(&self.server), self.folder.clone());
        thread::spawn(move || {
            for request in server.incoming_requests() {
                // Who asked may be gone in the meantime.
                let _ = answer(request, &folder);
            }
        });
    }

    /// What answers at this path, with its head.
    pub fn ask(&self, path: &str) -> io::Result<String> {
        let mut stream = TcpStream::connect(self.address)?;
        stream.set_read_timeout(Some(PATIENCE))?;
        write!(stream, "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", self.address)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}

fn answer(request: Request, folder: &Path) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let content = file_of(request.url()).and_then(|name| Some((fs::read(folder.join(&name)).ok()?, name)));
    let Some((content, name)) = content else {
        return request.respond(Response::empty(404));
    };
    let extension = name.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    let mime = TYPES.iter().find(|(known, _)| *known == extension).map(|(_, mime)| *mime);
    // What is built again is asked for again.
    let headers = [("Cache-Control", Some("no-cache")), ("Content-Type", mime)];
    let headers = headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, (*value)?).ok());
    // In one piece: what asks for the page here reads it as it comes, and pieces have their lengths in between.
    let response = Response::from_data(content).with_chunked_threshold(usize::MAX);
    request.respond(headers.fold(response, Response::with_header))
}

/// The file that an address means; none for one that leads out of the folder.
fn file_of(url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?.strip_prefix('/')?;
    let path = PathBuf::from(if path.is_empty() { "index.html" } else { path });
    path.components().all(|part| matches!(part, Component::Normal(_))).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_means_a_file_of_the_folder_and_no_other() {
        for (url, file) in [
            ("/", Some("index.html")),
            ("/?a=b", Some("index.html")),
            ("/desk.html?x#y", Some("desk.html")),
            ("/0.1.0/boot.js", Some("0.1.0/boot.js")),
            ("/../Cargo.toml", None),
            ("//etc/passwd", None),
            ("http://elsewhere/", None),
        ] {
            assert_eq!(file_of(url).as_deref(), file.map(Path::new), "{url}");
        }
    }
}
