//! The modules of each crate form no circle, and only `platform` touches the web platform. Between crates Cargo sees to both.

use klantspiegel_testing::folder;
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
use proc_macro2::{TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use syn::visit::{self, Visit};

/// The way to a module from the root of its crate; the root's own is empty.
type Module = Vec<String>;

/// The modules of a crate by their ways, each with its source.
type Modules = BTreeMap<Module, syn::File>;

#[test]
fn no_modules_of_a_crate_form_a_circle() {
    let mut found = Vec::new();
    for source in crates().into_iter().chain(TRIALS.map(str::to_owned)) {
        let modules = modules(&source);
        assert!(!modules.is_empty(), "{source}: no module");
        found.extend(circles(&modules).into_iter().map(|circle| format!("{source}: {}", circle.join(", "))));
    }
    assert!(found.is_empty(), "{found:#?}");
}

/// A file that no line names is compiled by nobody, and its tests are never run.
#[test]
fn every_file_of_tests_is_run() {
    for program in ["native", "browser"] {
        let folder = folder::project().join("tests").join(program);
        let main = fs::read_to_string(folder.join("main.rs")).expect("the program has its list");
        for file in fs::read_dir(&folder).expect("there are tests").flatten() {
            let name = file.path().file_stem().expect("a file has a name").to_string_lossy().into_owned();
            let is_code = file.path().is_dir() || file.path().extension().is_some_and(|kind| kind == "rs");
            let is_listed = main.lines().any(|line| line == format!("mod {name};"));
            assert!(
                !is_code || name == "main" || name == "snapshots" || is_listed,
                "{program}: nothing runs {name}"
            );
        }
    }
}

#[test]
fn what_is_planted_is_found() {
    let ways = |way: &str| way.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect();
    for (files, found) in [
        (&[("a", "use super::b;"), ("b", "use std::fmt;")][..], false),
        (&[("a", "use super::b;"), ("b", "fn f() { crate::a::g() }")], true),
        (&[("a", "use crate::{b::c, d};"), ("b", ""), ("b::c", ""), ("d", "use crate::b;")], false),
        (&[("a", "use crate::{d, b::c::T};"), ("b", ""), ("b::c", "type U = crate::a::U;")], true),
        // What a module shares with its parts belongs in a leaf.
        (&[("", "mod a; pub struct T; fn f() { a::g() }"), ("a", "use super::T;")], true),
        (
            &[("", "mod a; fn f() { a::g() }"), ("a", "#[cfg(test)] mod tests { use super::super::f; }")],
            false,
        ),
        (&[("a", "use {std::fmt, super::b::T as U};"), ("b", "fn f(a: &super::a::V) {}")], true),
        (&[("a", "fn f() { html! { <p>{ crate::b::g() }</p> } }"), ("b", "use super::a::T;")], true),
        (&[("a", "fn f() { format!(\"crate::b\", c::d) }"), ("b", "use super::a::T;")], false),
        (&[("a", "// use crate::b;\nconst TEXT: &str = \"crate::b\";"), ("b", "use crate::a;")], false),
    ] {
        let parsed = |&(way, text): &(&str, &str)| (ways(way), syn::parse_str(text).expect("it can be read"));
        // The root is there in every crate.
        let modules: Modules = [("", "")].iter().chain(files).map(parsed).collect();
        assert_eq!(!circles(&modules).is_empty(), found, "{files:?}");
    }
}

/// Where values of JavaScript itself are handled beside the platform: what scripts hand over, what the device keeps as objects, and how
/// a value of ours becomes one of theirs.
const HANDLE_VALUES: [&str; 6] = [
    "codec",
    "desk",
    "desk::store",
    "desk::store::stored",
    "questionnaire::element_host",
    "questionnaire::host",
];

/// Within the crate of the page Cargo cannot tell the platform from the apps.
#[test]
fn only_the_platform_touches_the_platform() {
    let modules = modules("src");
    let handle_values: Vec<String> = modules
        .iter()
        .filter(|(module, file)| {
            module.first().is_none_or(|first| first != "platform") && crates_named(file).contains("js_sys")
        })
        .map(|(module, _)| module.join("::"))
        .collect();
    assert_eq!(handle_values, HANDLE_VALUES);
    for (module, file) in &modules {
        let named = crates_named(file);
        let is_platform = module.first().is_some_and(|first| first == "platform");
        let theirs: Vec<&str> =
            ["web_sys", "gloo", "idb"].into_iter().filter(|name| named.contains(*name)).collect();
        assert!(is_platform || theirs.is_empty(), "{}: {theirs:?}", module.join("::"));
        let ours = named.iter().find(|name| name.starts_with("klantspiegel_"));
        assert!(!is_platform || ours.is_none(), "{}: {ours:?}", module.join("::"));
    }
    assert!(
        modules.keys().filter(|module| module.first().is_some_and(|first| first == "platform")).count() > 20
    );
}

/// Whether its values keep the order of members hangs on a feature that any crate in a build can turn on; only the schemas, to
/// which order is nothing, may see them.
#[test]
fn no_value_of_serde_json_holds_what_is_written() {
    let theirs = ["Value", "Map", "value", "json", "to_value", "from_value"];
    let mut users = BTreeSet::new();
    for source in crates()
        .into_iter()
        .filter(|source| !source.ends_with("testing/src") && !source.ends_with("driving/src"))
    {
        for (module, file) in modules(&source) {
            let mut paths = Paths::default();
            paths.visit_file(&file);
            let is_theirs =
                |path: &Vec<String>| path[0] == "serde_json" && theirs.contains(&path[1].as_str());
            if paths.0.iter().any(is_theirs) {
                users.insert(format!("{source}: {}", module.join("::")));
            }
        }
    }
    assert_eq!(users, BTreeSet::from(["crates/klantspiegel-formats/src: schema".to_owned()]));
}

/// The crates that a module names something of.
fn crates_named(file: &syn::File) -> BTreeSet<String> {
    let mut paths = Paths::default();
    paths.visit_file(file);
    paths.0.into_iter().map(|path| path[0].clone()).collect()
}

/// Every path of more than one name in a module, each use in a group apart.
#[derive(Default)]
struct Paths(Vec<Vec<String>>);

impl Paths {
    fn take_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |ident: &syn::Ident| [before, &[ident.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.take_tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.0.push(with(&name.ident)),
            syn::UseTree::Rename(rename) => self.0.push(with(&rename.ident)),
            syn::UseTree::Glob(_) => self.0.push([before, &["*".to_owned()]].concat()),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.take_tree(before, tree)),
        }
    }
}

