//! What drives the page in a real browser: a server, a browser and the steps of a journey; pictures and benchmarks use
//! it too.

// Each of its users takes what it needs.
#![allow(dead_code)]

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
pub mod server;
pub mod tour;
pub mod words;

use browser::{Browser, Setting};
use klantspiegel::domain::language::Language;
use server::{Server, Site};
use std::env;
use std::path::PathBuf;

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
    path("KLANTSPIEGEL_DIST")
}

/// A browser beside a server with the page.
pub async fn page(setting: Setting) -> (Server, Browser) {
    (Site::of(&dist()).serve(), Browser::open(setting).await)
}

/// A path that `cargo xtask` puts into the environment.
pub fn path(variable: &str) -> PathBuf {
    let value = env::var_os(variable);
    value.unwrap_or_else(|| panic!("{variable} is not set; cargo xtask test sets it")).into()
}
