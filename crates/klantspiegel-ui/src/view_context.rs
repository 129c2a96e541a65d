//! What every view gets: the session, the words, the way to say what happened, and the views that not every program has.

use super::action::Action;
use super::chosen::{self, ChosenFiles, NO_FILES, TakeFiles};
use super::invited::state::{Invited, InviteeAction};
use super::locale::Locale;
use super::page_state::PageState;
use super::written::{NOBODY, ReadText};
use klantspiegel_content::catalogue::wording::Wordings;
use klantspiegel_content::catalogue::words::Words;
use klantspiegel_core::instrument::{Item, ItemBank, Scale};
use klantspiegel_core::organisation::{Offer, Organisation, Text};
use klantspiegel_core::session::{Event, Session};
use klantspiegel_formats::calendar::Edition;
use yew::{Callback, Html};

/// The screens and the files that come after the last question.
#[derive(Clone, Copy)]
pub struct Deferred {
    /// The screen with the feedback on the page's session.
    pub feedback: fn(&ViewContext<'_>) -> Html,
    /// The screen on which two people lay their choices beside each other.
    pub together: fn(&ViewContext<'_>) -> Html,
    /// The screen that says how everything is worked out.
    pub method: fn(&ViewContext<'_>) -> Html,
    /// The report as JSON.
    pub report: fn(&Session, &ItemBank, Option<&Words<'_>>) -> String,
    /// The answers as a table for a spreadsheet.
    pub table: fn(&ViewContext<'_>) -> String,
    /// The reminders as a file for a calendar.
    pub calendar: fn(&ViewContext<'_>, Edition<'_>) -> String,
}

/// The places in the journey at which an invitation is seen.
#[derive(Clone, Copy)]
pub struct InviteeViews {
    /// In place of the start.
    pub welcome: fn(&ViewContext<'_>, &Invited) -> Html,
    /// Below the feedback.
    pub submit: fn(&ViewContext<'_>, &Invited) -> Html,
}

/// There is one set of them.
impl PartialEq for InviteeViews {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl std::fmt::Debug for InviteeViews {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InviteeViews")
    }
}

/// Everything a view needs.
pub struct ViewContext<'a> {
    /// What was chosen and answered, and the step to show.
    pub session: &'a Session,
    /// What is known beside it.
    pub state: &'a PageState,
    /// Everything that can be asked.
    pub bank: &'a ItemBank,
    /// Its wording, in the language of the locale.
    pub words: &'static Wordings,
    /// The messages, and how numbers and days are written.
    pub locale: Locale,
    /// Takes what the person did.
    pub send: Callback<Action>,
    /// Reads what they write.
    pub read: ReadText,
    /// Takes the files that they choose.
    pub take: TakeFiles,
    /// The deferred screens and files, once their code is at hand.
    pub deferred: Option<Deferred>,
    /// What somebody sees who was invited; nothing in programs in which nobody is.
    pub invitee_views: Option<InviteeViews>,
    /// Takes what they want beside what everybody may do.
    pub invitee_send: Callback<InviteeAction>,
}

impl<'a> ViewContext<'a> {
    /// A page with the bank of its state and the wording of the locale.
    pub fn new(
        session: &'a Session,
        state: &'a PageState,
        locale: Locale,
        send: Callback<Action>,
        deferred: Option<Deferred>,
    ) -> Self {
        Self {
            session,
            state,
            bank: state.bank(),
            words: locale.texts.wordings(),
            locale,
            send,
            read: NOBODY,
            take: NO_FILES,
            deferred,
            invitee_views: None,
            invitee_send: Callback::noop(),
        }
    }

    /// The same in a browser, where people can write and choose files.
    pub fn in_browser(self, read: ReadText, take: TakeFiles) -> Self {
        Self { read, take, ..self }
    }

    /// The same for a program in which people are invited.
    pub fn for_invitees(self, views: Option<InviteeViews>, send: Callback<InviteeAction>) -> Self {
        Self { invitee_views: views, invitee_send: send, ..self }
    }

    /// Who asks for the answers, where somebody does, with what is seen of it.
    pub fn invited(&self) -> Option<(&'a Invited, InviteeViews)> {
        self.state.invited.as_deref().zip(self.invitee_views)
    }

    /// The same page with another session in it, such as what of it goes elsewhere.
    pub fn with<'b>(&self, session: &'b Session) -> ViewContext<'b>
    where
        'a: 'b,
    {
        ViewContext {
            session,
            state: self.state,
            bank: self.bank,
            words: self.words,
            locale: self.locale,
            send: self.send.clone(),
            read: self.read,
            take: self.take,
            deferred: self.deferred,
            invitee_views: self.invitee_views,
            invitee_send: self.invitee_send.clone(),
        }
    }

    /// The level of a heading in somebody else's page, where the first level is that page's own.
    pub fn level_below(&self, level: &'static str) -> Option<&'static str> {
        (self.state.embedded && !self.state.alone).then_some(level)
    }

    /// A callback that says this action, whatever the input tells beside.
    pub fn on<E>(&self, action: Action) -> Callback<E> {
        self.send.reform(move |_| action.clone())
    }

    /// A callback that says as an action which files were chosen.
    pub fn on_files(&self, action: impl Fn(ChosenFiles) -> Action + 'static) -> Callback<yew::Event> {
        chosen::on_files(&self.send, self.take, action)
    }

    /// A callback that says this event.
    pub fn on_event<E>(&self, event: Event) -> Callback<E> {
        self.on(Action::Happened(event))
    }

    /// The callbacks that say that an answer is chosen: when it becomes so, and where it is `checked` already when it is pressed
    /// again, as whoever taps the answer that stands there goes on with it.
    pub fn on_choice(
        &self,
        event: Event,
        checked: bool,
    ) -> (Callback<yew::Event>, Option<Callback<yew::MouseEvent>>) {
        let again = checked.then(|| self.on_event(event.clone()));
        (self.on_event(event), again)
    }

    /// Who offers the journey, if somebody does.
    pub fn organisation(&self) -> Option<&'a Organisation> {
        self.state.offer.as_deref().map(Offer::organisation)
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
