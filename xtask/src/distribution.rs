//! Has the release in `dist/` packed for who puts it on a server.

use crate::failure::{Failure, OrFail};
use crate::process;
use crate::project::Project;
use crate::say;
use std::path::PathBuf;

/// Where it is packed.
pub fn out(project: &Project) -> PathBuf {
    project.target().join("distribution")
}

/// The folder that is packed there.
pub fn folder(project: &Project) -> PathBuf {
    out(project).join(concat!("klantspiegel-", env!("CARGO_PKG_VERSION")))
}

/// Packs it.
pub fn pack(project: &Project) -> Result<(), Failure> {
    say::step("compressing every file of the release, and packing it");
    process::cargo()
        .args(["run", "--quiet", "--locked", "--package", "klantspiegel-distribution", "--", "--from"])
        .args([project.dist()])
        .args(["--out"])
        .args([out(project)])
        .directory(&project.root)
        .run()
        .or_fail("the release could not be packed", "mend what is reported above and run this again")
}
