//! The pattern of a message: text with places for arguments and choices between variants.

use klantspiegel_core::listed;
use serde::{Deserialize, Serialize};
use strum::{VariantArray, VariantNames};

/// A message, part after part.
pub type Pattern = Vec<Part>;

/// A part of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Text as it stands.
    Text(String),
    /// The argument with this index.
    Argument(u8),
    /// The first variant whose key fits the argument, else the last one.
    Select {
        /// The index of the argument that decides.
        argument: u8,
        /// What is written for which value; never empty.
        variants: Vec<(Key, Pattern)>,
    },
}

/// What a variant is for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Key {
    /// Exactly this number.
    Exactly(u32),
    /// Numbers in this plural category.
    Category(Category),
    /// Exactly this word.
    Word(String),
}

/// The plural categories of Unicode CLDR, by the names that CLDR, Fluent and `Intl` give them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Category {
    /// The form for nothing, as 0 in Arabic.
    Zero,
    /// The singular: in Dutch and English exactly 1.
    One,
    /// The dual, as 2 in Arabic.
    Two,
    /// Small numbers, as 2 to 4 in Polish.
    Few,
    /// Larger numbers, as 5 to 21 in Polish.
    Many,
    /// All the rest; every language has it.
    Other,
}

listed!(Category);

/// What is put in.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    /// A text, which can also be the word that chooses a variant.
    Text(&'a str),
    /// A whole number, which chooses a variant itself or by its plural category.
    Count(u32),
}

/// Writes a message with its arguments; `category` is the language's plural rule.
pub fn write(
    pattern: &[Part],
    arguments: &[Argument<'_>],
    category: &dyn Fn(u32) -> Category,
    out: &mut String,
) {
    for part in pattern {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Argument(index) => match arguments[usize::from(*index)] {
                Argument::Text(text) => out.push_str(text),
                Argument::Count(count) => out.push_str(&count.to_string()),
            },
            Part::Select { argument, variants } => {
                let argument = arguments[usize::from(*argument)];
                let fitting = variants.iter().find(|(key, _)| fits(key, argument, category));
                debug_assert!(
                    fitting.is_some() || is_for_the_rest(variants),
                    "{argument:?} is none of {variants:?}"
                );
                if let Some((_, variant)) = fitting.or(variants.last()) {
                    write(variant, arguments, category, out);
                }
            }
        }
    }
}

/// Whether the last variant is meant for whatever has none of its own; a word that is merely mistyped has no such place.
fn is_for_the_rest(variants: &[(Key, Pattern)]) -> bool {
    match variants.last() {
        Some((Key::Word(word), _)) => word == "other",
        _ => true,
    }
}

fn fits(key: &Key, argument: Argument<'_>, category: &dyn Fn(u32) -> Category) -> bool {
    match (key, argument) {
        (Key::Exactly(number), Argument::Count(count)) => *number == count,
        (Key::Category(wanted), Argument::Count(count)) => *wanted == category(count),
        (Key::Word(word), Argument::Text(text)) => word == text,
        _ => false,
    }
}
