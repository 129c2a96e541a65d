//! What was told at the desk that has had its time.

use klantspiegel_ui::desk::Notice;
use yew::AttrValue;

/// What something was told of that has had its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outdated {
    /// Something that was tried, and is tried again.
    Trying,
    /// A clock that cannot be right.
    Clock,
    /// What is past by the clock.
    Expiring,
    /// What this version cannot read.
    Unread,
    /// Another version of an answer, which was decided on.
    Revision(AttrValue),
}

impl Outdated {
    /// Whether a notice is of that.
    pub fn covers(&self, notice: &Notice) -> bool {
        match self {
            Self::Trying => notice.is_of_trying(),
            Self::Clock => matches!(notice, Notice::Clock { .. }),
            Self::Expiring => matches!(notice, Notice::Expiring { .. } | Notice::Clock { .. }),
            Self::Unread => matches!(notice, Notice::UnreadInvitations(_) | Notice::UnreadAnswers(_)),
            Self::Revision(decided) => matches!(notice, Notice::Revised { code, .. } if code == decided),
        }
    }
}
