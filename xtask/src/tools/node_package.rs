//! Packages from npm, installed from a committed lock file into our own cache and never part of the page.

use super::{Found, NODE, Tool, installation};
use crate::failure::{Failure, OrFail};
use crate::process::Program;
use crate::project::Project;
use crate::say;
use crate::search_path;
use crate::version::Version;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// One package out of `xtask/npm`.
pub struct NodePackage {
    /// What it is used as.
    pub name: &'static str,
    /// Its name on npm.
    pub package: &'static str,
    /// Its version, the same as in `xtask/npm/package.json`.
    pub version: &'static str,
    /// The file we are after, inside `node_modules`.
    pub file: &'static str,
}

/// What one `package-lock.json` asks for.
pub struct NodeModules {
    manifest: PathBuf,
    home: PathBuf,
}

impl Tool for NodePackage {
    fn name(&self) -> &str {
        self.name
    }

    fn wanted(&self, _: &Project) -> Result<String, Failure> {
        Ok(format!("{} {}", self.package, self.version))
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let modules = own_modules(project).ok()?;
        let path = modules.directory().join(self.file);
        path.is_file().then(|| Found { path, version: Version::in_text(self.version) })
    }

    fn plan(&self, project: &Project) -> Result<String, Failure> {
        let home = own_modules(project)?.home;
        Ok(format!("installed by npm into {}", project.display(&home)))
    }

    fn install(&self, project: &Project) -> Result<(), Failure> {
        own_modules(project)?.install()
    }
}

impl NodeModules {
    /// The packages that `package.json` and `package-lock.json` in `manifest` name, to be kept under `kind`.
    pub fn of(manifest: PathBuf, kind: &str, project: &Project) -> Result<Self, Failure> {
        let mut hasher = DefaultHasher::new();
        for name in MANIFEST_FILES {
            let file = manifest.join(name);
            fs::read(&file)
                .or_fail(
                    format!("{} could not be read", project.display(&file)),
                    "restore it from version control",
                )?
                .hash(&mut hasher);
        }
        let home = project.cache.join("npm").join(format!("{kind}-{:016x}", hasher.finish()));
        Ok(Self { manifest, home })
    }

    /// Where the packages are; what is missing is installed first.
    pub fn provide(&self, project: &Project) -> Result<PathBuf, Failure> {
        if !self.directory().is_dir() {
            super::provide(&NODE, project)?;
            say::step(&format!("installing the packages of {} by npm", project.display(&self.manifest)));
            self.install()?;
        }
        Ok(self.directory())
    }

    /// Where the packages are, once installed.
    fn directory(&self) -> PathBuf {
        self.home.join("node_modules")
    }

    /// Installs exactly what the lock file says, without running anything of the packages.
    fn install(&self) -> Result<(), Failure> {
        let npm = search_path::find(&["npm"]).ok_or_else(|| Failure::new("npm is not here", NODE.remedy))?;
        installation::install(&self.home, |partial| {
            self.copy_manifest(partial).or_fail(
                "the npm manifest could not be copied",
                "check that the cache directory may be written to",
            )?;
            Program::new(npm)
                .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
                .args(["--loglevel", "error"])
                .directory(partial)
                .run()
                .or_fail("npm could not install the packages", "check the network, then run this again")
        })
    }

    fn copy_manifest(&self, destination: &Path) -> std::io::Result<()> {
        MANIFEST_FILES
            .iter()
            .try_for_each(|name| fs::copy(self.manifest.join(name), destination.join(name)).map(|_| ()))
    }
}

const MANIFEST_FILES: [&str; 2] = ["package.json", "package-lock.json"];

fn own_modules(project: &Project) -> Result<NodeModules, Failure> {
    NodeModules::of(project.root.join("xtask").join("npm"), "tools", project)
}
