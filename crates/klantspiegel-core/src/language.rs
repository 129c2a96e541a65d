//! The languages there are: one for each folder in `locales/`, which the build holds them against.

use crate::variants::{all, named};
use strum::{VariantArray, VariantNames};

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Language {
    /// Dutch, which every other language is held against.
    Nl,
    /// German.
    De,
    /// English.
    En,
    /// French.
    Fr,
}

impl Language {
    /// Every language, the reference first, the others by their tags.
    pub const ALL: [Self; <Self as VariantArray>::VARIANTS.len()] = all(<Self as VariantArray>::VARIANTS);

    /// The tag of each, in the same order.
    pub const TAGS: [&'static str; Self::ALL.len()] = all(<Self as VariantNames>::VARIANTS);

    /// Its BCP 47 tag, which is the name of its folder.
    pub const fn tag(self) -> &'static str {
        Self::TAGS[self as usize]
    }

    /// What stands before the decimals of a number.
    pub const fn decimal_mark(self) -> char {
        match self {
            Self::En => '.',
            Self::Nl | Self::De | Self::Fr => ',',
        }
    }

    /// The language of a BCP 47 tag such as `nl-BE`, by its first part; `None` where we do not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        named(&Self::ALL, &Self::TAGS, &primary)
    }
}
