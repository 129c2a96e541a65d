//! A package for a learning system, unpacked as such a system does, and the page of one that plays it.

use super::browser::Browser;
use super::embedding::Embedding;
use super::provided::{dist, path};
use super::scripts::SYSTEM;
use super::server::{Server, Site};
use super::setting::Setting;
use klantspiegel_tools::Tool;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// Where the system puts what was in the package.
pub const AT: &str = "course/";

/// A page beside the system.
pub const ELSEWHERE: &str = "elsewhere.html";

/// The files of the package that is called like this, by their paths.
pub fn unpacked(package: &str) -> BTreeMap<String, Vec<u8>> {
    let path = dist().join(env!("CARGO_PKG_VERSION")).join(package);
    let package = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut archive = ZipArchive::new(Cursor::new(package)).expect("a package is a zip");
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).expect("it is in the zip");
        let mut content = Vec::new();
        file.read_to_end(&mut content).expect("it can be unpacked");
        files.insert(file.name().expect("it has a name").into_owned(), content);
    }
    files
}

/// A site with nothing but a package.
pub fn site(package: &str) -> Site {
    let files = unpacked(package).into_iter();
    files.fold(Site::empty(), |site, (name, content)| site.with(&format!("{AT}{name}"), content))
}

/// A package that is open without any system.
pub async fn alone(package: &str, setting: Setting) -> Embedding {
    let server = site(package).serve();
    let browser = Browser::open(setting).await;
    browser.go(&server.url(&format!("{AT}index.html"))).await;
    Embedding { server, browser }
}

/// The SCORM package in a system that knows this about the learner, with the course in a frame; the browser looks into
/// that frame.
pub async fn played(learner: &serde_json::Value) -> Embedding {
    played_by(std::slice::from_ref(learner)).await
}

/// The same in this browser.
pub async fn played_in(setting: Setting, learner: &serde_json::Value) -> Embedding {
    play(setting, std::slice::from_ref(learner)).await
}

/// The same for several learners, one after another in one tab; see [`open`].
pub async fn played_by(learners: &[serde_json::Value]) -> Embedding {
    play(Setting::default(), learners).await
}

async fn play(setting: Setting, learners: &[serde_json::Value]) -> Embedding {
    let scorm = fs::read(path(Tool::Scorm)).expect("scorm-again is there");
    let page = |learner: &serde_json::Value| {
        format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>System</title>\
         <link rel=icon href=data:,>\
         <script src=scorm-again.js></script><script>const learner = {learner};\n{SYSTEM}</script></head>\
         <body><iframe title=Course src={AT}index.html style='width: 100%; height: 800px'></iframe></body></html>"
        )
    };
    let mut site =
        site("klantspiegel-scorm-1.2.zip").with("scorm-again.js", scorm).with(ELSEWHERE, "<!doctype html>");
    for (index, learner) in learners.iter().enumerate() {
        site = site.with(&page_of(index), page(learner));
    }
    let server: Server = site.serve();
    let embedding = Embedding { server, browser: Browser::open(setting).await };
    open(&embedding, 0).await;
    embedding
}

/// Opens the course for the learner at this place; the browser looks into it.
pub async fn open(Embedding { server, browser }: &Embedding, learner: usize) {
    browser.leave_frame().await;
    // The first one's is what the server shows by itself.
    let page = if learner == 0 { String::new() } else { page_of(learner) };
    browser.go(&server.url(&page)).await;
    browser.driver.enter_frame(0).await.expect("the course is in a frame");
}

fn page_of(learner: usize) -> String {
    if learner == 0 { "index.html".to_owned() } else { format!("{learner}.html") }
}
