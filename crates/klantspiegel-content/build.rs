//! Compiles `instruments/` and `locales/`; anything wrong in them fails the build by name.

use std::env;
use std::path::Path;
use std::process::ExitCode;

/// The folder of the project.
const PROJECT: &str = "../..";

fn main() -> ExitCode {
    for input in ["instruments", "locales"] {
        println!("cargo::rerun-if-changed={PROJECT}/{input}");
    }
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    match klantspiegel_content_compiler::generate(Path::new(PROJECT), Path::new(&out)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}
