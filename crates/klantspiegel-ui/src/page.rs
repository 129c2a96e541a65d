//! What every view gets: the session, the words, and the way to say what happened.

use super::ending::Ending;
use super::invited::Invited;
use super::locale::Locale;
use klantspiegel_content::catalogue;
use klantspiegel_content::catalogue::wording::Wordings;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::day::Day;
use klantspiegel_core::instrument::{Item, ItemBank, Scale};
use klantspiegel_core::organisation::{Offer, Organisation, Text};
use klantspiegel_core::own_words::Blank;
use klantspiegel_core::quality::Pace;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::Arrangement;
use klantspiegel_formats::configuration::Flaw;
use klantspiegel_formats::problem::Problem;
use std::rc::Rc;
use std::sync::Arc;
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
    /// The page around forbids keeping files, or may (`perhaps`): the person can copy what is in it.
    FileShown {
        /// What the file would be called.
        name: String,
        /// What is in it.
        text: String,
        /// Whether the browser may have taken it all the same.
        perhaps: bool,
    },
    /// The page around forbids printing.
    NotPrinted,
    /// The page around forbids opening the page at this address.
    LinkBlocked(String),
    /// A language that was chosen cannot come now.
    LanguageAway,
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
    /// What was deleted just now, until the person goes on or leaves: it is in memory, and kept nowhere.
    pub forgotten: Option<Box<Forgotten>>,
    /// Whether the person wanted to begin, and has picked no part.
    pub nothing_picked: bool,
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
    /// What an organisation makes of the journey, if one offers it.
    pub offer: Option<Arc<Offer>>,
    /// What is wrong with an organisation's configuration, until that was read and closed.
    pub flaws: Vec<Flaw>,
    /// Who asks for the answers, where somebody does.
    pub invited: Option<Rc<Invited>>,
}

/// What deleting everything took away.
#[derive(Clone, Debug, PartialEq)]
pub struct Forgotten {
    /// What was chosen and answered.
    pub session: Session,
    /// The person's own answers, where a report stood in their place.
    pub replaced: Option<Box<Session>>,
    /// An earlier report that lay beside this one.
    pub earlier: Option<Box<Session>>,
    /// Whether the answers were kept on the device.
    pub keeping: bool,
    /// How fast the situations were answered, where somebody asked.
    pub pace: Pace,
}

impl Notice {
    /// Whether it tells what came of something that the person just did. Everything else comes by itself, wherever they are.
    pub const fn is_of_acting(&self) -> bool {
        match self {
            Self::FileProblem(_)
            | Self::FileUnreadable
            | Self::Opened
            | Self::ExportFailed
            | Self::FileShown { .. }
            | Self::NotPrinted
            | Self::LanguageAway
            | Self::LinkBlocked(_)
            | Self::Forgotten
            | Self::ForgetFailed => true,
            Self::SavedProblem(_) | Self::StorageBlocked | Self::StorageFull | Self::KeptElsewhere => false,
        }
    }
}

impl Surroundings {
    /// Everything that can be asked here.
    pub fn bank(&self) -> &ItemBank {
        match &self.offer {
            Some(offer) => offer.bank(),
            None => catalogue::item_bank(),
        }
    }
}

/// Everything a view needs.
pub struct Page<'a> {
    /// What was chosen and answered, and the step to show.
    pub session: &'a Session,
    /// What is known beside it.
    pub surroundings: &'a Surroundings,
    /// Everything that can be asked.
    pub bank: &'a ItemBank,
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
    /// A page with the bank of its surroundings and the wording of the locale.
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
            bank: surroundings.bank(),
            words: locale.texts.wordings(),
            locale,
            send,
            ending,
        }
    }

    /// The same page with another session in it, such as what of it goes elsewhere.
    pub fn with<'b>(&self, session: &'b Session) -> Page<'b>
    where
        'a: 'b,
    {
        Page {
            session,
            surroundings: self.surroundings,
            bank: self.bank,
            words: self.words,
            locale: self.locale,
            send: self.send.clone(),
            ending: self.ending,
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

    /// Who offers the journey, if somebody does.
    pub fn organisation(&self) -> Option<&'a Organisation> {
        self.surroundings.offer.as_deref().map(Offer::organisation)
    }

    /// The name of who offers the journey.
    pub fn offered_by(&self) -> Option<&'a str> {
        self.organisation().map(|organisation| self.said(&organisation.name))
    }

    /// What an organisation wrote, in the language of the page if it wrote it in that.
    pub fn said<'t>(&self, text: &'t Text) -> &'t str {
        text.of(self.locale.language())
    }

    /// The words of an item for this person's role.
    pub fn item_text(&self, item: &Item) -> &'a str {
        self.all_words().item(item)
    }

    /// The words for an answer, where there are any.
    pub fn label(&self, item: &Item, value: u8) -> Option<&'a str> {
        self.all_words().label(item, value)
    }

    /// The words of everything that is asked here, whoever asks it.
    pub fn all_words(&self) -> Words<'a> {
        let (language, role) = (self.locale.language(), self.session.setup.role);
        Words { ours: self.words, organisation: self.organisation(), language, role }
    }

    /// The answer to an item in words, or `None` where it was not answered.
    pub fn answer_words(&self, item: &Item) -> Option<String> {
        let value = self.session.answers.get(item.id.as_str())?;
        if item.scale == Scale::Tick {
            return Some(self.locale.texts.ticked());
        }
        Some(self.label(item, value).map_or_else(|| value.to_string(), str::to_owned))
    }
}
