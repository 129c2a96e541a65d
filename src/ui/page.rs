//! What every view gets: the session, the words, and the way to say what happened.

use super::ending::Ending;
use super::locale::Locale;
use crate::catalogue;
use crate::catalogue::wording::Wordings;
use crate::domain::day::Day;
use crate::domain::instrument::{Item, ItemBank, Scale};
use crate::domain::own_words::Blank;
use crate::domain::session::{Event, Session};
use crate::domain::setup::Arrangement;
use crate::formats::problem::Problem;
use yew::Callback;

/// What a person did: an event of the session, or a wish that the surroundings must fulfil.
#[derive(Clone, Debug)]
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
    /// Everything is to be deleted, on the device as well.
    ForgetAsked,
    /// Something was written in this input.
    Wrote(Blank, yew::InputEvent),
    /// A file was chosen in this input.
    FileChosen(yew::Event),
    /// An earlier report was chosen in this input, to lie beside this one.
    EarlierChosen(yew::Event),
    /// The earlier report may go.
    EarlierClosed,
    /// Whether the answers are to be kept on the device.
    KeepingChosen(bool),
    /// The notice was read and may go.
    NoticeClosed,
    /// What a report replaced is wanted back.
    RestoreAsked,
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

/// Something that must be told, until it is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A file could not be opened.
    FileProblem(Problem),
    /// The file could not be read from the device.
    FileUnreadable,
    /// A report was opened.
    Opened,
    /// What was saved earlier could not be read; it was put aside.
    SavedProblem(Problem),
    /// The browser refuses storage.
    StorageBlocked,
    /// The storage is full.
    StorageFull,
    /// The report could not be handed over as a file.
    ExportFailed,
    /// Everything was deleted.
    Forgotten,
    /// Something could not be deleted.
    ForgetFailed,
    /// Another tab changed what is kept on the device, so this one leaves that alone.
    KeptElsewhere,
}

/// What the surroundings know beside the session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Surroundings {
    /// What must be told now.
    pub notice: Option<Notice>,
    /// The person's own answers, as long as a report that was opened stands in their place.
    pub replaced: Option<Box<Session>>,
    /// An earlier report that lies beside this one.
    pub earlier: Option<Box<Session>>,
    /// Whether the answers are kept on the device.
    pub keeping: bool,
    /// The day on which the page was opened, where it is known.
    pub today: Option<Day>,
    /// The address at which it is done again, without a fragment.
    pub address: String,
    /// The address of the method page.
    pub method: String,
    /// Whether this is a part of somebody else's page, which has headings and landmarks of its own.
    pub embedded: bool,
    /// Whether keeping the answers on the device is not offered.
    pub device_withheld: bool,
    /// What whoever offers the journey decided; the person is not asked for it.
    pub arrangement: Arrangement,
}

/// Everything a view needs.
pub struct Page<'a> {
    /// What was chosen and answered, and the step to show.
    pub session: &'a Session,
    /// What is known beside it.
    pub surroundings: &'a Surroundings,
    /// Everything that can be asked.
    pub bank: &'static ItemBank,
    /// Its wording, in the language of the locale.
    pub words: &'static Wordings,
    /// The messages, and how numbers and days are written.
    pub locale: Locale,
    /// Takes what the person did.
    pub send: Callback<Action>,
    /// The screens and files of the ending, once their code is at hand.
    pub ending: Option<Ending>,
}

impl<'a> Page<'a> {
    /// A page with the bundled bank and the wording of the locale.
    pub fn new(
        session: &'a Session,
        surroundings: &'a Surroundings,
        locale: Locale,
        send: Callback<Action>,
        ending: Option<Ending>,
    ) -> Self {
        Self {
            session,
            surroundings,
            bank: catalogue::item_bank(),
            words: locale.texts.wordings(),
            locale,
            send,
            ending,
        }
    }

    /// The level of a heading in somebody else's page, where the first level is that page's own.
    pub fn level_below(&self, level: &'static str) -> Option<&'static str> {
        self.surroundings.embedded.then_some(level)
    }

    /// A callback that says this action, whatever the input tells beside.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        self.send.reform(move |_| action.clone())
    }

    /// A callback that says this event.
    pub fn on_event<E>(&self, event: Event) -> Callback<E> {
        self.on(Action::Happened(event))
    }

    /// The words of an item for this person's role.
    pub fn item_text(&self, item: &Item) -> &'static str {
        self.words.item(&item.id, self.session.setup.role)
    }

    /// The answer to an item in words, or `None` where it was not answered.
    pub fn answer_words(&self, item: &Item) -> Option<String> {
        let value = self.session.answers.get(item.id.as_str())?;
        if item.scale == Scale::Tick {
            return Some(self.locale.texts.ticked());
        }
        let label = self.words.label(item.scale, value, self.session.setup.role);
        Some(label.map_or_else(|| value.to_string(), str::to_owned))
    }
}
