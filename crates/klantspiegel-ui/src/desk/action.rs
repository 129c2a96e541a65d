//! What the owner of the desk did.

use klantspiegel_core::desk::Event;
use klantspiegel_core::desk::draft::Field;
use klantspiegel_core::invitation::Token;
use klantspiegel_core::language::Language;
use yew::{AttrValue, InputEvent};

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
pub enum DeskAction {
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
