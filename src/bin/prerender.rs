//! Finishes the page after Trunk's build: first screens, style sheet, boot script, policy and integrity.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    let folder = |name| std::env::var_os(name).map(std::path::PathBuf::from);
    let (Some(staging), Some(source)) = (folder("TRUNK_STAGING_DIR"), folder("TRUNK_SOURCE_DIR")) else {
        eprintln!("prerender is run by Trunk, which says where the page is: use cargo xtask build");
        return std::process::ExitCode::FAILURE;
    };
    let Some(target) = target() else {
        eprintln!("prerender is run by Cargo from its target folder: use cargo xtask build");
        return std::process::ExitCode::FAILURE;
    };
    let release = std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    let profile = if release { "release" } else { "debug" };
    let built = target.join("wasm32-unknown-unknown").join(profile).join("klantspiegel.wasm");
    match klantspiegel::prerender::finish(&staging, &source, &built, release) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            std::process::ExitCode::FAILURE
        }
    }
}

/// Cargo's target folder, in which this program lies two levels deep.
#[cfg(not(target_arch = "wasm32"))]
fn target() -> Option<std::path::PathBuf> {
    std::env::current_exe().ok()?.ancestors().nth(2).map(std::path::Path::to_owned)
}
