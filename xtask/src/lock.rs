//! Reads `Cargo.lock`, which Cargo writes one key per line, so that no TOML parser has to be compiled first.

use crate::version::Version;

/// The version at which `lock` holds `package`; nothing when it is absent or there more than once.
pub fn version_of(lock: &str, package: &str) -> Option<Version> {
    let mut versions = lock
        .split("[[package]]")
        .filter(|entry| value_of(entry, "name") == Some(package))
        .filter_map(|entry| value_of(entry, "version"));
    let version = versions.next()?;
    versions.next().is_none().then(|| Version::in_text(version)).flatten()
}

fn value_of<'a>(entry: &'a str, key: &str) -> Option<&'a str> {
    entry.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = r#"
version = 4

[[package]]
name = "twice"
version = "1.0.0"

[[package]]
name = "twice"
version = "2.0.0"

[[package]]
name = "wasm-bindgen"
version = "0.2.130"
dependencies = [
 "wasm-bindgen-macro",
]

[[package]]
name = "wasm-bindgen-macro"
version = "0.2.999"
"#;

    #[test]
    fn a_locked_version_is_read_by_the_exact_name() {
        for (package, version) in [
            ("wasm-bindgen", Some("0.2.130")),
            ("wasm-bindgen-macro", Some("0.2.999")),
            ("wasm", None),
            ("twice", None),
            ("absent", None),
        ] {
            let found = version_of(LOCK, package).map(|version| version.to_string());
            assert_eq!(found.as_deref(), version, "{package}");
        }
    }

    #[test]
    fn windows_line_ends_change_nothing() {
        let lock = LOCK.replace('\n', "\r\n");
        assert_eq!(version_of(&lock, "wasm-bindgen"), version_of(LOCK, "wasm-bindgen"));
    }
}
