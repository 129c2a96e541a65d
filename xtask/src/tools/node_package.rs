//! Packages from npm, installed from a committed lock file into our own cache and never part of the page.

use super::recipe::{Found, Recipe};
use crate::failure::{Failure, OrFail};
use crate::installation;
use crate::process::Program;
use crate::project::Project;
use crate::version::Version;
use klantspiegel_tools::search_path;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

/// One package out of `xtask/npm`.
pub struct NodePackage {
    /// Its name on npm.
    pub package: &'static str,
    /// Its version, the same as in `xtask/npm/package.json`.
    pub version: &'static str,
    /// The file we are after, inside `node_modules`.
    pub file: &'static str,
}

/// All packages that the lock file in a folder names.
pub struct NodeModules {
    /// The folder, from the root of the checkout.
    pub folder: &'static str,
}

/// What one `package-lock.json` asks for, and where that is kept.
struct Installed {
    manifest: PathBuf,
    home: PathBuf,
}

/// The lock file with the tools.
const TOOLS: NodeModules = NodeModules { folder: "xtask/npm" };

impl Recipe for NodePackage {
    fn wanted(&self) -> String {
        format!("{} {}", self.package, self.version)
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let path = TOOLS.installed(project).ok()?.directory().join(self.file);
        path.is_file().then(|| Found { path, version: Version::in_text(self.version) })
    }

    fn plan(&self, project: &Project) -> Result<String, Failure> {
        TOOLS.plan(project)
    }

    fn install(&self, project: &Project) -> Result<(), Failure> {
        TOOLS.install(project)
    }
}

impl Recipe for NodeModules {
    fn wanted(&self) -> String {
        format!("of {}", self.folder)
    }

    fn find(&self, project: &Project) -> Option<Found> {
        let path = self.installed(project).ok()?.directory();
        path.is_dir().then_some(Found { path, version: None })
    }

    fn plan(&self, project: &Project) -> Result<String, Failure> {
        let home = self.installed(project)?.home;
        Ok(format!("installed by npm into {}", project.display(&home)))
    }

    fn install(&self, project: &Project) -> Result<(), Failure> {
        self.installed(project)?.install()
    }
}

impl NodeModules {
    /// A change of the lock file is another place, so that what is there is always what it names.
    fn installed(&self, project: &Project) -> Result<Installed, Failure> {
        let manifest = project.root.join(self.folder);
        let kind = self.folder.replace('/', "-");
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
        Ok(Installed { manifest, home })
    }
}

impl Installed {
    /// Where the packages are, once installed.
    fn directory(&self) -> PathBuf {
        self.home.join("node_modules")
    }

    /// Installs exactly what the lock file says, without running anything of the packages.
    fn install(&self) -> Result<(), Failure> {
        let npm = search_path::find(&["npm"]).ok_or_else(|| {
            Failure::new("npm is not here", "install npm, which comes with Node.js, then run this again")
        })?;
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
