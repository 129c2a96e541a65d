//! `docs/sources.md`: from every source to where its findings are; the places it names exist.

use klantspiegel_content::catalogue;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The sources as the code names them, without our own model.
const SOURCES: [&str; 5] = ["Made", "Practice", "Inside", "Fable", "OnTop"];

/// How many findings were taken from each, counted once in the sources: a row that gets lost is missed.
const FINDINGS: [usize; 5] = [10, 6, 7, 8, 8];

/// A row of the first table.
struct Finding {
    source: String,
    finding: String,
    product: String,
    code: String,
}

fn findings() -> Vec<Finding> {
    let text = read(&root().join("docs/sources.md"));
    let (table, _) = text.split_once("## Not taken").expect("the first table ends");
    let rows =
        table.lines().filter(|line| SOURCES.iter().any(|source| line.starts_with(&format!("| {source} |"))));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let [source, finding, product, code] = cells[..] else { panic!("{row} has not four cells") };
        Finding {
            source: source.to_owned(),
            finding: finding.to_owned(),
            product: product.to_owned(),
            code: code.to_owned(),
        }
    })
    .collect()
}

#[test]
fn every_source_has_its_findings() {
    let of = |source: &str| findings().into_iter().filter(|finding| finding.source == source).count();
    assert_eq!(SOURCES.map(of), FINDINGS);
    let code = read(&root().join("crates/klantspiegel-core/src/insight/reason.rs"));
    let (_, variants) = code.split_once("pub enum Source {").expect("the sources are an enum");
    let (variants, _) = variants.split_once('}').expect("an enum ends");
    for source in SOURCES {
        assert!(variants.contains(&format!("    {source},")), "{source} is no source of the code");
    }
    assert_eq!(variants.matches(",\n").count(), SOURCES.len() + 1, "and there is our own model");
}

#[test]
fn a_finding_is_told_once_and_has_its_place() {
    let findings = findings();
    let told: BTreeSet<&String> = findings.iter().map(|finding| &finding.finding).collect();
    assert_eq!(told.len(), findings.len());
    for finding in &findings {
        assert!(!finding.product.is_empty() && finding.code.contains('`'), "{}", finding.finding);
    }
}

#[test]
fn the_places_exist() {
    let insight = read(&root().join("crates/klantspiegel-core/src/insight/message.rs"));
    let texts = read(&root().join("locales/nl/feedback.ftl"));
    for finding in findings() {
        for place in finding.code.split('`').skip(1).step_by(2) {
            let exists = if place.contains('/') {
                root().join(place).exists()
            } else if let Some(message) = place.strip_prefix("Message::") {
                insight.contains(&format!("    {message},"))
            } else if place.chars().next().is_some_and(char::is_lowercase) && !place.contains(' ') {
                texts.contains(&format!("{place} =")) || catalogue::item_bank().item(place).is_some()
            } else {
                // A name in the file before it, or a line of data.
                named_in(&finding.code, place)
            };
            assert!(exists, "{place}: {}", finding.finding);
        }
    }
}

/// Whether one of the files or folders of a row contains this.
fn named_in(row: &str, name: &str) -> bool {
    let name = name.rsplit("::").next().unwrap_or(name);
    let places = row.split('`').filter(|place| place.contains('/')).map(|place| root().join(place));
    places.flat_map(files).any(|file| read(&file).contains(name))
}

fn files(place: PathBuf) -> Vec<PathBuf> {
    if place.is_file() {
        return vec![place];
    }
    let entries = fs::read_dir(&place).expect("a folder").filter_map(Result::ok);
    entries.map(|entry| entry.path()).filter(|path| path.is_file()).collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}
