//! Runs of Cargo that drive a real browser through the built page.

use crate::failure::Failure;
use crate::process::{self, Program};
use crate::project::Project;
use crate::tools::{self, NodeModules};
use crate::version::Version;
use std::path::PathBuf;

/// A browser and the program that steers it.
pub struct Browser {
    chromium: PathBuf,
    chromedriver: PathBuf,
}

impl Browser {
    /// Provides a browser and a driver that understand each other.
    pub fn provide(project: &Project) -> Result<Self, Failure> {
        let chromium = tools::provide(&tools::CHROMIUM, project)?;
        let chromedriver = tools::provide(&tools::CHROMEDRIVER, project)?;
        agree(chromium.version.as_ref(), chromedriver.version.as_ref())?;
        Ok(Self { chromium: chromium.path, chromedriver: chromedriver.path })
    }

    /// Cargo, about to run `command` with the browser tests' feature and everything they look for.
    pub fn cargo(&self, command: &str, project: &Project) -> Result<Program, Failure> {
        let axe = tools::provide(&tools::AXE, project)?;
        let bundler = tools::provide(&tools::MINIFIER, project)?;
        let scorm = tools::provide(&tools::SCORM, project)?;
        Ok(process::cargo()
            .args([command, "--locked", "--features", "browser-tests"])
            .directory(&project.root)
            .env("KLANTSPIEGEL_DIST", project.dist())
            .env("KLANTSPIEGEL_CHROMIUM", &self.chromium)
            .env("KLANTSPIEGEL_CHROMEDRIVER", &self.chromedriver)
            .env("KLANTSPIEGEL_AXE", axe.path)
            .env("KLANTSPIEGEL_ESBUILD", bundler.path)
            .env("KLANTSPIEGEL_FRAMEWORKS", frameworks(project)?)
            .env("KLANTSPIEGEL_SCORM", scorm.path))
    }
}

/// The `node_modules` with the frameworks in whose pages the element is tested.
fn frameworks(project: &Project) -> Result<PathBuf, Failure> {
    NodeModules::of(project.root.join("tests/frameworks"), "frameworks", project)?.provide(project)
}

/// Whether a browser and a driver of these versions work together; versions they do not tell are trusted.
pub fn agree(chromium: Option<&Version>, chromedriver: Option<&Version>) -> Result<(), Failure> {
    match (chromium, chromedriver) {
        (Some(browser), Some(driver)) if browser.major() != driver.major() => Err(Failure::new(
            format!("Chromium is {browser} but chromedriver is {driver}"),
            tools::CHROMEDRIVER.remedy,
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
