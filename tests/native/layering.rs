//! The layers: dependencies point one way, the core stays pure, and only `browser` touches the platform.

use crate::common::folder;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The layers, each with those that it may use beside itself.
const LAYERS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("catalogue", &["domain"]),
    ("texts", &["domain", "catalogue"]),
    ("formats", &["domain", "catalogue"]),
    ("ui", &["domain", "catalogue", "texts", "formats"]),
    ("browser", &[]),
    ("app", &["domain", "catalogue", "texts", "formats", "ui", "browser"]),
    ("simulation", &["domain"]),
    ("cli", &["domain", "catalogue", "formats", "simulation"]),
];

/// Crates that only these layers may name.
const CRATES: [(&str, &[&str]); 19] = [
    ("yew", &["ui", "app"]),
    ("web_sys", &["browser"]),
    ("idb", &["browser"]),
    // The codec turns the values of JavaScript into those of the formats; programs say what scripts call.
    ("js_sys", &["browser", "app", "bin"]),
    ("gloo", &["browser"]),
    ("wasm_bindgen", &["browser", "app", "bin"]),
    ("wasm_bindgen_futures", &["browser", "app"]),
    ("wasm_split_helpers", &["bin"]),
    ("serde_json", &["formats"]),
    ("jsonschema", &["formats"]),
    // What runs before `main` is a matter of the program.
    ("ctor", &["bin"]),
    ("postcard", &["catalogue", "texts"]),
    ("hpke", &["formats"]),
    ("base64", &["formats"]),
    ("qrcodegen", &["ui"]),
    ("sha2", &["formats"]),
    ("rand", &["simulation"]),
    ("rayon", &["cli"]),
    ("lexopt", &["cli"]),
];

#[test]
fn dependencies_point_one_way() {
    let files = source_files();
    assert!(files.len() > 50, "only {} files: this checks nothing", files.len());
    let violations: Vec<String> = files.iter().flat_map(|(path, text)| violations(path, text)).collect();
    assert!(violations.is_empty(), "{violations:#?}");
}

/// Whether its values keep the order of members hangs on a feature that any crate in a build can turn on; only the schemas, to
/// which order is nothing, may see them.
#[test]
fn no_value_of_serde_json_holds_what_is_written() {
    let theirs =
        ["serde_json::Value", "serde_json::Map", "serde_json::value", "serde_json::json", "to_value"];
    let users: BTreeSet<PathBuf> = source_files()
        .into_iter()
        .filter(|(_, text)| theirs.iter().any(|name| text.contains(name)))
        .map(|(path, _)| path)
        .collect();
    assert_eq!(users, BTreeSet::from([PathBuf::from("formats/schema.rs")]));
}

