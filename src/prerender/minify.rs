//! Makes scripts and style sheets smaller with esbuild, which `cargo xtask build` puts on the path.

use super::{Asset, Problem};
use std::io::Write;
use std::process::{Command, Stdio};

/// The asset, smaller where it is for a release.
pub fn asset(asset: Asset, release: bool) -> Result<Asset, Problem> {
    if release { asset.map(minified) } else { Ok(asset) }
}

fn minified(bytes: Vec<u8>, kind: &str) -> Result<Vec<u8>, Problem> {
    let failed = |error| Problem::new("esbuild (use cargo xtask build, which installs it)", error);
    let mut esbuild = Command::new("esbuild")
        .args([&format!("--loader={kind}"), "--minify", "--target=es2022,chrome105,firefox115,safari16"])
        .args(["--legal-comments=none", "--log-level=error"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // Its end of the pipe is closed when it is dropped here.
    if let Some(mut input) = esbuild.stdin.take() {
        input.write_all(&bytes).map_err(failed)?;
    }
    let output = esbuild.wait_with_output().map_err(failed)?;
    if output.status.success() { Ok(output.stdout) } else { Err(Problem::new("esbuild", output.status)) }
}
