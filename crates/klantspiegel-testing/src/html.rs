//! The tags of rendered HTML, and what of it is folded, as far as tests ask about them.

use html5gum::{Token, Tokenizer};
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

/// The words of a page as it comes: what stands in sight, and what only comes once somebody opens it.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Also what says that something opens.
    pub in_sight: Vec<String>,
    /// What is behind something that is closed.
    pub folded: Vec<String>,
    /// What says that something opens, in the order of the page; without what opens inside of something else that does.
    pub openers: Vec<String>,
}

/// An element that folds, while it is read.
struct Fold {
    is_closed: bool,
    /// Whether it is its summary that is read, which is in sight.
    in_summary: bool,
}

/// What there is to read in this HTML.
pub fn reading(html: &str) -> Reading {
    let mut found = Reading::default();
    let mut folds: Vec<Fold> = Vec::new();
    for token in Tokenizer::new(html) {
        match token.expect("the text is in memory") {
            Token::StartTag(tag) if *tag.name == *b"details" => {
                let is_open = tag.attributes.keys().any(|name| **name == *b"open");
                folds.push(Fold { is_closed: !is_open, in_summary: false });
            }
            Token::EndTag(tag) if *tag.name == *b"details" => {
                folds.pop();
            }
            Token::StartTag(tag) if *tag.name == *b"summary" => {
                if let [only] = &mut folds[..] {
                    only.in_summary = true;
                    found.openers.push(String::new());
                } else if let Some(fold) = folds.last_mut() {
                    fold.in_summary = true;
                }
            }
            Token::EndTag(tag) if *tag.name == *b"summary" => {
                folds.iter_mut().for_each(|fold| fold.in_summary = false);
            }
            Token::String(said) => found.say(&String::from_utf8_lossy(&said), &folds),
            _ => {}
        }
    }
    found
}

impl Reading {
    fn say(&mut self, said: &str, folds: &[Fold]) {
        if let ([Fold { in_summary: true, .. }], Some(opener)) = (folds, self.openers.last_mut()) {
            opener.push_str(said);
        }
        let is_folded = folds.iter().any(|fold| fold.is_closed && !fold.in_summary);
        let words = said.split_whitespace().filter(|word| word.contains(char::is_alphanumeric));
        let place = if is_folded { &mut self.folded } else { &mut self.in_sight };
        place.extend(words.map(str::to_owned));
    }
}

#[cfg(test)]
mod tests {
    use super::reading;

    #[test]
    fn what_is_folded_is_told_from_what_is_in_sight() {
        let html = "<p>Seen.</p><details><summary><h3>Why &amp; how ?</h3></summary><p>Hid<b>den</b> one</p>\
                    <details open><summary>Inner</summary>more</details></details>\
                    <details open><summary>What?</summary>Open</details>";
        let found = reading(html);
        assert_eq!(found.in_sight, ["Seen.", "Why", "how", "What?", "Open"]);
        assert_eq!(found.folded, ["Hid", "den", "one", "Inner", "more"]);
        assert_eq!(found.openers, ["Why & how ?", "What?"]);
    }
}
