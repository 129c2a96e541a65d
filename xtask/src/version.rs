//! Version numbers as programs print them.

use std::fmt;

/// A version such as `0.21.14`, compared as text because tools here are pinned exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version(String);

impl Version {
    /// The first word of `text` that looks like a version, as in `trunk 0.21.14` or `v20.11.0`.
    pub fn in_text(text: &str) -> Option<Self> {
        text.split_whitespace()
            .map(|word| word.strip_prefix('v').unwrap_or(word))
            .find(|word| looks_like_a_version(word))
            .map(|word| Self(word.to_owned()))
    }

    /// The part before the first dot.
    pub fn major(&self) -> &str {
        self.0.split('.').next().unwrap_or(&self.0)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

impl PartialEq<str> for Version {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

fn looks_like_a_version(word: &str) -> bool {
    let numbers = word.split(['-', '+']).next().unwrap_or(word);
    numbers.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_found_in_what_programs_print() {
        for (printed, version) in [
            ("trunk 0.21.14\n", Some("0.21.14")),
            ("wasm-bindgen 0.2.130", Some("0.2.130")),
            ("wasm-bindgen 0.2.130 (a1b2c3d4e)", Some("0.2.130")),
            ("trunk 0.22.0-beta.1", Some("0.22.0-beta.1")),
            ("wasm-opt version 132 (version_132)", Some("132")),
            ("v20.11.0", Some("20.11.0")),
            ("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)", Some("156.0.8078.79")),
            ("ChromeDriver 156.0.8078.79 (a21ce95c-refs/branch-heads/8078@{#1704})", Some("156.0.8078.79")),
            ("error: no such option", None),
            ("...", None),
            ("", None),
        ] {
            let found = Version::in_text(printed).map(|version| version.to_string());
            assert_eq!(found.as_deref(), version, "{printed:?}");
        }
    }

    #[test]
    fn the_major_version_stands_before_the_first_dot() {
        for (version, major) in [("156.0.8078.79", "156"), ("132", "132")] {
            let version = Version::in_text(version).expect("a version");
            assert_eq!(version.major(), major);
        }
    }
}
