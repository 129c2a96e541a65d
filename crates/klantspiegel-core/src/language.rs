//! The languages there are: one for each folder in `locales/`, which the build holds them against.

/// A language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
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
    pub const ALL: [Self; 4] = [Self::Nl, Self::De, Self::En, Self::Fr];

    /// Its BCP 47 tag, which is the name of its folder.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The language of a BCP 47 tag such as `nl-BE`, by its first part; `None` where we do not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }
}
