//! What somebody sees who was invited, beside the journey itself: who asks, and afterwards what would go to them.

pub mod answers;
pub mod giving;
pub mod member;
pub mod opening;
pub mod quality;

use super::page::Page;
use klantspiegel_core::handover::Chance;
use klantspiegel_core::invitation::Invitation;
use klantspiegel_core::quality::Pace;
use klantspiegel_formats::invitation::Flaw;
use std::rc::Rc;
use yew::prelude::*;

/// Somebody was invited: by whom, and how far they are with handing over. It brings its own views along, so that where
/// nobody is invited none of them is in the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Invited {
    /// The invitation, or what is wrong with it.
    pub invitation: Result<Invitation, Flaw>,
    /// What of it is seen.
    pub views: Views,
    /// Whether this browser can seal, on this page.
    pub can_seal: bool,
    /// What chance decides for this person; nothing before they answered, or where the browser draws nothing.
    pub chance: Option<Chance>,
    /// How fast the situations were answered so far.
    pub pace: Pace,
    /// How far handing over is.
    pub stage: Stage,
    /// The address to which a sealed answer can be appended.
    pub desk: String,
    /// Takes what the person wants.
    pub send: Callback<Wish>,
}

/// How far handing over is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stage {
    /// What would go was not looked at yet, or is no longer what was answered.
    #[default]
    Open,
    /// What would go is on the screen: only from here on it can be sealed.
    Seen,
    /// It could not be sealed.
    Failed,
    /// This code can be given away.
    Sealed {
        /// The envelope.
        code: Rc<str>,
        /// What came of copying last, if anything was to be copied.
        copied: Option<Result<Copied, NotCopied>>,
    },
}

/// What can be copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// The code.
    Code,
    /// The link with the code in it.
    Link,
}

/// The browser puts nothing on the clipboard here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotCopied;

/// What an invited person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// To see exactly what would go.
    Look,
    /// To seal what they answered.
    Seal,
    /// To have the envelope as a file.
    Save,
    /// To have something on the clipboard.
    Copy(Copied),
}

/// The places in the journey at which an invitation is seen.
#[derive(Clone, Copy)]
pub struct Views {
    /// In place of the start.
    pub opening: fn(&Page<'_>, &Invited) -> Html,
    /// Below the feedback.
    pub giving: fn(&Page<'_>, &Invited) -> Html,
}

impl Views {
    /// All of them; `shown` writes what would go as it goes.
    pub const fn all() -> Self {
        Self { opening: opening::view, giving: giving::view }
    }
}

/// There is one set of them.
impl PartialEq for Views {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl std::fmt::Debug for Views {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Views")
    }
}
