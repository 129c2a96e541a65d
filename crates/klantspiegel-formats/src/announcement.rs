//! What the element tells the page around it: where somebody is, never what they answered. The type has no place for an
//! answer or a score.

use super::json::{Value, object};
use super::record;
use klantspiegel_core::setup::Parts;

/// Something that the page around may know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Announcement {
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
            Self::Progress { .. } => "progress",
            Self::Complete { .. } => "complete",
        }
    }

    /// What the event carries.
    pub fn detail(self) -> Value {
        match self {
            Self::Progress { position, count } => {
                object([("position", position.into()), ("count", count.into())])
            }
            Self::Complete { instruments } => object([("instruments", record::parts(instruments.iter()))]),
        }
    }
}
