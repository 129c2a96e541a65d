//! What drives the page in a real browser: a server, a browser and the steps of a journey; pictures and benchmarks use
//! it too.

pub mod browser;
pub mod course;
pub mod driver;
pub mod embedding;
pub mod engine;
pub mod inviting;
pub mod journey;
pub mod launch;
pub mod profile;
pub mod screen;
pub mod scripts;
pub mod server;
pub mod tour;
pub mod words;

use browser::{Browser, Setting};
use klantspiegel_core::language::Language;
use klantspiegel_tools::Tool;
use server::{Server, Site};
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// Every language there is.
pub const LANGUAGES: [&str; Language::ALL.len()] = {
    let mut tags = [""; Language::ALL.len()];
    let mut place = 0;
    while place < tags.len() {
        tags[place] = Language::ALL[place].tag();
        place += 1;
    }
    tags
};

/// The folder of the built page.
pub fn dist() -> PathBuf {
    let folder = env::var_os("KLANTSPIEGEL_DIST");
    folder.expect("KLANTSPIEGEL_DIST is not set; cargo xtask test sets it").into()
}

/// A browser beside a server with the page.
pub async fn page(setting: Setting) -> (Server, Browser) {
    (Site::of(&dist()).serve(), Browser::open(setting).await)
}

/// Where a tool is that `cargo xtask` provides.
pub fn path(tool: Tool) -> PathBuf {
    klantspiegel_tools::path(tool).unwrap_or_else(|missing| panic!("{missing}"))
}

/// The same, about to be run.
pub fn command(tool: Tool) -> Command {
    klantspiegel_tools::command(tool).unwrap_or_else(|missing| panic!("{missing}"))
}
