//! Makes scripts and style sheets smaller, with esbuild.

use crate::asset::Asset;
use crate::error::ReleaseError;
use crate::esbuild::{TARGET, WITHOUT_TYPES, constructors};
use crate::run;
use klantspiegel_tools::Tool;
use std::io::Write;
use std::path::Path;
use std::process::Stdio;

/// The asset, smaller where it is for a release.
///
/// # Errors
/// When esbuild is missing or does not understand it.
pub fn asset(asset: Asset, release: bool) -> Result<Asset, ReleaseError> {
    if release { asset.map(minified) } else { Ok(asset) }
}

/// The glue of a Wasm that runs in a page, smaller where it is for a release; whatever names the page has changed, it knows the
/// platform's own.
///
/// # Errors
/// When esbuild is missing or does not understand it.
pub fn glue(asset: Asset, web: &Path, release: bool) -> Result<Asset, ReleaseError> {
    let inject = constructors(web);
    let small = release.then_some("--minify");
    let arguments = ["--bundle", "--format=esm", WITHOUT_TYPES, &inject].into_iter().chain(small);
    asset.map(|bytes, kind| through_esbuild(&bytes, kind, arguments))
}

fn minified(bytes: Vec<u8>, kind: &str) -> Result<Vec<u8>, ReleaseError> {
    through_esbuild(&bytes, kind, ["--minify"])
}

fn through_esbuild<'a>(
    bytes: &[u8],
    kind: &str,
    arguments: impl IntoIterator<Item = &'a str>,
) -> Result<Vec<u8>, ReleaseError> {
    let failed = |error| ReleaseError::new("esbuild", error);
    let mut esbuild = run::tool(Tool::Esbuild)?
        .args([&format!("--loader={kind}"), TARGET])
        .args(["--legal-comments=none", "--log-level=error"])
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // Its end of the pipe is closed when it is dropped here.
    if let Some(mut input) = esbuild.stdin.take() {
        input.write_all(bytes).map_err(failed)?;
    }
    let output = esbuild.wait_with_output().map_err(failed)?;
    if output.status.success() { Ok(output.stdout) } else { Err(ReleaseError::new("esbuild", output.status)) }
}
