//! What a person did: an event of the session, or something else that the app must do.

use crate::chosen::ChosenFiles;
use crate::laid_card::Act;
use klantspiegel_core::own_words::Blank;
use klantspiegel_core::session::Event;

/// What a person did: an event of the session, or something else that the app must do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// An event of the session.
    Happened(Event),
    /// The journey begins; the app adds chance.
    StartAsked,
    /// The feedback is asked for; the app adds the day.
    FinishAsked,
    /// The report, or the reminders, are to be kept as a file of this form.
    ExportAsked(Export),
    /// The page is to be printed.
    PrintAsked,
    /// The plan is to be made, further down the same screen.
    PlanAsked,
    /// Everything is to be deleted, on the device as well.
    ForgetAsked,
    /// This was written in one's own words.
    Wrote(Blank, String),
    /// An example is to be the plan, until it is changed.
    ExampleTaken {
        /// When it is done.
        situation: String,
        /// What is done.
        act: String,
    },
    /// A file was chosen in this input.
    FileChosen(ChosenFiles),
    /// An earlier report was chosen in this input, to lie beside this one.
    EarlierChosen(ChosenFiles),
    /// The earlier report may go.
    EarlierClosed,
    /// Something was done with the card of somebody else.
    CardLaid(Act),
    /// Whether the answers are to be kept on the device.
    KeepingChosen(bool),
    /// The notice was read and may go.
    NoticeClosed,
    /// What is wrong with the configuration was read and may go.
    FlawsClosed,
    /// What a report replaced is wanted back.
    RestoreAsked,
    /// What was deleted just now is wanted back.
    ForgetUndone,
}

/// The forms in which a report can be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// The report, which can be opened again.
    Json,
    /// The answers as a table, for a spreadsheet.
    Csv,
    /// Reminders for a calendar.
    Calendar,
}
