//! Joins a module and everything that it imports to one script, with esbuild.

use crate::build_context::BuildContext;
use crate::compile::Program;
use crate::error::ReleaseError;
use crate::esbuild::{TARGET, WITHOUT_TYPES, constructors};
use crate::run;
use klantspiegel_formats::json::{Json, Native, Value};
use klantspiegel_tools::Tool;
use std::fs;
use std::path::Path;
use std::process::Stdio;

/// The syntax of scripts that every browser must understand, to be told that it is too old.
const OLDEST_TARGET: &str = "--target=es5";

/// What a script imports that depends on the release, or on the page it is for, beside the glue of a program; `web/types` says what
/// is in it.
const RELEASE: &str = "@klantspiegel/release";
const FILES: &str = "@klantspiegel/files";
const MODULE: &str = "@klantspiegel/module";

/// What stays an import in a script for a page that is bundled: the package has it (`npm`).
const OF_PACKAGE: &str = "#files";

/// Where the files of the release are, as scripts find them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// In the folder of the version, seen from the page, as text.
    RelativeToPage,
    /// The same, as an address.
    PageAddress,
    /// In the folder that the script is in.
    ScriptAddress,
    /// In the page itself.
    InPage,
    /// Wherever the bundler of a page has put them.
    Bundled,
    /// It fetches none.
    Nowhere,
}

impl Base {
    /// The module by which a script finds its files, in `web/lib`.
    const fn module(self) -> &'static str {
        match self {
            Self::Bundled => "packaged.js",
            _ => "module.js",
        }
    }

    /// What keeps another bundler from following addresses that nothing is fetched from: the glue names, for want of others, files that
    /// are called otherwise.
    const fn unfollowed(self) -> Option<&'static str> {
        match self {
            Self::Bundled => Some("--define:import.meta.url=document.baseURI"),
            _ => None,
        }
    }
}

/// Where a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runs {
    /// In a page, as a module.
    AsModule,
    /// In a page, as a module or not: nothing in it is outside of a function.
    AsEither,
    /// In a page, in the syntax of the oldest browsers.
    AsClassic,
    /// Beside a page.
    InWorker,
}

/// A script that is written as modules.
pub struct Bundle<'a> {
    /// The name of the module that it begins with, in `web/entry`.
    pub entry: &'a str,
    /// Where it runs.
    pub runs: Runs,
    /// Where the files are that it fetches.
    pub base: Base,
    /// The module by which it has its own files, in `web/lib`.
    pub files: &'a str,
    /// The glue of a program that is part of it, if one is.
    pub glue: Option<(Program, &'a Path)>,
}

impl Bundle<'_> {
    /// The script; it knows of the release what is in `known`, by name.
    ///
    /// # Errors
    /// When a module asks for something that is not known, or that is in no module; when esbuild is missing, or does not understand it.
    pub fn make(&self, at: BuildContext<'_>, known: &Value) -> Result<Vec<u8>, ReleaseError> {
        let release = at.built.join("web").join(self.entry).with_extension("js");
        write(&release, &self.release(known))?;
        let alias = |name: &str, path: &Path| format!("--alias:{name}={}", path.display());
        let web = at.web();
        let mut esbuild = run::tool(Tool::Esbuild)?;
        esbuild
            .arg(web.join("entry").join(self.entry).with_extension("js"))
            .args(["--bundle", "--legal-comments=none", "--log-level=warning"])
            .arg("--log-override:import-is-undefined=error")
            .arg(WITHOUT_TYPES)
            .args(match self.runs {
                Runs::AsClassic => ["--format=iife", OLDEST_TARGET],
                Runs::AsEither => ["--format=iife", TARGET],
                Runs::AsModule | Runs::InWorker => ["--format=esm", TARGET],
            })
            .arg(alias(RELEASE, &release))
            .arg(alias(FILES, &web.join("lib").join(self.files).with_extension("js")))
            .arg(alias(MODULE, &web.join("lib").join(self.base.module())))
            .arg(format!("--external:{OF_PACKAGE}"))
            .args(self.base.unfollowed());
        if let Some((program, glue)) = self.glue {
            esbuild.arg(alias(&format!("@klantspiegel/{}", program.name()), glue));
            esbuild.arg(alias("@klantspiegel/glue", glue));
        }
        if matches!(self.runs, Runs::AsModule | Runs::AsEither) {
            esbuild.arg(constructors(&web));
        }
        if at.release {
            esbuild.arg("--minify");
        }
        let output = esbuild.stderr(Stdio::inherit()).output();
        let output = output.map_err(|error| ReleaseError::new("esbuild", error))?;
        if output.status.success() {
            Ok(output.stdout)
        } else {
            Err(ReleaseError::new(format!("web/entry/{}.js", self.entry), output.status))
        }
    }

    /// The module with what is known of the release.
    fn release(&self, known: &Value) -> String {
        let base = match self.base {
            Base::RelativeToPage => Some(format!("\"./{}/\"", crate::version::VERSION)),
            Base::PageAddress => {
                Some(format!("new URL(\"./{}/\", document.baseURI)", crate::version::VERSION))
            }
            Base::ScriptAddress => Some("import.meta.url".to_owned()),
            Base::InPage => Some("document.baseURI".to_owned()),
            Base::Bundled | Base::Nowhere => None,
        };
        let members = match known {
            Value::Object(members) => members.as_slice(),
            _ => &[],
        };
        let members = members.iter().map(|(name, value)| (name.as_str(), Native::write(value)));
        let members = members.chain(base.map(|base| ("base", base)));
        members.map(|(name, value)| format!("export var {name} = {value};\n")).collect()
    }
}

fn write(path: &Path, text: &str) -> Result<(), ReleaseError> {
    let folder = path.parent().unwrap_or(path);
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(path, text));
    written.map_err(|error| ReleaseError::new(path.display(), error))
}
