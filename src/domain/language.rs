//! The languages there are: one for each folder in `locales/`, found when the crate is built.

include!(concat!(env!("OUT_DIR"), "/language.rs"));

impl Language {
    /// The language of a BCP 47 tag such as `nl-BE`, by its first part; `None` where we do not speak it.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split(['-', '_']).next()?.to_ascii_lowercase();
        Self::ALL.into_iter().find(|language| language.tag() == primary)
    }
}
