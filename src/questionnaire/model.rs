//! What the app knows, and the one reducer that changes it.

use klantspiegel_content::texts::pack;
use klantspiegel_core::day::Day;
use klantspiegel_core::language::Language;
use klantspiegel_core::quality::Pace;
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::ItemSet;
use klantspiegel_formats::attributes::{Attributes, Storage};
use klantspiegel_formats::invitation::Flaw;
use klantspiegel_ui::invited::{Invited, Stage};
use klantspiegel_ui::notice::Notice;
use klantspiegel_ui::page_state::{Forgotten, PageState};
use std::rc::Rc;
use yew::Reducible;

/// The session and what surrounds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    /// What was chosen and answered, and where the person is.
    pub session: Session,
    /// What is known beside it, such as a notice.
    pub page_state: PageState,
    /// The language on screen: that of the session as soon as its texts are there.
    pub shown: Language,
    /// How often texts or code arrived: a change that must be drawn.
    pub arrivals: u32,
    /// Whether everything was forgotten and nothing begun since: then the browser's back leads nowhere anymore.
    pub forgotten: bool,
    /// Whether the step in sight came without the person having asked for it just now: an answer went on by itself, or what was
    /// asked for before the app was there came with it.
    pub came_by_itself: bool,
    /// How often something was told that the person did: each time it is to be seen.
    pub told: u32,
}

/// What happened: to the session, or around it.
#[derive(Clone, Debug)]
pub enum Change {
    Happened(Event),
    Noticed(Notice),
    NoticeClosed,
    /// The person wants back what was deleted just now.
    ForgetUndone,
    /// The page is left, or the moment is over: what was deleted is deleted for good.
    LetGo,
    /// The person wants to begin, and has picked no part.
    NothingPicked,
    FlawsClosed,
    KeepingChosen(bool),
    /// Another tab changed what is kept on the device.
    KeptElsewhere,
    /// The person wants back what a report replaced.
    RestoreAsked,
    /// An earlier report lies beside this one from now on, or no longer.
    EarlierLaid(Option<Box<Session>>),
    /// The invitation turns out to be none.
    InvitationRefused(Flaw),
    /// Handing over got so far, or the pace became known.
    InvitedChanged(Rc<Invited>),
    /// Another day has come while the page stayed open.
    DayCame(Day),
    /// The page around decided what is asked of whom, and where it may be kept.
    Arranged(Attributes),
    Arrived,
}

impl Reducible for Model {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut model = (*self).clone();
        match change {
            Change::Happened(event) => {
                // A notice has had its time once the person goes on.
                let moves_on =
                    !matches!(event, Event::Opened(_) | Event::Forgotten | Event::LanguageChosen(_));
                if moves_on {
                    model.page_state.forgotten = None;
                }
                model.page_state.nothing_picked = false;
                let storage =
                    matches!(model.page_state.notice, Some(Notice::StorageBlocked | Notice::StorageFull));
                if moves_on && !storage {
                    model.page_state.notice = None;
                }
                model.make_room_for(&event);
                let forgets = matches!(event, Event::Forgotten);
                let by_itself = matches!(event, Event::AutoAdvanced { .. });
                if !(model.forgotten && matches!(event, Event::WentTo(_))) {
                    model.session = model.session.update(event, model.page_state.bank());
                }
                if forgets {
                    model.arrange();
                }
                if model.session.step != self.session.step {
                    model.came_by_itself = by_itself;
                }
                if goes(&model.session) != goes(&self.session) {
                    model.unseal();
                }
            }
            Change::Noticed(notice) => {
                model.told += u32::from(notice.is_of_acting());
                model.page_state.notice = Some(notice);
            }
            Change::NoticeClosed => {
                model.page_state.notice = None;
                model.page_state.forgotten = None;
            }
            Change::ForgetUndone => model.undo_forget(),
            Change::LetGo => model.page_state.forgotten = None,
            Change::NothingPicked => model.page_state.nothing_picked = true,
            Change::FlawsClosed => model.page_state.flaws.clear(),
            Change::KeptElsewhere if model.page_state.keeping => {
                model.page_state.keeping = false;
                model.page_state.notice = Some(Notice::KeptElsewhere);
            }
            Change::KeptElsewhere => {}
            Change::RestoreAsked => {
                model.page_state.notice = None;
                if let Some(session) = model.page_state.replaced.take() {
                    model.session = *session;
                }
            }
            Change::EarlierLaid(earlier) => {
                model.page_state.notice = None;
                model.page_state.earlier = earlier;
            }
            Change::InvitationRefused(flaw) => {
                if let Some(invited) = &mut model.page_state.invited {
                    Rc::make_mut(invited).invitation = Err(flaw);
                }
            }
            Change::InvitedChanged(invited) => model.page_state.invited = Some(invited),
            Change::DayCame(today) => model.page_state.today = Some(today),
            Change::KeepingChosen(keeping) => model.page_state.keeping = keeping,
            Change::Arranged(attributes) => {
                model.decide(attributes);
                model.page_state.keeping &= !model.page_state.device_withheld;
                model.arrange();
            }
            Change::Arrived => model.arrivals += 1,
        }
        if pack::wordings(model.session.language).is_some() {
            model.shown = model.session.language;
        }
        Rc::new(model)
    }
}

