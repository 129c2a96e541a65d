//! The modules of the scripts, by what they import: each is part of a script, and none leads back to itself.

use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The folder with one module for each script, and the one with what these share.
const FOLDERS: [&str; 2] = ["entry", "lib"];

/// What stands for a module that depends on what the script is for.
const CHOSEN: [(&str, [&str; 2]); 2] = [
    ("@klantspiegel/files", ["lib/fetched.js", "lib/inlined.js"]),
    ("@klantspiegel/module", ["lib/module.js", "lib/packaged.js"]),
];

/// What the bundler puts in, wherever one of their names stands.
pub const INJECTED: [&str; 2] = ["lib/constructors.js", "lib/deferred.js"];

/// Every module, as `entry/NAME.js` or `lib/NAME.js`, with its text.
pub fn all() -> BTreeMap<String, String> {
    let in_folder = |folder: &str| {
        let path = Path::new("web").join(folder);
        let entries = fs::read_dir(&path).expect("the folder is there");
        let names =
            entries.map(|entry| entry.expect("it can be read").file_name().to_string_lossy().into_owned());
        names
            .map(|name| {
                let text = fs::read_to_string(path.join(&name)).expect("it is text");
                (format!("{folder}/{name}"), text)
            })
            .collect::<Vec<_>>()
    };
    FOLDERS.into_iter().flat_map(in_folder).collect()
}

/// The modules that scripts consist of which begin with these.
pub fn reached<'a>(modules: &'a BTreeMap<String, String>, entries: &[&'a str]) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&str> = entries.to_vec();
    while let Some(name) = waiting.pop() {
        let (name, text) = modules.get_key_value(name).unwrap_or_else(|| panic!("there is no {name}"));
        if reached.insert(name.as_str()) {
            waiting.extend(imports(modules, text));
        }
    }
    reached
}

/// The modules that a text imports.
fn imports<'a>(modules: &'a BTreeMap<String, String>, text: &str) -> Vec<&'a str> {
    let specifiers = text.split(" from \"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut names = Vec::new();
    for specifier in specifiers {
        if let Some((_, modules)) = CHOSEN.iter().find(|(name, _)| *name == specifier) {
            names.extend(modules.map(str::to_owned));
        } else if let Some(name) = specifier.strip_prefix("../lib/").or(specifier.strip_prefix("./")) {
            names.push(format!("lib/{name}"));
        }
    }
    let known = |name: String| {
        modules.get_key_value(&name).unwrap_or_else(|| panic!("there is no {name}")).0.as_str()
    };
    names.into_iter().map(known).collect()
}

#[test]
fn every_module_is_part_of_a_script() {
    let modules = all();
    let entries: Vec<&str> = modules
        .keys()
        .map(String::as_str)
        .filter(|name| name.starts_with("entry/") || INJECTED.contains(name))
        .collect();
    let reached = reached(&modules, &entries);
    let left_over: Vec<_> = modules.keys().filter(|name| !reached.contains(name.as_str())).collect();
    assert!(left_over.is_empty(), "no script imports these: {left_over:?}");
}

#[test]
fn no_module_leads_back_to_itself() {
    let modules = all();
    let mut graph = DiGraphMap::<&str, ()>::new();
    for (name, text) in &modules {
        for imported in imports(&modules, text) {
            graph.add_edge(name.as_str(), imported, ());
        }
    }
    let circles: Vec<_> = tarjan_scc(&graph).into_iter().filter(|part| part.len() > 1).collect();
    assert!(circles.is_empty(), "{circles:?}");
}

#[test]
fn what_scripts_share_begins_none() {
    for (name, text) in all() {
        assert!(!text.contains("/entry/"), "{name} imports what begins a script");
    }
}
