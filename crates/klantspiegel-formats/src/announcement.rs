//! What the element tells the page around it: where somebody is, never what they answered. The type has no place for an
//! answer or a score.

use super::json::{Value, object};
use super::record;
use klantspiegel_core::part::Parts;
use strum::VariantNames;

/// Something that the page around may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
    /// The app is there.
    Ready {
        /// That of the release.
        version: &'static str,
    },
    /// Another screen is in sight that asks something.
    Progress {
        /// 1-based place among the screens that ask something.
        position: u32,
        /// How many there are.
        count: u32,
    },
    /// The feedback is in sight.
    Complete {
        /// What was asked.
        instruments: Parts,
    },
}

impl Announcement {
    /// The name of the event, without what all of them begin with.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ready { .. } => "ready",
            Self::Progress { .. } => "progress",
            Self::Complete { .. } => "complete",
        }
    }

    /// What the event carries.
    pub fn detail(self) -> Value {
        match self {
            Self::Ready { version } => object([("version", version.into())]),
            Self::Progress { position, count } => {
                object([("position", position.into()), ("count", count.into())])
            }
            Self::Complete { instruments } => object([("instruments", record::parts(instruments.iter()))]),
        }
    }
}

/// What the members of a detail can be; nothing else has a form in which it could leave a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantNames)]
#[strum(serialize_all = "kebab-case")]
enum Form {
    /// A version, in digits, letters, dots and dashes.
    Version,
    /// A whole number from 1 to 999.
    Count,
    /// Names of instruments: also such as there are only in a later release than the one that reads them.
    Names,
}

impl Form {
    /// What the scripts call it, which are the two sides of a frame (`web/lib/announcements.js`).
    const fn name(self) -> &'static str {
        Self::VARIANTS[self as usize]
    }
}

/// Every announcement with the members of its detail, each with its form.
const SHAPES: [(&str, &[(&str, Form)]); 3] = [
    ("ready", &[("version", Form::Version)]),
    ("progress", &[("position", Form::Count), ("count", Form::Count)]),
    ("complete", &[("instruments", Form::Names)]),
];

/// What is announced, by its name.
pub fn names() -> impl Iterator<Item = &'static str> {
    SHAPES.iter().map(|(name, _)| *name)
}

/// What the events are called that an element tells the page around with.
pub fn events() -> impl Iterator<Item = String> {
    names().map(|name| format!("klantspiegel-{name}"))
}

/// What the scripts call the forms that members of a detail can have.
pub fn forms() -> impl Iterator<Item = &'static str> {
    Form::VARIANTS.iter().copied()
}

/// What the two sides of a frame know of announcements: what a detail has beside or instead is left out there.
pub fn shapes() -> Value {
    let shape = |members: &[(&str, Form)]| {
        let members = members.iter().map(|(name, form)| ((*name).to_owned(), form.name().into()));
        Value::Object(members.collect())
    };
    Value::Object(SHAPES.iter().map(|(name, members)| ((*name).to_owned(), shape(members))).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_announcement_has_the_shape_that_a_frame_lets_through() {
        let instruments = Parts::default();
        let all = [
            Announcement::Ready { version: "1.0.0" },
            Announcement::Progress { position: 1, count: 2 },
            Announcement::Complete { instruments },
        ];
        let names: Vec<&str> = all.iter().map(|announcement| announcement.name()).collect();
        assert_eq!(names, SHAPES.map(|(name, _)| name));
        for (announcement, (name, members)) in all.into_iter().zip(SHAPES) {
            let Value::Object(detail) = announcement.detail() else { panic!("{name} has a detail") };
            let detail: Vec<&str> = detail.iter().map(|(member, _)| member.as_str()).collect();
            assert_eq!(detail, members.iter().map(|(member, _)| *member).collect::<Vec<_>>(), "{name}");
        }
    }
}
