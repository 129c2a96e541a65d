//! What is known beside the desk itself.

use super::notice::Notice;
use crate::invited::NotCopied;
use klantspiegel_core::invitation::{Purpose, Token};
use klantspiegel_core::team::picture::Picture;
use klantspiegel_formats::backup::is_too_short;
use klantspiegel_formats::team_intake::Tally;

/// What is known beside the desk itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct DeskUiState {
    /// Whether this browser can open what was sealed, on this page, and keep it.
    pub state: State,
    /// What must be told now.
    pub notices: Vec<Notice>,
    /// The address to which an invitation can be appended.
    pub invited: String,
    /// Whether the form was sent as it stands: then it says what is wrong in it.
    pub sent: bool,
    /// What stands in the field for a code.
    pub pasted: String,
    /// What came of copying the link, if it was to be copied.
    pub copied: Option<Result<(), NotCopied>>,
    /// The passphrase for a backup of the invitation that is written, or of one that is brought back.
    pub passphrase: String,
    /// The team whose picture is open.
    pub team: Option<Team>,
}

impl DeskUiState {
    /// The passphrase for a copy of an invitation for this purpose, where one is wanted; only people who apply are worth a copy, as what
    /// a team hands over is never opened again.
    pub fn backup_passphrase(&self, purpose: Purpose) -> Option<&str> {
        (purpose == Purpose::Hiring && !self.passphrase.is_empty()).then_some(self.passphrase.as_str())
    }

    /// Whether there is one, and it is too short.
    pub fn is_passphrase_too_short(&self, purpose: Purpose) -> bool {
        self.backup_passphrase(purpose).is_some_and(is_too_short)
    }
}

/// A team whose envelopes were opened, or are being opened.
#[derive(Clone, Debug, PartialEq)]
pub struct Team {
    /// Its invitation.
    pub invitation: Token,
    /// What may be told.
    pub picture: Picture,
    /// What came of the envelopes.
    pub tally: Tally,
    /// Which share of the envelopes was opened, 0 to 1; `None` when all were.
    pub progress: Option<f64>,
}

impl Team {
    /// A team of which nothing was opened yet.
    pub fn new(invitation: Token) -> Self {
        Self { invitation, picture: Picture::default(), tally: Tally::default(), progress: Some(0.0) }
    }
}

/// Whether there is a desk to work at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// What is kept on the device is being read.
    #[default]
    Loading,
    /// Everything works.
    Open,
    /// The page came without encryption, and the browser keeps no keys there.
    Unsafe,
    /// The browser refuses to keep anything.
    Blocked,
}
