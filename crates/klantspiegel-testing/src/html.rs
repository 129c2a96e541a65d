//! The tags of rendered HTML, as far as tests ask about them.

use std::collections::BTreeMap;

/// An opening tag with its attributes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// What element it opens, in small letters.
    pub name: String,
    /// What stands in it, by name.
    pub attributes: BTreeMap<String, String>,
}

impl Tag {
    /// An attribute, or the empty text where it is missing.
    pub fn get(&self, attribute: &str) -> &str {
        self.attributes.get(attribute).map_or("", String::as_str)
    }

    /// Whether an attribute is there, with a value or without.
    pub fn has(&self, attribute: &str) -> bool {
        self.attributes.contains_key(attribute)
    }
}

/// Every opening tag, in order.
pub fn tags(html: &str) -> Vec<Tag> {
    let is_opening = |piece: &&str| piece.starts_with(|c: char| c.is_ascii_alphabetic());
    html.split('<').filter(is_opening).map(tag).collect()
}

/// `piece` starts after the `<`.
fn tag(piece: &str) -> Tag {
    let name_end = piece.find([' ', '>', '/']).unwrap_or(piece.len());
    let mut attributes = BTreeMap::new();
    let mut rest = piece[name_end..].trim_start();
    while let Some(first) = rest.chars().next().filter(|c| !matches!(c, '>' | '/')) {
        debug_assert!(first.is_ascii_alphabetic(), "an attribute starts with a letter: {rest}");
        let end = rest.find(['=', ' ', '>']).unwrap_or(rest.len());
        let (attribute, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("a quote that opens also closes"),
            None => ("", after),
        };
        attributes.insert(attribute.to_owned(), value.to_owned());
        rest = after.trim_start();
    }
    Tag { name: piece[..name_end].to_owned(), attributes }
}
