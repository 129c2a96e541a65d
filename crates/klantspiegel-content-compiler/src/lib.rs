//! Turns `instruments/` and `locales/` into what the crate bundles; anything wrong in them fails the build by name.

pub mod figures;
pub mod instruments;
pub mod languages;
pub mod messages;
pub mod problem;

use klantspiegel_content_types::contents::{Journey, Placement};
use klantspiegel_content_types::printable;
use problem::Problem;
use std::fs;
use std::path::{Path, PathBuf};

/// Writes into `out` what the crate of the content bundles, from the project in `root`.
///
/// # Errors
/// Everything that is wrong in what people wrote, each with its file and place.
pub fn generate(root: &Path, out: &Path) -> Result<(), Vec<Problem>> {
    let locales = root.join("locales");
    let languages = languages::found(&locales)?;
    let messages = messages::read(&locales, &languages)?;
    languages::expect_known(&locales, &languages)?;
    write(out.join("names.rs"), messages.names_code(&languages)?)?;
    write(out.join("bundled.rs"), languages::bundled(&languages))?;
    write(out.join("messages.rs"), messages.code())?;

    let instruments = root.join("instruments");
    let bank = instruments::bank(&instruments)?;
    let bank_bytes = postcard::to_allocvec(&bank).expect("its types hold nothing that postcard cannot write");
    write(out.join("bank.postcard"), bank_bytes)?;
    for language in &languages {
        let wordings = instruments::wordings(&instruments, &bank, language)?;
        let mut wordings = Some(wordings);
        for placement in Placement::ALL {
            let messages = messages.of(language, placement);
            // The wording of what is asked goes with the journey, which comes first.
            let text = match wordings.take() {
                Some(wordings) => printable::write(&Journey { wordings, messages }),
                None => printable::write(&messages),
            };
            let text = text.expect("these types hold texts and whole numbers only");
            write(out.join(format!("{language}-{}.txt", placement.name())), text)?;
        }
    }
    Ok(())
}

fn write(path: PathBuf, bytes: impl AsRef<[u8]>) -> Result<(), Vec<Problem>> {
    fs::write(&path, bytes).map_err(|error| vec![Problem::new(&path, "", error)])
}
