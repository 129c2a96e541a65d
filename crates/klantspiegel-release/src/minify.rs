//! Joins scripts, and makes them and style sheets smaller, with esbuild.

use crate::asset::Asset;
use crate::error::ReleaseError;
use crate::run;
use klantspiegel_tools::Tool;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

/// The oldest browsers whose syntax the scripts keep to.
const TARGET: &str = "--target=es2022,chrome105,firefox115,safari16";

/// The asset, smaller where it is for a release.
pub fn asset(asset: Asset, release: bool) -> Result<Asset, ReleaseError> {
    if release { asset.map(minified) } else { Ok(asset) }
}

/// A script and everything that it imports, as one text.
///
/// # Errors
/// When esbuild is missing or does not understand it.
pub fn bundle(entry: &Path) -> Result<String, ReleaseError> {
    let failed = |why: String| ReleaseError::new("esbuild", why);
    let output = run::tool(Tool::Esbuild)?
        .arg(entry)
        .args(["--bundle", "--format=esm", "--minify", TARGET, "--legal-comments=none", "--log-level=error"])
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| failed(error.to_string()))?;
    if !output.status.success() {
        return Err(failed(output.status.to_string()));
    }
    String::from_utf8(output.stdout).map_err(|error| failed(error.to_string()))
}

fn minified(bytes: Vec<u8>, kind: &str) -> Result<Vec<u8>, ReleaseError> {
    let failed = |error| ReleaseError::new("esbuild", error);
    let mut esbuild = run::tool(Tool::Esbuild)?
        .args([&format!("--loader={kind}"), "--minify", TARGET])
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
    if output.status.success() { Ok(output.stdout) } else { Err(ReleaseError::new("esbuild", output.status)) }
}
