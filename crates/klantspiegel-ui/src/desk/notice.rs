//! What must be told at the desk, until it is closed.

use klantspiegel_core::day::Day;
use klantspiegel_core::desk::NotAwaited;
use klantspiegel_core::desk::clock::Doubt;
use klantspiegel_core::invitation::Token;
use klantspiegel_formats::envelope;
use klantspiegel_formats::problem::Problem;
use yew::AttrValue;

/// Something that must be told, until it is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The time of so many invitations has passed: they, their keys and so many answers were deleted.
    Expired {
        /// Of invitations.
        invitations: usize,
        /// Of answers.
        answers: usize,
    },
    /// The clock says that the time of so many invitations has passed; they and so many answers are deleted on another day.
    Expiring {
        /// Of invitations.
        invitations: usize,
        /// Of answers.
        answers: usize,
        /// What the clock says.
        today: Day,
    },
    /// The clock cannot be right, or was wrong before.
    Clock {
        /// Why.
        doubt: Doubt,
        /// What it says.
        today: Day,
    },
    /// So many invitations are here that this version cannot read; they stay.
    UnreadInvitations(usize),
    /// So many answers are here that this version cannot open; they stay.
    UnreadAnswers(usize),
    /// A file or a code was not taken.
    NotReceived {
        /// The name of the file; none for a code or a link.
        file: Option<String>,
        /// Why.
        why: Hindrance,
    },
    /// This is another version of an answer that is here: the owner chooses.
    Revised {
        /// The name of the file; none for a code or a link.
        file: Option<String>,
        /// The answer that is here.
        id: Token,
        /// When this version was sealed.
        day: Day,
        /// When the one was sealed that is here.
        before: Day,
        /// This version, sealed.
        code: AttrValue,
    },
    /// The version that was sealed on this day took the place of another one.
    Exchanged(Day),
    /// So many answers were opened.
    Received(usize),
    /// The browser took a file.
    FileKept,
    /// The picture could not be handed over as a file.
    ExportFailed,
    /// The page around forbids printing.
    NotPrinted,
    /// The envelopes of a team could not be opened here.
    NotOpened,
    /// The same, and never can: a policy or a filter holds back what opens them.
    IntakeBlocked,
    /// The browser refused to keep or to delete something.
    NotKept,
    /// An invitation was brought back from a backup.
    Restored,
    /// A backup could not be opened: by this passphrase, or because it is none.
    NotRestored(NotRestored),
}

/// Why a backup was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NotRestored {
    /// The file is no backup.
    NotOurs,
    /// No passphrase was written.
    NoPassphrase,
    /// The passphrase is another one, or the file was changed.
    Passphrase,
    /// Its invitation is here already.
    Known,
    /// The time of its invitation passed on {0}.
    Past(Day),
}

impl std::error::Error for NotRestored {}

/// Why something was not taken.
#[derive(Clone, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum Hindrance {
    /// Nothing was given.
    Empty,
    /// It is no envelope.
    Envelope(envelope::Flaw),
    /// No key here belongs to its invitation.
    UnknownInvitation,
    /// The time of its invitation passed on this day, and its key was deleted.
    Past(Day),
    /// The clock says that the time of its invitation passed on this day; its key is still there.
    Expiring(Day),
    /// It does not open: it was changed on the way, or sealed for another key.
    NotOpened,
    /// What is in it cannot be read.
    Content(Problem),
    /// It was taken before: it is this answer.
    Repeated(Token),
    /// It was here before, and its owner took another version in its place: it is this answer.
    Replaced(Token),
    /// It does not fit its invitation.
    Mismatched,
    /// The browser refused to keep it, or there is no room.
    NotKept,
    /// The file could not be read from the device.
    Unreadable,
}

impl std::error::Error for Hindrance {}

impl From<NotAwaited> for Hindrance {
    fn from(why: NotAwaited) -> Self {
        match why {
            NotAwaited::Unknown => Self::UnknownInvitation,
            NotAwaited::Expiring(day) => Self::Expiring(day),
            NotAwaited::Past(day) => Self::Past(day),
        }
    }
}
