//! Where a tool comes from.

/// Where a tool comes from, and at which version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// A compilation target of the Rust toolchain, added by rustup.
    RustTarget {
        /// As in `wasm32-unknown-unknown`.
        triple: &'static str,
    },
    /// A program from the registry of crates, compiled into our own cache.
    Cargo {
        /// The package that has it.
        package: &'static str,
        /// Its version.
        version: &'static str,
        /// About how long compiling takes on two cores.
        minutes: u32,
    },
    /// A file of a package from npm, installed into our own cache by the lock file in `xtask/npm`.
    Npm {
        /// Its name on npm.
        package: &'static str,
        /// Its version, the same as in `xtask/npm/package.json`.
        version: &'static str,
        /// The file we are after, inside `node_modules`.
        file: &'static str,
    },
    /// All packages that the lock file in a folder of the checkout names, installed into our own cache.
    NodeModules {
        /// The folder, from the root of the checkout.
        folder: &'static str,
    },
    /// A program of the machine.
    System {
        /// Its possible names, the best first; full paths are tried as they are.
        names: &'static [&'static str],
        /// How it is asked for its version; `None` where it cannot be asked.
        version: Option<&'static str>,
        /// The packages of Debian that have it; none when it is left to the person.
        debian: &'static [&'static str],
        /// What to do when it is missing and cannot be installed from here.
        remedy: &'static str,
    },
}