impl Paths {
    /// Every path in what a macro is given: names with two colons between them.
    fn take_tokens(&mut self, tokens: TokenStream) {
        let mut path = Vec::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.take_path(&mut path);
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && colons < 2 => colons += 1,
                TokenTree::Group(group) => {
                    self.take_path(&mut path);
                    self.take_tokens(group.stream());
                    colons = 0;
                }
                TokenTree::Punct(_) | TokenTree::Literal(_) => {
                    self.take_path(&mut path);
                    colons = 0;
                }
            }
        }
        self.take_path(&mut path);
    }

    fn take_path(&mut self, path: &mut Vec<String>) {
        let names = std::mem::take(path);
        if names.len() > 1 {
            self.0.push(names);
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.take_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 {
            self.0.push(names);
        }
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        // Tests inside a module look at it from within.
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        self.visit_path(&call.path);
        self.take_tokens(call.tokens.clone());
    }
}

/// Which modules form circles, each circle by the names of its modules.
fn circles(modules: &Modules) -> Vec<Vec<String>> {
    let known: Vec<&Module> = modules.keys().collect();
    let mut graph = DiGraphMap::<usize, ()>::new();
    for (from, (module, file)) in modules.iter().enumerate() {
        for used in used(module, file, modules) {
            let to = known.binary_search(&&used).expect("it is one of these");
            if from != to {
                graph.add_edge(from, to, ());
            }
        }
    }
    let circles = tarjan_scc(&graph).into_iter().filter(|circle| circle.len() > 1);
    circles.map(|circle| circle.into_iter().map(|at| known[at].join("::")).collect()).collect()
}

/// The modules that a module names something of.
fn used(module: &Module, file: &syn::File, modules: &Modules) -> BTreeSet<Module> {
    let mut paths = Paths::default();
    paths.visit_file(file);
    paths.0.iter().filter_map(|path| leads_to(path, module, modules)).collect()
}

/// The module to which a path leads from this one; none where it leads into another crate.
fn leads_to(path: &[String], module: &Module, modules: &Modules) -> Option<Module> {
    let first = path.first()?;
    let mut at = if first == "crate" { Module::new() } else { module.clone() };
    if !["crate", "self", "super"].contains(&first.as_str()) {
        at.push(first.clone());
        modules.contains_key(&at).then_some(())?;
        at.pop();
    }
    for name in path {
        match name.as_str() {
            "crate" | "self" => {}
            "super" => _ = at.pop(),
            name => {
                at.push(name.to_owned());
                if !modules.contains_key(&at) {
                    at.pop();
                    break;
                }
            }
        }
    }
    Some(at)
}

/// The modules of the crate with this folder of sources; programs beside a library are left out.
fn modules(source: &str) -> Modules {
    let source = folder::project().join(source);
    let is_library = source.join("lib.rs").exists();
    let files = folder::files(&source, "rs").into_iter().filter_map(|path| {
        let below = path.strip_prefix(&source).expect("it lies in there");
        let module = way(below, is_library)?;
        let text = fs::read_to_string(&path).expect("a source file can be read");
        Some((module, syn::parse_file(&text).expect("it compiles, so it can be read")))
    });
    files.collect()
}

/// The way to the module in this file; none for a program beside a library.
fn way(file: &Path, is_library: bool) -> Option<Module> {
    let mut way: Module =
        file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    match way.last().map(String::as_str) {
        Some("mod" | "lib") => _ = way.pop(),
        Some("main") if is_library => return None,
        Some("main") => _ = way.pop(),
        _ => {}
    }
    (way.first().map(String::as_str) != Some("bin")).then_some(way)
}

/// What tries and measures them, as programs with modules of their own.
const TRIALS: [&str; 4] = ["benches/startup", "tests/native", "tests/browser", "bench/yew/src"];

/// The folders of sources of every crate that is ours.
fn crates() -> Vec<String> {
    let crates = fs::read_dir(folder::project().join("crates")).expect("there are crates");
    let crates = crates.map(|entry| entry.expect("it can be read").file_name());
    let crates = crates.map(|name| format!("crates/{}/src", name.to_string_lossy()));
    crates.chain(["src", "xtask/src"].map(str::to_owned)).collect()
}
