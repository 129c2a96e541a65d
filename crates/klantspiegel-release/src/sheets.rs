//! The style sheets of the release: each the parts that it is written in as one, in the order in which they build on each other.

use crate::asset::Asset;
use crate::build_context::BuildContext;
use crate::error::ReleaseError;
use klantspiegel_core::variants::all;
use strum::{EnumCount, VariantArray};

/// What every screen of the journey needs.
const JOURNEY: &[&str] =
    &["tokens", "base", "frame", "actions", "choices", "start", "rating", "dilemma", "review"];
/// What feedback and method need, which come once the app runs.
const DEFERRED: &[&str] = &["feedback", "charts", "fields", "together", "method", "print"];
/// What a page of ours says while nothing begins.
const LATE: &[&str] = &["late"];
/// A page that holds an element and nothing else.
const SHELL: &[&str] = &["shell"];
/// What the invitee's page has more than the journey; the desk shows what invitees see.
const INVITEE: &[&str] = &["invited"];

/// A style sheet of the release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, VariantArray)]
pub enum Sheet {
    /// The page until its end.
    Page,
    /// Feedback and method.
    Deferred,
    /// Both in one, for a page that has everything in itself.
    Whole,
    /// Both in one, for a shadow tree.
    Element,
    /// How an element stands in a page, before anything else of it is there.
    Slot,
    /// A page that holds an element and nothing else.
    Shell,
    /// The page around a course.
    Course,
    /// The page that says what to paste.
    Builder,
    /// The page for who was invited, until its end.
    Invitee,
    /// The desk.
    Desk,
}

impl Sheet {
    const ALL: [Self; Self::COUNT] = all(Self::VARIANTS);

    /// The files that it is written in.
    const fn parts(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Page => &[JOURNEY, LATE],
            Self::Deferred => &[DEFERRED],
            Self::Whole => &[JOURNEY, LATE, DEFERRED, &["single"]],
            Self::Element => &[&["element"], JOURNEY, DEFERRED],
            Self::Slot => &[&["slot"]],
            Self::Shell => &[SHELL, LATE],
            Self::Course => &[&["tokens"], SHELL, LATE, &["course"]],
            Self::Builder => &[&["tokens", "base", "frame", "actions", "choices"], LATE, &["builder"]],
            Self::Invitee => &[JOURNEY, LATE, INVITEE],
            Self::Desk => &[JOURNEY, LATE, DEFERRED, INVITEE, &["desk"]],
        }
    }

    /// What it is called, without what tells its content.
    const fn stem(self) -> &'static str {
        match self {
            Self::Page => "style",
            Self::Deferred => "deferred",
            Self::Whole => "all",
            Self::Element => "element",
            Self::Slot => "slot",
            Self::Shell => "shell",
            Self::Course => "course",
            Self::Builder => "builder",
            Self::Invitee => "invited",
            Self::Desk => "desk",
        }
    }

    /// The sheet as one file.
    ///
    /// # Errors
    /// When a part cannot be read, or the tool that makes it smaller is missing.
    pub fn make(self, at: BuildContext<'_>) -> Result<Asset, ReleaseError> {
        let joined = Asset::joined(&at.styles(), &self.parts().concat(), self.stem(), "css")?;
        at.small(if self == Self::Element { for_a_shadow_tree(joined)? } else { joined })
    }

    /// Whether every file of the folder is a part of some sheet.
    ///
    /// # Errors
    /// When one is not: it would not be in the page.
    pub fn expect_all_used(at: BuildContext<'_>) -> Result<(), ReleaseError> {
        let mut parts: Vec<&str> = Self::ALL.iter().flat_map(|sheet| sheet.parts().concat()).collect();
        parts.sort_unstable();
        parts.dedup();
        Asset::all_listed(&at.styles(), &parts)
    }
}

/// The same sheet for a shadow tree.
fn for_a_shadow_tree(page: Asset) -> Result<Asset, ReleaseError> {
    page.map(|bytes, _| {
        let text = String::from_utf8(bytes).map_err(|error| ReleaseError::new("the style sheets", error))?;
        Ok(with_own_rem(&text).into_bytes())
    })
}

/// Lengths in `rem` as multiples of `--rem`: in a shadow tree `rem` would be that of the page around, which some make as
/// small as ten pixels.
fn with_own_rem(css: &str) -> String {
    let mut parts = css.split("rem");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for rest in parts {
        let unsigned = result.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        let number = result.split_off(unsigned.strip_suffix('-').unwrap_or(unsigned).len());
        let is_unit = number.ends_with(|c: char| c.is_ascii_digit())
            && !rest.starts_with(|c: char| c.is_alphanumeric() || c == '-');
        if is_unit {
            result += &format!("calc({number} * var(--rem))");
        } else {
            result += &number;
            result += "rem";
        }
        result += rest;
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_lengths_in_rem_become_multiples() {
        for (css, expected) in [
            ("gap: 0.5rem 1rem;", "gap: calc(0.5 * var(--rem)) calc(1 * var(--rem));"),
            ("margin:-2rem", "margin:calc(-2 * var(--rem))"),
            ("/* removed, 2remains, rem */", "/* removed, 2remains, rem */"),
            ("width: 40em; --rem: 1px", "width: 40em; --rem: 1px"),
            ("", ""),
        ] {
            assert_eq!(with_own_rem(css), expected);
        }
    }
}
