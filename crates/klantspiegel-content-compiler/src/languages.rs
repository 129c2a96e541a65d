//! The languages: one for each folder in `locales/`, Dutch first.

use crate::problem::Problem;
use klantspiegel_content_types::contents::Placement;
use klantspiegel_core::language::Language;
use std::fs;
use std::path::Path;

/// The language that every other is held against.
pub const REFERENCE: &str = "nl";

/// The tags of all languages, the reference first, the others by name.
pub fn found(locales: &Path) -> Result<Vec<String>, Vec<Problem>> {
    let unreadable = |error| vec![Problem::new(locales, "", error)];
    let mut tags: Vec<String> = fs::read_dir(locales)
        .map_err(unreadable)?
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    tags.sort_by_key(|tag| (tag != REFERENCE, tag.clone()));
    let wrong = |tag: &&String| tag.is_empty() || !tag.bytes().all(|b| b.is_ascii_lowercase());
    if let Some(tag) = tags.iter().find(wrong) {
        return Err(vec![Problem::new(locales, tag, "a language's folder is named by its tag, such as nl")]);
    }
    Ok(tags)
}

/// The message in which a language names itself.
pub const NAME: &str = "language-name";

/// Holds the folders against the languages that the core knows.
///
/// # Errors
/// For a folder of no language, and for a language without a folder.
pub fn expect_known(locales: &Path, tags: &[String]) -> Result<(), Vec<Problem>> {
    let known = Language::TAGS;
    let unknown = tags.iter().map(String::as_str).filter(|tag| !known.contains(tag));
    let unknown = unknown.map(|tag| {
        Problem::new(locales, tag, "is no language of crates/klantspiegel-core/src/language.rs; add it there")
    });
    let missing = known.into_iter().filter(|known| !tags.iter().any(|tag| tag == known));
    let missing = missing.map(|tag| Problem::new(locales, tag, "this language has no folder"));
    let problems: Vec<Problem> = unknown.chain(missing).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The function that has every file of texts at hand.
pub fn bundled(tags: &[String]) -> String {
    let arm = |tag: &str, placement: Placement| {
        let file = format!("/{tag}-{}.txt", placement.name());
        let bytes = format!("include_bytes!(concat!(env!(\"OUT_DIR\"), {file:?}))");
        format!("        (Language::{}, Placement::{placement:?}) => {bytes},\n", variant(tag))
    };
    let arms: String =
        tags.iter().flat_map(|tag| Placement::ALL.map(|placement| arm(tag, placement))).collect();
    format!(
        "/// The file with a language's texts of a placement.\n\
         pub fn bundled(language: Language, placement: Placement) -> &'static [u8] {{\n    \
         match (language, placement) {{\n{arms}    }}\n}}\n"
    )
}

/// The variant of [`Language`] with this tag, as it is written in code.
pub fn variant(tag: &str) -> String {
    let (first, rest) = tag.split_at(1);
    first.to_ascii_uppercase() + rest
}
