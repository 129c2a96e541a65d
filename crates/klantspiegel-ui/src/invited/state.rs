//! By whom somebody was invited, and how far they are with handing over.

use klantspiegel_core::day::Day;
use klantspiegel_core::invitation::Invitation;
use klantspiegel_core::session::Session;
use klantspiegel_core::stopwatch::Stopwatch;
use klantspiegel_core::submission::RandomSeed;
use klantspiegel_formats::invitation::Flaw;
use std::rc::Rc;

/// Somebody was invited: by whom, and how far they are with handing over.
#[derive(Clone, Debug, PartialEq)]
pub struct Invited {
    /// The invitation, or what is wrong with it.
    pub invitation: Result<Invitation, Flaw>,
    /// Whether this browser can seal, on this page.
    pub can_seal: bool,
    /// What chance decides for this person; nothing before they answered, or where the browser draws nothing.
    pub chance: Option<RandomSeed>,
    /// How long the situations took so far.
    pub stopwatch: Stopwatch,
    /// How far handing over is.
    pub stage: Stage,
    /// How often what would go became something else.
    pub revision: u32,
    /// The address to which a sealed answer can be appended.
    pub desk: String,
}

/// Why nothing can be handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// It is this day, and the time is over.
    Past(Day),
    /// It is this day, and the time has not begun.
    Early(Day),
    /// The browser cannot seal, on this page.
    CannotSeal,
    /// Nothing was answered.
    NothingAnswered,
    /// What is in sight was opened from a file: it is not this person's answer to this invitation.
    Opened,
}

impl Invited {
    /// Somebody who has just come: nothing was answered, and nothing is on its way to the `desk`.
    pub fn new(invitation: Result<Invitation, Flaw>, can_seal: bool, desk: String) -> Self {
        let (chance, stopwatch, stage, revision) = (None, Stopwatch::default(), Stage::default(), 0);
        Self { invitation, can_seal, chance, stopwatch, stage, revision, desk }
    }

    /// Why nobody can hand anything over here today, whatever they answer; the day as far as it is known.
    pub fn closed(&self, invitation: &Invitation, today: Option<Day>) -> Option<Hindrance> {
        match today.filter(|today| !invitation.is_in_time(*today)) {
            Some(today) if invitation.is_past(today) => Some(Hindrance::Past(today)),
            Some(today) => Some(Hindrance::Early(today)),
            None => (!self.can_seal).then_some(Hindrance::CannotSeal),
        }
    }

    /// Why this session cannot be handed over today; `is_opened` where it came from a file.
    pub fn hindrance(
        &self,
        invitation: &Invitation,
        today: Option<Day>,
        session: &Session,
        is_opened: bool,
    ) -> Option<Hindrance> {
        let opened = is_opened.then_some(Hindrance::Opened);
        let nothing = (!session.has_answers()).then_some(Hindrance::NothingAnswered);
        opened.or_else(|| self.closed(invitation, today)).or(nothing)
    }
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
        /// The way in which it was taken last, if it was.
        taken: Option<Result<Way, NotCopied>>,
    },
}

/// A way in which the envelope can be taken to who asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As a file.
    File,
    /// As a code on the clipboard.
    Code,
    /// As a link with the code in it, on the clipboard.
    Link,
}

/// The browser puts nothing on the clipboard here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct NotCopied;

impl std::error::Error for NotCopied {}

/// What an invited person wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InviteeAction {
    /// To see exactly what would go.
    Look,
    /// To seal what they answered.
    Seal,
    /// To take the envelope along.
    Take(Way),
}
