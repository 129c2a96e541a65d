//! Where npm put the peers.

use klantspiegel_tools::Tool;
use std::path::PathBuf;

/// The folder with a folder for each package.
pub fn folder() -> PathBuf {
    klantspiegel_tools::path(Tool::Peers).expect("the peers are provided")
}
