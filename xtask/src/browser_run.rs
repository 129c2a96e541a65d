//! Runs of Cargo that drive a real browser through the built page.

use crate::distribution;
use crate::failure::Failure;
use crate::process::{self, Program};
use crate::project::Project;
use crate::tools::Provided;
use crate::version::Version;
use klantspiegel_tools::Tool;

/// The features of every test program: one set for all, so that the library is compiled once for them.
pub const FEATURES: &str = "browser-tests,simulations";

/// Cargo, about to run `command` with the features of the tests and everything they look for.
pub fn cargo(command: &str, provided: &Provided, project: &Project) -> Result<Program, Failure> {
    agree(provided.version(Tool::Chromium), provided.version(Tool::Chromedriver))?;
    let cargo = process::cargo().args([command, "--locked", "--features", FEATURES]);
    let cargo = provided.to(cargo).directory(&project.root).env("KLANTSPIEGEL_DIST", project.dist());
    Ok(cargo.env("KLANTSPIEGEL_DISTRIBUTION", distribution::folder(project)))
}

/// Whether a browser and a driver of these versions work together; versions they do not tell are trusted.
pub fn agree(chromium: Option<&Version>, chromedriver: Option<&Version>) -> Result<(), Failure> {
    match (chromium, chromedriver) {
        (Some(browser), Some(driver)) if browser.major() != driver.major() => Err(Failure::new(
            format!("Chromium is {browser} but chromedriver is {driver}"),
            "install a Chromium and a chromedriver of the same version",
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_major_versions_have_to_agree() {
        for (chromium, chromedriver, works) in [
            ("156.0.8078.79", "156.0.8078.79", true),
            ("156.0.8078.79", "156.0.1.2", true),
            ("156.0.8078.79", "155.0.8078.79", false),
            ("unknown", "155.0.8078.79", true),
        ] {
            let [chromium, chromedriver] = [chromium, chromedriver].map(Version::in_text);
            let result = agree(chromium.as_ref(), chromedriver.as_ref());
            assert_eq!(result.is_ok(), works);
        }
    }
}
