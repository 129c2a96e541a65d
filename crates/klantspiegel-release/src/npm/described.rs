//! What attributes and events are for, in words for who writes a page; what they may be is in `formats`.

use klantspiegel_formats::attributes;

/// An attribute of the element, as tools for pages are told of it.
pub struct DescribedAttribute {
    /// Its name.
    pub name: &'static str,
    /// What it takes.
    pub takes: Takes,
    /// What it is for, and what holds without it.
    pub meaning: &'static str,
}

/// What an attribute takes.
pub enum Takes {
    /// Any text.
    Text,
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// These words, and texts that are made of them: several, or with more behind.
    MadeOf(Vec<&'static str>),
}

/// All attributes.
pub fn attributes() -> Vec<DescribedAttribute> {
    let described =
        |(name, words)| DescribedAttribute { name, takes: takes(name, words), meaning: meaning(name) };
    attributes::known().into_iter().map(described).collect()
}

fn takes(attribute: &str, words: Vec<&'static str>) -> Takes {
    match attribute {
        // Several parts; a region behind a language.
        "instruments" | "lang" => Takes::MadeOf(words),
        _ if words.is_empty() => Takes::Text,
        _ => Takes::OneOf(words),
    }
}

fn meaning(attribute: &str) -> &'static str {
    match attribute {
        "audience" => "For whom the questions are; without it the person chooses.",
        "config" => "The address of a configuration of your own, of the origin of the page.",
        "instruments" => {
            "What is asked: any of the parts, with blanks between; without it the person chooses a set."
        }
        "lang" => "The language; without it that around the element, then the person's own.",
        "set" => "How much is asked; without it the person chooses.",
        "storage" => {
            "Where answers are kept: nowhere, in the tab (the default), or on the device if the person asks."
        }
        "theme" => "The colours; without it those of the `color-scheme` of the page.",
        _ => "",
    }
}

/// When an event comes.
pub fn event(announcement: &str) -> &'static str {
    match announcement {
        "ready" => "The app runs.",
        "progress" => "Another question is in sight: its number, of as many answers as are asked for.",
        "complete" => "The feedback is in sight: the names of the parts that were asked.",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use klantspiegel_formats::announcement;

    #[test]
    fn every_attribute_and_event_is_described() {
        for attribute in attributes() {
            assert!(!attribute.meaning.is_empty(), "{}", attribute.name);
        }
        for name in announcement::names() {
            assert!(!event(name).is_empty(), "{name}");
        }
    }
}
