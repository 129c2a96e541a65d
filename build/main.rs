//! Turns `instruments/` and `locales/` into what the crate bundles; anything wrong in them fails the build by name.

// The crate's own types, so that what is written here is what is read there.
#[path = "../src/domain"]
#[allow(dead_code, reason = "the crate uses what the build does not")]
mod domain {
    pub mod instrument;
    pub mod setup;
}
#[path = "../src/catalogue"]
#[allow(dead_code, reason = "the crate uses what the build does not")]
mod catalogue {
    pub mod wording;
}
#[path = "../src/texts"]
#[allow(dead_code, reason = "the crate uses what the build does not")]
mod texts {
    pub mod contents;
    pub mod pattern;
}

mod instruments;
mod languages;
mod messages;
mod problem;

use problem::Problem;
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};
use texts::contents::{Journey, Placement};

fn main() -> ExitCode {
    for input in ["build", "instruments", "locales", "src/domain/instrument.rs", "src/domain/setup.rs"] {
        println!("cargo::rerun-if-changed={input}");
    }
    for input in ["src/catalogue/wording.rs", "src/texts/contents.rs", "src/texts/pattern.rs"] {
        println!("cargo::rerun-if-changed={input}");
    }
    // Prerendering splits the Wasm in two, for which it must know what refers to what.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        for program in ["klantspiegel", "invited"] {
            println!("cargo::rustc-link-arg-bin={program}=--emit-relocs");
        }
    }
    match generate(Path::new("."), Path::new(&env::var_os("OUT_DIR").unwrap_or_default())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            ExitCode::FAILURE
        }
    }
}

fn generate(root: &Path, out: &Path) -> Result<(), Vec<Problem>> {
    let locales = root.join("locales");
    let languages = languages::found(&locales)?;
    let messages = messages::read(&locales, &languages)?;
    write(out.join("language.rs"), languages::code(&languages, &messages)?)?;
    write(out.join("bundled.rs"), languages::bundled(&languages))?;
    write(out.join("messages.rs"), messages.code())?;

    let instruments = root.join("instruments");
    let bank = instruments::bank(&instruments)?;
    write(out.join("bank.postcard"), postcard(&bank))?;
    for language in &languages {
        let wordings = instruments::wordings(&instruments, &bank, language)?;
        let mut wordings = Some(wordings);
        for placement in Placement::ALL {
            let messages = messages.of(language, placement);
            // The wording of what is asked goes with the journey, which comes first.
            let bytes = match wordings.take() {
                Some(wordings) => postcard(&Journey { wordings, messages }),
                None => postcard(&messages),
            };
            write(out.join(format!("{language}-{}.postcard", placement.name())), bytes)?;
        }
    }
    Ok(())
}

fn postcard(value: &impl Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).expect("these types hold nothing that postcard cannot write")
}

fn write(path: PathBuf, bytes: impl AsRef<[u8]>) -> Result<(), Vec<Problem>> {
    fs::write(&path, bytes).map_err(|error| vec![Problem::new(&path, "", error)])
}
