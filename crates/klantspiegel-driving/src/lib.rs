//! What drives the page in a real browser: a server, a browser and the steps of a journey; pictures and benchmarks use
//! it too.

pub mod browser;
mod capabilities;
pub mod course;
pub mod driver;
pub mod embedding;
pub mod engine;
pub mod inviting;
pub mod journey;
pub mod launch;
pub mod profile;
pub mod provided;
#[cfg(unix)]
pub mod real_server;
pub mod screen;
pub mod scripts;
pub mod server;
pub mod setting;
pub mod tour;
pub mod words;

use browser::Browser;
use klantspiegel_core::language::Language;
use server::{Server, Site};
use setting::Setting;

pub use provided::{command, dist, distribution, path};

/// Every language there is.
pub const LANGUAGES: [&str; Language::ALL.len()] = Language::TAGS;

/// A browser beside a server with the page.
pub async fn page(setting: Setting) -> (Server, Browser) {
    (Site::of(&dist()).serve(), Browser::open(setting).await)
}