/// Everything of a session that goes along when it is handed over; what was written does not.
fn goes(session: &Session) -> impl PartialEq + '_ {
    (session.setup, &session.answers, &session.asked, session.language)
}

impl Model {
    /// What the page around decided; where that leaves something open, what its organisation decided.
    pub fn decide(&mut self, attributes: Attributes) {
        let offer = self.page_state.offer.as_deref();
        let theirs = offer.map(|offer| offer.organisation().arrangement()).unwrap_or_default();
        self.page_state.arrangement = attributes.arrangement.or(theirs);
        self.page_state.device_withheld = attributes.storage != Storage::Local;
    }

    /// Whether nothing at all is asked: the person chooses parts, and has picked none.
    pub fn asks_nothing(&self) -> bool {
        let setup = self.session.setup;
        let decided = self.page_state.arrangement.selection.is_some();
        !decided && setup.set == ItemSet::Own && setup.own.is_empty()
    }

    /// Brings back what was deleted just now.
    fn undo_forget(&mut self) {
        let Some(forgotten) = self.page_state.forgotten.take() else { return };
        let Forgotten { session, replaced, earlier, keeping, pace } = *forgotten;
        self.session = session;
        self.forgotten = false;
        // What was decided may have changed in the meantime.
        self.arrange();
        self.page_state.notice = None;
        self.page_state.replaced = replaced;
        self.page_state.earlier = earlier;
        self.page_state.keeping = keeping;
        if let Some(invited) = &mut self.page_state.invited {
            Rc::make_mut(invited).pace = pace;
        }
    }

    /// What was sealed is no longer what was answered.
    fn unseal(&mut self) {
        if let Some(invited) = &mut self.page_state.invited {
            let invited = Rc::make_mut(invited);
            invited.stage = Stage::Open;
            if !self.session.has_answers() {
                invited.pace = Pace::default();
            }
        }
    }

    /// Brings the session in line with what was decided.
    pub fn arrange(&mut self) {
        let arranged = Event::Arranged(self.page_state.arrangement);
        self.session = self.session.clone().update(arranged, self.page_state.bank());
    }

    /// Sets the person's own answers apart when a report takes their place; only forgetting ends what was their own.
    fn make_room_for(&mut self, event: &Event) {
        match event {
            Event::Opened(_) if self.page_state.replaced.is_none() => {
                if self.session.has_answers() {
                    self.page_state.replaced = Some(Box::new(self.session.clone()));
                } else {
                    // What somebody else answered is not kept on the device unasked.
                    self.page_state.keeping = false;
                }
            }
            Event::Forgotten => {
                let around = &mut self.page_state;
                let forgotten = Forgotten {
                    session: self.session.clone(),
                    replaced: around.replaced.take(),
                    earlier: around.earlier.take(),
                    keeping: std::mem::take(&mut around.keeping),
                    pace: around.invited.as_ref().map(|invited| invited.pace).unwrap_or_default(),
                };
                around.forgotten = Some(Box::new(forgotten));
                self.forgotten = true;
            }
            Event::Started { .. } | Event::Opened(_) => self.forgotten = false,
            _ => {}
        }
    }
}
