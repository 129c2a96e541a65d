//! What forges and their helpers are told: it names what the project itself says, so that it cannot fall behind.

use std::fs;

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The value of the first line that begins like this, without its quotes.
fn value(path: &str, beginning: &str) -> String {
    let text = read(path);
    let line = text.lines().find_map(|line| line.trim().strip_prefix(beginning));
    line.unwrap_or_else(|| panic!("{path} lacks {beginning}")).trim_matches('"').to_owned()
}

#[test]
fn one_compiler_is_named_everywhere() {
    let channel = value("rust-toolchain.toml", "channel = ");
    let oldest = value("Cargo.toml", "rust-version = ");
    assert!(channel.starts_with(&format!("{oldest}.")), "{channel} is not {oldest}");
    assert!(
        read(".github/workflows/ci.yml").contains(&format!("rust:{oldest}-")),
        "the image has another one"
    );
}

#[test]
fn every_forge_does_what_the_project_does() {
    for path in [".github/workflows/ci.yml", ".gitlab-ci.yml"] {
        assert!(
            read(path).lines().any(|line| line.trim().trim_start_matches("- ").ends_with(".ci/run")),
            "{path}"
        );
    }
    let node = value(".github/workflows/ci.yml", "node-version: ");
    assert!(read(".gitlab-ci.yml").contains(&format!("image: node:{node}-")), "two versions of Node.js");
}

/// Every tool that is pinned in the table is found by what looks for newer ones.
#[test]
fn newer_tools_are_looked_for() {
    let looked_for: serde_json::Value = serde_json::from_str(&read("renovate.json")).expect("it is JSON");
    let managers = looked_for["customManagers"].as_array().expect("a list");
    let found: Vec<String> = managers
        .iter()
        .flat_map(|manager| {
            // The names of groups are written in another way there.
            let pattern = manager["matchStrings"][0].as_str().expect("a pattern").replace("(?<", "(?P<");
            let pattern = regex::Regex::new(&pattern).expect("a pattern");
            let table = read("crates/klantspiegel-tools/src/tool.rs");
            pattern.captures_iter(&table).map(|found| found["depName"].to_owned()).collect::<Vec<_>>()
        })
        .collect();
    for tool in klantspiegel_tools::Tool::ALL {
        use klantspiegel_tools::Source::{Cargo, Npm};
        if let Cargo { package, .. } | Npm { package, .. } = tool.source() {
            assert!(found.iter().any(|name| name == package), "{package}");
        }
    }
}
