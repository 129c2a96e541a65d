//! What `cargo xtask` provides for who drives the page: the built page and the tools.

use klantspiegel_tools::Tool;
use std::env;
use std::path::PathBuf;
use std::process::Command;

/// The folder of the built page.
pub fn dist() -> PathBuf {
    let folder = env::var_os("KLANTSPIEGEL_DIST");
    folder.expect("KLANTSPIEGEL_DIST is not set; cargo xtask test sets it").into()
}

/// The folder of the release as it is packed for a server.
pub fn distribution() -> PathBuf {
    let folder = env::var_os("KLANTSPIEGEL_DISTRIBUTION");
    folder.expect("KLANTSPIEGEL_DISTRIBUTION is not set; cargo xtask test sets it").into()
}

/// Where a tool is that `cargo xtask` provides.
pub fn path(tool: Tool) -> PathBuf {
    klantspiegel_tools::path(tool).unwrap_or_else(|missing| panic!("{missing}"))
}

/// The same, about to be run.
pub fn command(tool: Tool) -> Command {
    klantspiegel_tools::command(tool).unwrap_or_else(|missing| panic!("{missing}"))
}
