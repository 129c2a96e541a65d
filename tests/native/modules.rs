//! The modules of each crate form no circle, and only `platform` touches the web platform. Between crates Cargo sees to both.

use klantspiegel_testing::folder;
use petgraph::algo::tarjan_scc;
use petgraph::graphmap::DiGraphMap;
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
    for source in crates() {
        let modules = modules(&source);
        assert!(!modules.is_empty(), "{source}: no module");
        found.extend(circles(&modules).into_iter().map(|circle| format!("{source}: {}", circle.join(", "))));
    }
    assert!(found.is_empty(), "{found:#?}");
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
    let mut names = Names { module, modules, used: BTreeSet::new() };
    names.visit_file(file);
    names.used
}

/// Looks through a module for the paths in it.
struct Names<'m> {
    module: &'m Module,
    modules: &'m Modules,
    used: BTreeSet<Module>,
}

impl Names<'_> {
    /// Takes in a path that may lead to a module of the crate.
    fn take(&mut self, path: &[String]) {
        let mut at = match path.first().map(String::as_str) {
            Some("crate") => Module::new(),
            Some("self") => self.module.clone(),
            Some("super") => self.module.clone(),
            Some(first) => {
                let child: Module = self.module.iter().cloned().chain([first.to_owned()]).collect();
                if !self.modules.contains_key(&child) {
                    return;
                }
                self.module.clone()
            }
            None => return,
        };
        for name in path {
            match name.as_str() {
                "crate" | "self" => {}
                "super" => _ = at.pop(),
                name => {
                    at.push(name.to_owned());
                    if !self.modules.contains_key(&at) {
                        at.pop();
                        break;
                    }
                }
            }
        }
        self.used.insert(at);
    }

    fn take_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |ident: &syn::Ident| [before, &[ident.to_string()]].concat();
        match tree {
            syn::UseTree::Path(path) => self.take_tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) => self.take(&with(&name.ident)),
            syn::UseTree::Rename(rename) => self.take(&with(&rename.ident)),
            syn::UseTree::Glob(_) => self.take(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.take_tree(before, tree)),
        }
    }
}

impl<'ast> Visit<'ast> for Names<'_> {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.take_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if names.len() > 1 {
            self.take(&names);
        }
        visit::visit_path(self, path);
    }

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        // Tests inside a module look at it from within.
        if item.ident != "tests" {
            visit::visit_item_mod(self, item);
        }
    }
}

/// The modules of the crate with this folder of sources; programs beside a library are left out.
fn modules(source: &str) -> Modules {
    let source = folder::project().join(source);
    let files = folder::files(&source, "rs").into_iter().filter_map(|path| {
        let below = path.strip_prefix(&source).expect("it lies in there");
        let module = way(below)?;
        let text = fs::read_to_string(&path).expect("a source file can be read");
        Some((module, syn::parse_file(&text).expect("it compiles, so it can be read")))
    });
    files.collect()
}

/// The way to the module in this file; none for a program.
fn way(file: &Path) -> Option<Module> {
    let mut way: Module =
        file.with_extension("").iter().map(|part| part.to_string_lossy().into_owned()).collect();
    match way.last().map(String::as_str) {
        Some("mod" | "lib") => _ = way.pop(),
        Some("main") => return None,
        _ => {}
    }
    (way.first().map(String::as_str) != Some("bin")).then_some(way)
}

/// The folders of sources of every crate that is ours.
fn crates() -> Vec<String> {
    let crates = fs::read_dir(folder::project().join("crates")).expect("there are crates");
    let crates = crates.map(|entry| entry.expect("it can be read").file_name());
    let crates = crates.map(|name| format!("crates/{}/src", name.to_string_lossy()));
    crates.chain(["src".to_owned(), "xtask/src".to_owned()]).collect()
}
