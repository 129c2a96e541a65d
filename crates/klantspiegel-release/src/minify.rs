//! Makes scripts and style sheets smaller, with esbuild.

use crate::asset::Asset;
use crate::error::ReleaseError;
use crate::esbuild::TARGET;
use crate::run;
use klantspiegel_tools::Tool;
use std::io::Write;
use std::process::Stdio;

/// The asset, smaller where it is for a release.
///
/// # Errors
/// When esbuild is missing or does not understand it.
pub fn asset(asset: Asset, release: bool) -> Result<Asset, ReleaseError> {
    if release { asset.map(minified) } else { Ok(asset) }
}

fn minified(bytes: Vec<u8>, kind: &str) -> Result<Vec<u8>, ReleaseError> {
    let failed = |error| ReleaseError::new("esbuild", error);
    let mut esbuild = run::tool(Tool::Esbuild)?
        .args([&format!("--loader={kind}"), TARGET])
        .args(["--minify", "--legal-comments=none", "--log-level=error"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // Its end of the pipe is closed when it is dropped here.
    if let Some(mut input) = esbuild.stdin.take() {
        input.write_all(&bytes).map_err(failed)?;
    }
    let output = esbuild.wait_with_output().map_err(failed)?;
    if output.status.success() { Ok(output.stdout) } else { Err(ReleaseError::new("esbuild", output.status)) }
}
