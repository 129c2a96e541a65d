//! What the owner of the desk did.

use super::place::Place;
use crate::chosen::ChosenFiles;
use klantspiegel_core::desk::Event;
use klantspiegel_core::desk::draft::Field;
use klantspiegel_core::invitation::Token;
use klantspiegel_core::language::Language;
use yew::AttrValue;

/// The forms in which a picture can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// A count on each line, for other programs.
    Lines,
    /// A table, for a spreadsheet.
    Table,
}

/// What the owner of the desk did.
#[derive(Clone, Debug, PartialEq)]
pub enum DeskAction {
    /// Something happened at the desk.
    Happened(Event),
    /// The desk goes on in this language.
    LanguageChosen(Language),
    /// The invitation in the form is to be made.
    Invite,
    /// The owner goes to where something is wrong in the form.
    FlawChosen(Place),
    /// The form is to be empty, also of what was taken over.
    FormCleared,
    /// This stands in the field for a passphrase.
    PassphraseWritten(String),
    /// A backup was chosen in this input.
    BackupChosen(ChosenFiles),
    /// Files were chosen in this input.
    FilesChosen(ChosenFiles),
    /// This stands in the field for a code.
    Pasted(String),
    /// The code in the field is to be opened.
    OpenAsked,
    /// This version of an answer is to take the place of the one that is here.
    ExchangeAsked(AttrValue),
    /// The link of this invitation is to be on the clipboard.
    CopyLink(Token),
    /// The owner calls this answer so.
    Labelled(Token, String),
    /// This stands in a line of the form.
    Wrote(Field, String),
    /// This stands in the field for the last day.
    DayWritten(String),
    /// An invitation is to be deleted with everything that came in answer to it.
    Delete(Token),
    /// One answer is to be deleted.
    DeleteAnswer(Token),
    /// What is past by the clock is to be deleted now.
    DeletePast,
    /// Envelopes of a team were chosen in this input.
    TeamFilesChosen(ChosenFiles),
    /// The codes in the field are to be opened for the team.
    TeamOpenAsked,
    /// The picture of the team is to be kept as a file.
    ExportAsked(Export),
    /// The page is to be printed.
    PrintAsked,
    /// The notices were read.
    NoticesClosed,
}
