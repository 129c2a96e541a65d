//! The languages: one for each folder in `locales/`, Dutch first.

use crate::messages::Messages;
use crate::problem::Problem;
use crate::texts::contents::Placement;
use std::fmt::Write;
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

/// The `Language` type.
pub fn code(tags: &[String], messages: &Messages) -> Result<String, Vec<Problem>> {
    let names: Vec<&str> = tags.iter().map(|tag| messages.name(tag)).collect::<Result<_, _>>()?;
    let mut code = String::from(
        "/// A language of the interface.\n\
         #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]\n\
         pub enum Language {\n",
    );
    let list = |each: &dyn Fn(&str, &str) -> String| -> String {
        tags.iter().zip(&names).map(|(tag, name)| each(&variant(tag), name)).collect()
    };
    let of_tag = |each: &dyn Fn(&str) -> String| -> String {
        tags.iter().map(|tag| format!("Language::{} => {}, ", variant(tag), each(tag))).collect()
    };
    let _ = write!(
        code,
        "{}}}\n\nimpl Language {{\n    \
         /// Every language, the first one first.\n    \
         pub const ALL: [Language; {}] = [{}];\n\n    \
         /// Its BCP 47 tag.\n    \
         pub const fn tag(self) -> &'static str {{\n        match self {{ {} }}\n    }}\n\n    \
         /// Its name in its own words.\n    \
         pub const fn name(self) -> &'static str {{\n        match self {{ {} }}\n    }}\n}}\n",
        list(&|variant, name| format!("    /// It calls itself “{name}”.\n    {variant},\n")),
        tags.len(),
        list(&|variant, _| format!("Language::{variant}, ")),
        of_tag(&|tag| format!("{tag:?}")),
        list(&|variant, name| format!("Language::{variant} => {name:?}, ")),
    );
    Ok(code)
}

/// The function that has every file of texts at hand.
pub fn bundled(tags: &[String]) -> String {
    let arm = |tag: &str, placement: Placement| {
        let file = format!("/{tag}-{}.postcard", placement.name());
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

fn variant(tag: &str) -> String {
    let (first, rest) = tag.split_at(1);
    first.to_ascii_uppercase() + rest
}
