//! The desk: what a recruiter or a team lead sees.

pub mod answer;
pub mod backup;
pub mod form;
pub mod frame;
pub mod guide;
pub mod invitation;
pub mod law;
pub mod notice;
pub mod overview;
pub mod qr;
pub mod receiving;
pub mod spread;
pub mod team;

use super::invited::NotCopied;
use super::locale::Locale;
use super::page::{Page, Surroundings};
use klantspiegel_content::texts::args;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::clock::Doubt;
use klantspiegel_core::desk::draft::Field;
use klantspiegel_core::desk::{Answer, Desk, Event, Place};
use klantspiegel_core::invitation::{Invitation, Token};
use klantspiegel_core::language::Language;
use klantspiegel_core::team::picture::Picture;
use klantspiegel_formats::desk_route as route;
use klantspiegel_formats::envelope;
use klantspiegel_formats::gathering::Tally;
use klantspiegel_formats::invitation as code;
use klantspiegel_formats::problem::Problem;
use yew::prelude::*;

/// Everything a view of the desk needs.
pub struct View<'a> {
    /// The desk, and where its owner is.
    pub desk: &'a Desk,
    /// What is known beside it.
    pub beside: &'a Beside,
    /// The messages, and how numbers and days are written.
    pub locale: Locale,
    /// Takes what the owner did.
    pub send: Callback<Act>,
    /// Writes an invitation as the code that travels.
    pub encode: fn(&Invitation) -> String,
}

/// What is known beside the desk itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Beside {
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
    Opening,
    /// Everything works.
    Open,
    /// The page came without encryption, and the browser keeps no keys there.
    Unsafe,
    /// The browser refuses to keep anything.
    Blocked,
}

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
    Ending {
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
    /// The picture could not be handed over as a file.
    ExportFailed,
    /// The page around forbids printing.
    NotPrinted,
    /// The envelopes of a team could not be opened here.
    NotOpened,
    /// The same, and never can: a policy or a filter holds back what opens them.
    OpeningHeld,
    /// The browser refused to keep or to delete something.
    NotKept,
    /// An invitation was brought back from a backup.
    Restored,
    /// A backup could not be opened: by this passphrase, or because it is none.
    NotRestored(NotRestored),
}

/// Why a backup was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotRestored {
    /// The file is no backup.
    NotOurs,
    /// The passphrase is another one, or the file was changed.
    Passphrase,
    /// Its invitation is here already.
    Known,
    /// The time of its invitation passed on this day.
    Past(Day),
}

/// Why something was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
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
    Ending(Day),
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

/// The forms in which a picture can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// A count on each line, for other programs.
    Lines,
    /// A table, for a spreadsheet.
    Table,
}

/// What the owner of the desk did.
#[derive(Clone, Debug)]
pub enum Act {
    /// Something happened at the desk.
    Happened(Event),
    /// The desk goes on in this language.
    LanguageChosen(Language),
    /// The invitation in the form is to be made.
    Invite,
    /// The passphrase was written in this input.
    PassphraseWritten(InputEvent),
    /// A backup was chosen in this input.
    BackupChosen(yew::Event),
    /// Files were chosen in this input.
    FilesChosen(yew::Event),
    /// Something was written in the field for a code.
    Pasted(InputEvent),
    /// The code in the field is to be opened.
    OpenAsked,
    /// This version of an answer is to take the place of the one that is here.
    ExchangeAsked(AttrValue),
    /// The link of this invitation is to be on the clipboard.
    CopyLink(Token),
    /// This answer has a new name, written in this input.
    Labelled(Token, InputEvent),
    /// A line of the form was written in this input.
    Wrote(Field, InputEvent),
    /// The last day was written in this input.
    DayWritten(InputEvent),
    /// An invitation is to be deleted with everything that came in answer to it.
    Delete(Token),
    /// One answer is to be deleted.
    DeleteAnswer(Token),
    /// What is past by the clock is to be deleted now.
    DeletePast,
    /// Envelopes of a team were chosen in this input.
    TeamFilesChosen(yew::Event),
    /// The codes in the field are to be opened for the team.
    TeamOpenAsked,
    /// The picture of the team is to be kept as a file.
    ExportAsked(Export),
    /// The page is to be printed.
    PrintAsked,
    /// The notices were read.
    NoticesClosed,
}

impl View<'_> {
    /// A callback that says this.
    pub fn on<E>(&self, act: Act) -> Callback<E> {
        self.send.reform(move |_| act.clone())
    }

    /// A button that says this, by its weight (`primary`, `secondary`, `quiet`).
    pub fn button(&self, part: &'static str, name: &'static str, text: String, act: Act) -> Html {
        html! { <button type="button" {part} data-action={name} onclick={self.on(act)}>{ text }</button> }
    }

    /// An act that cannot be undone: it is opened first, and then done.
    pub fn in_two_steps(&self, name: &'static str, text: String, act: Act) -> Html {
        html! {
            <details class="what-goes">
                <summary data-action={format!("{name}-open")}>{ text }</summary>
                { self.button("secondary", name, self.locale.texts.desk_for_good(), act) }
            </details>
        }
    }

    /// A way to another place at the desk.
    pub fn link(&self, place: Place, text: String) -> Html {
        html! { <a href={format!("#{}", route::print(place))}>{ text }</a> }
    }

    /// The answers of somebody as a page of the journey shows answers, with nothing to change.
    pub fn page_of<'b>(&self, answer: &'b Answer, around: &'b Surroundings) -> Page<'b> {
        Page::new(&answer.handover.content.session, around, self.locale, Callback::noop(), None)
    }

    /// The link by which somebody is invited.
    pub fn link_of(&self, found: &Invitation) -> String {
        code::link(&self.beside.invited, &(self.encode)(found))
    }

    /// That the time of an invitation has passed, where the clock says so and it is still here.
    pub fn ending_of(&self, invitation: &Invitation) -> Option<String> {
        let today = self.desk.today;
        invitation.is_past(today).then(|| self.locale.texts.desk_ending_here(&self.locale.day(today)))
    }

    /// What an invitation is called at the desk: its purpose, and what it is used for.
    pub fn name_of(&self, invitation: &Invitation) -> String {
        let (purpose, used_for) = (invitation.purpose.name(), invitation.used_for.as_str());
        self.locale.texts.desk_invitation_name(args::DeskInvitationName { purpose, used_for })
    }
}
