//! The version of the release.

/// The folder with everything that a page loads, so that an older version can stay beside a newer one.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
