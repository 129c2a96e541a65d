//! The pages of a release, by their files.

use klantspiegel_core::listed;
use strum::{VariantArray, VariantNames};

/// A page of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
pub enum PageFile {
    /// The questionnaire.
    #[strum(serialize = "index.html")]
    Index,
    /// The desk.
    #[strum(serialize = "desk.html")]
    Desk,
    /// The page that makes the lines by which the questionnaire comes into other pages.
    #[strum(serialize = "embed.html")]
    Builder,
    /// The page to which an invitation leads.
    #[strum(serialize = "invited.html")]
    Invited,
    /// Everything in one file.
    #[strum(serialize = "klantspiegel.html")]
    Single,
    /// The questionnaire in a frame of somebody else's page.
    #[strum(serialize = "frame.html")]
    Frame,
}

listed!(PageFile);

impl PageFile {
    /// Whether it is made for a frame in somebody else's page; all others are for a window of their own.
    pub const fn is_for_frames(self) -> bool {
        matches!(self, Self::Frame)
    }
}