#[test]
fn every_layer_is_known() {
    let mut found: BTreeSet<String> = BTreeSet::new();
    for (path, _) in source_files() {
        found.insert(
            path.components().next().expect("a path has parts").as_os_str().to_string_lossy().into_owned(),
        );
    }
    let known = LAYERS.iter().map(|(name, _)| *name).chain(["lib.rs", "bin"]);
    let known: BTreeSet<String> = known.map(str::to_owned).collect();
    assert_eq!(found.difference(&known).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[test]
fn the_planted_are_caught() {
    for (file, line, caught) in [
        ("domain/gap.rs", "use crate::formats::report;", true),
        ("domain/gap.rs", "use super::dilemma::Cell;", false),
        ("domain/gap.rs", "use crate::domain::dilemma::Cell;", false),
        ("domain/gap.rs", "use super::super::ui::page;", true),
        ("domain/dilemma/form.rs", "use super::super::gap::GAP;", false),
        ("domain/dilemma/form.rs", "use super::super::super::ui::page;", true),
        ("domain/dilemma/mod.rs", "use super::gap::GAP;", false),
        ("domain/dilemma/mod.rs", "use super::super::texts::Texts;", true),
        ("domain/gap.rs", "let x = crate :: ui :: page();", true),
        ("domain/gap.rs", "use crate::{domain::day::Day, texts::{Texts, args}};", true),
        ("domain/gap.rs", "use crate::{domain::day::Day, domain::{gap, within}};", false),
        ("domain/gap.rs", "use yew::prelude::*;", true),
        ("domain/gap.rs", "use ::web_sys::Window;", true),
        ("domain/gap.rs", "use {std::fmt, js_sys};", true),
        ("domain/gap.rs", "let x = serde_json::json!({});", true),
        ("domain/gap.rs", "// use yew::prelude::*;", false),
        ("domain/gap.rs", "/* crate::ui */ //! crate::formats", false),
        ("domain/gap.rs", "let text = \"crate::ui web_sys::Window\";", false),
        ("domain/gap.rs", "let text = r#\"a \" crate::ui\"#; let c = '\"'; use crate::ui;", true),
        ("domain/gap.rs", "fn of<'a>(text: &'a str) -> &'a str { crate::formats::of(text) }", true),
        ("formats/report.rs", "use crate::catalogue::wording::Wordings;", false),
        ("formats/report.rs", "use crate::texts::Texts;", true),
        ("formats/report.rs", "use crate::ui::page::Page;", true),
        ("catalogue/mod.rs", "use crate::formats::report;", true),
        ("browser/storage.rs", "use crate::domain::session::Session;", true),
        ("browser/storage.rs", "use super::page; use web_sys::Storage;", false),
        ("ui/frame.rs", "use crate::browser::storage;", true),
        ("ui/frame.rs", "use crate::app::Model;", true),
        ("ui/frame.rs", "use web_sys::Element;", true),
        ("app/mod.rs", "use crate::browser::storage; use crate::ui::frame;", false),
        ("app/mod.rs", "let window = web_sys::window();", true),
        ("simulation/mod.rs", "use crate::formats::report;", true),
        ("bin/klantspiegel/main.rs", "use klantspiegel::app;", false),
        ("bin/desk/main.rs", "let window = gloo::utils::window();", true),
    ] {
        assert_eq!(!violations(Path::new(file), line).is_empty(), caught, "{file}: {line}");
    }
}

/// Every Rust file of the crate, by its path below `src`, with its text.
fn source_files() -> Vec<(PathBuf, String)> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let read = |path: PathBuf| {
        let text = fs::read_to_string(&path).expect("a source file can be read");
        (path.strip_prefix(&src).expect("it lies below src").to_owned(), text)
    };
    folder::files(&src, "rs").into_iter().map(read).collect()
}

/// What a file uses that its layer may not.
fn violations(path: &Path, text: &str) -> Vec<String> {
    let layer = module_of(path).first().cloned().unwrap_or_default();
    let may_use = LAYERS.iter().find(|(name, _)| *name == layer).map(|(_, may_use)| *may_use);
    let tokens = tokens(text);
    let of_ours = layers_used(path, &tokens).into_iter().filter(|used| {
        let is_layer = LAYERS.iter().any(|(name, _)| name == used);
        *used != layer && is_layer && may_use.is_some_and(|may_use| !may_use.contains(&used.as_str()))
    });
    let crates = CRATES.iter().filter(|(name, allowed)| {
        tokens.iter().any(|token| token == name) && !allowed.contains(&layer.as_str())
    });
    let crates = crates.map(|(name, _)| (*name).to_owned());
    of_ours.chain(crates).map(|used| format!("{} uses {used}", path.display())).collect()
}

/// The first module below the crate's root of every path that starts at `crate` or `super`.
fn layers_used(path: &Path, tokens: &[String]) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    let mut at = 0;
    while at < tokens.len() {
        let mut module = match tokens[at].as_str() {
            "crate" => Some(Vec::new()),
            "super" => Some(module_of(path)),
            _ => None,
        };
        if let Some(module) = &mut module {
            while tokens[at] == "super" && tokens.get(at + 1).is_some_and(|token| token == "::") {
                module.pop();
                at += 2;
            }
            let rest =
                if tokens[at] == "crate" { &tokens[(at + 2).min(tokens.len())..] } else { &tokens[at..] };
            match module.first() {
                Some(first) => _ = used.insert(first.clone()),
                None => used.extend(firsts(rest)),
            }
        }
        at += 1;
    }
    used
}

/// The first names of a path: one, or those of a group in braces.
fn firsts(tokens: &[String]) -> Vec<String> {
    if tokens.first().is_none_or(|token| token != "{") {
        return tokens.first().cloned().into_iter().collect();
    }
    let mut found = Vec::new();
    let mut depth = 0;
    for pair in tokens.windows(2) {
        match pair[0].as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        if depth == 1 && (pair[0] == "{" || pair[0] == ",") {
            found.push(pair[1].clone());
        }
    }
    found
}

/// The module that a file is, by its path below `src`.
fn module_of(path: &Path) -> Vec<String> {
    let mut module: Vec<String> = path
        .with_extension("")
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect();
    if module.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        module.pop();
    }
    module
}

/// Names, `::`, braces and commas, without comments, texts and lifetimes.
fn tokens(text: &str) -> Vec<String> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = text_literal(rest) {
            length
        } else if first.is_alphanumeric() || first == '_' {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            tokens.push(rest[..end].to_owned());
            end
        } else if rest.starts_with("::") {
            tokens.push("::".to_owned());
            2
        } else {
            if "{},".contains(first) {
                tokens.push(first.to_string());
            }
            first.len_utf8()
        };
        rest = &rest[length..];
    }
    tokens
}

/// The length of the text, character or lifetime that starts here, if one does.
fn text_literal(rest: &str) -> Option<usize> {
    if let Some(raw) = rest.strip_prefix('r').or_else(|| rest.strip_prefix("br")) {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let end = format!("\"{}", "#".repeat(hashes));
            let start = rest.len() - raw.len() + hashes + 1;
            return rest[start..].find(&end).map(|at| start + at + end.len());
        }
    }
    let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
    let is_character = rest[1..].starts_with('\\') || rest[1..].chars().nth(1) == Some('\'');
    if quote == '\'' && !is_character {
        return Some(1);
    }
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == quote => return Some(at + 1),
            _ => {}
        }
    }
    Some(rest.len())
}
