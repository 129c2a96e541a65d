//! What the app knows, and the one reducer that changes it.

use crate::submitting::{SubmissionReducer, Submitting};
use klantspiegel_content::texts::pack;
use klantspiegel_core::day::Day;
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::session::{Event, Session, goes_on_by_itself};
use klantspiegel_core::setup::{ItemSet, Setup};
use klantspiegel_formats::announcement::Announcement;
use klantspiegel_formats::attributes::{Attributes, Storage};
use klantspiegel_formats::invitation::Flaw;
use klantspiegel_ui::action::Export;
use klantspiegel_ui::laid_card::{Act, LaidCard};
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
    pub calls: u32,
    /// Why nothing can be kept, where the browser said so at the last answer.
    pub not_saved: Option<NotSaved>,
    /// How often everything was deleted: what ends undoing one of them leaves the next alone.
    pub deletions: u32,
    /// How handing over goes, where somebody was invited.
    pub submission: Option<SubmissionReducer>,
}

/// Why what was answered cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NotSaved {
    /// The browser refuses.
    Blocked,
    /// There is no room.
    Full,
}

impl std::error::Error for NotSaved {}

/// What is kept of a model; what is `None` is deleted.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct KeptSessions<'a> {
    /// In the tab: the session in sight.
    pub session: Option<&'a Session>,
    /// On the device, where the person chose that: their own session.
    pub on_device: Option<Option<&'a Session>>,
    /// In the tab: the person's own session, while a report stands in its place.
    pub set_aside: Option<&'a Session>,
    /// In the tab: an earlier report, while it lies beside this one.
    pub earlier: Option<&'a Session>,
}

/// What happened: to the session, or around it.
#[derive(Clone, Debug)]
pub enum Change {
    /// Something in the session, whoever or whatever did it.
    Happened(Event),
    /// The person wants to begin.
    StartAsked {
        /// Any number.
        chance: u32,
    },
    Noticed(Notice),
    NoticeClosed,
    /// The browser took a file.
    FileKept(Export),
    /// The person wants back what was deleted just now.
    ForgetUndone,
    /// The page is left: what was deleted is deleted for good.
    LetGo,
    /// The moment is over in which this deletion can be undone, by its count in [`Model::deletions`].
    UndoEnded {
        deletion: u32,
    },
    FlawsClosed,
    KeepingChosen(bool),
    /// What was answered was kept, or could not be.
    Saved(Result<(), NotSaved>),
    /// Another tab changed what is kept on the device.
    KeptElsewhere,
    /// The person wants back what a report replaced.
    RestoreAsked,
    /// An earlier report lies beside this one from now on, or no longer.
    EarlierLaid(Option<Box<Session>>),
    /// Something was done with the card of somebody else.
    CardLaid(Act),
    /// The address brought the card of somebody else, as this code.
    CardBrought(String),
    /// The invitation turns out to be none.
    InvitationRefused(Flaw),
    /// Handing over got on.
    Submitted(Submitting),
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
                model.page_state.kept_file = None;
                model.happened(event);
            }
            Change::StartAsked { .. } if model.asks_nothing() => model.page_state.nothing_picked = true,
            Change::StartAsked { chance } => model.happened(Event::Started { chance }),
            Change::Noticed(notice) => model.tell(notice),
            Change::Saved(saved) if saved.err() == model.not_saved => return self,
            Change::Saved(saved) => model.saved(saved.err()),
            Change::NoticeClosed => {
                model.page_state.notice = None;
                model.page_state.forgotten = None;
            }
            Change::FileKept(export) => {
                let before = model.page_state.kept_file.map_or(0, |(_, before)| before + 1);
                model.page_state.kept_file = Some((export, before));
            }
            Change::ForgetUndone => model.undo_forget(),
            Change::LetGo => model.page_state.forgotten = None,
            Change::UndoEnded { deletion } if deletion == model.deletions => {
                model.page_state.forgotten = None
            }
            Change::UndoEnded { .. } => {}
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
            Change::CardLaid(act) => {
                model.page_state.laid_card = std::mem::take(&mut model.page_state.laid_card).after(act);
            }
            Change::CardBrought(code) => model.take_card(code),
            Change::InvitationRefused(flaw) => {
                if let Some(invited) = &mut model.page_state.invited {
                    Rc::make_mut(invited).invitation = Err(flaw);
                }
            }
            Change::Submitted(event) => model.submit(event),
            Change::DayCame(today) => model.page_state.today = Some(today),
            Change::KeepingChosen(keeping) => model.page_state.keeping = keeping,
            Change::Arranged(attributes) => {
                model.decide(attributes);
                model.page_state.keeping &= !model.page_state.device_withheld;
                model.arrange();
            }
            Change::Arrived => model.arrivals += 1,
        }
        model.revise(&self.session);
        if pack::wordings(model.session.language).is_some() {
            model.shown = model.session.language;
        }
        Rc::new(model)
    }
}

/// Everything of a session that goes along when it is handed over; what was written does not.
fn payload(session: &Session) -> impl PartialEq + '_ {
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
        !decided && setup.set == ItemSet::Picked && setup.picked.is_empty()
    }

    /// What the session and what surrounds it become by something that happened.
    fn happened(&mut self, event: Event) {
        let before = self.session.step.clone();
        let by_itself = matches!(event, Event::AutoAdvanced { .. });
        let completes = self.session.completes(&event, self.page_state.bank());
        // Where the day is not known it goes on to the review, from which it is asked for again.
        let event = match self.page_state.today.filter(|_| completes) {
            Some(on) => Event::Finished { on },
            None => event,
        };
        let forgets = matches!(event, Event::Forgotten);
        self.let_notice_go(&event);
        self.page_state.nothing_picked = false;
        self.make_room_for(&event);
        if !(self.forgotten && matches!(event, Event::WentTo(_))) {
            self.session = self.session.clone().update(event, self.page_state.bank());
        }
        if forgets {
            self.arrange();
        }
        if self.session.step != before {
            self.came_by_itself = by_itself;
        }
    }

    /// The step from which it goes on by itself after something that the person did: an answer that a pointer chose does. With keys
    /// one may be on the way to it, and who cannot see the screen is never moved by a choice.
    pub fn advances(&self, event: &Event, by_pointer: bool) -> Option<Step> {
        let Session { step, auto_advance_off, .. } = &self.session;
        let answers = matches!(event, Event::ItemAnswered { .. } | Event::DilemmaAnswered { .. });
        let wanted = answers && by_pointer && !auto_advance_off;
        (wanted && goes_on_by_itself(step, self.page_state.bank())).then(|| step.clone())
    }

    fn tell(&mut self, notice: Notice) {
        self.calls += u32::from(notice.is_of_acting());
        self.page_state.notice = Some(notice);
    }

    /// The same trouble at every answer is told once, also after it was closed, and no longer once everything is saved again.
    fn saved(&mut self, trouble: Option<NotSaved>) {
        self.not_saved = trouble;
        match trouble {
            Some(NotSaved::Blocked) => self.tell(Notice::StorageBlocked),
            Some(NotSaved::Full) => self.tell(Notice::StorageFull),
            None if self.tells_of_storage() => self.page_state.notice = None,
            None => {}
        }
    }

    /// What is to be kept. Before anything was chosen there is nothing, and after deleting everything nothing may be written.
    pub fn to_keep(&self) -> KeptSessions<'_> {
        let (session, state) = (&self.session, &self.page_state);
        let setup = Setup::default().under(state.arrangement);
        let is_chosen = *session != Session { setup, ..Session::new(session.language) };
        let (set_aside, earlier) = (state.replaced.as_deref(), state.earlier.as_deref());
        let session = is_chosen.then_some(session);
        // What stays on the device is the person's own.
        KeptSessions {
            session,
            on_device: state.keeping.then_some(set_aside.or(session)),
            set_aside,
            earlier,
        }
    }

    /// Lays a card that an address brought beside one's own; until there is one, it waits.
    pub fn take_card(&mut self, code: String) {
        self.page_state.laid_card = LaidCard::default().after(Act::Brought(code.clone()));
        if self.session.has_card() {
            self.happened(Event::WentTo(Step::Together));
        } else {
            self.tell(Notice::CardWaits { code });
        }
    }

    const fn tells_of_storage(&self) -> bool {
        matches!(self.page_state.notice, Some(Notice::StorageBlocked | Notice::StorageFull))
    }

    /// What a page around may know of where the person is; nothing where no screen of the questionnaire is in sight.
    pub fn announcement(&self) -> Option<Announcement> {
        let (session, bank) = (&self.session, self.page_state.bank());
        if session.step == Step::Feedback {
            let instruments = Part::ALL.into_iter().filter(|part| session.setup.asks(*part)).collect();
            return Some(Announcement::Complete { instruments });
        }
        let steps = journey::steps(session.setup, bank);
        let progress = journey::progress(&session.step, &steps, bank)?;
        Some(Announcement::Progress { position: progress.position, count: progress.count })
    }

    /// A notice has had its time once the person goes on; what is wrong with storage stays wrong.
    fn let_notice_go(&mut self, event: &Event) {
        if matches!(event, Event::Opened(_) | Event::Forgotten | Event::LanguageChosen(_)) {
            return;
        }
        self.page_state.forgotten = None;
        if !self.tells_of_storage() {
            self.page_state.notice = None;
        }
    }

    /// Brings back what was deleted just now.
    fn undo_forget(&mut self) {
        let Some(forgotten) = self.page_state.forgotten.take() else { return };
        let Forgotten { session, replaced, earlier, keeping, stopwatch } = *forgotten;
        self.session = session;
        self.forgotten = false;
        // What was decided may have changed in the meantime.
        self.arrange();
        self.page_state.notice = None;
        self.page_state.replaced = replaced;
        self.page_state.earlier = earlier;
        self.page_state.keeping = keeping;
        if let Some(invited) = &mut self.page_state.invited {
            Rc::make_mut(invited).stopwatch = stopwatch;
        }
    }

    /// Brings handing over in line with what was answered before and is answered now.
    fn revise(&mut self, before: &Session) {
        if payload(&self.session) != payload(before) {
            self.submit(Submitting::Revised);
        }
        if before.has_answers() && !self.session.has_answers() {
            self.submit(Submitting::BegunAnew);
        }
    }

    fn submit(&mut self, event: Submitting) {
        if let (Some(submission), Some(mut invited)) = (self.submission, self.page_state.invited.clone()) {
            (submission.0)(Rc::make_mut(&mut invited), event, &self.session, self.page_state.bank());
            self.page_state.invited = Some(invited);
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
                    stopwatch: around
                        .invited
                        .as_ref()
                        .map(|invited| invited.stopwatch.clone())
                        .unwrap_or_default(),
                };
                around.forgotten = Some(Box::new(forgotten));
                around.laid_card = LaidCard::default();
                self.deletions += 1;
                self.forgotten = true;
            }
            Event::Started { .. } | Event::Opened(_) => self.forgotten = false,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use klantspiegel_core::dilemma::Choice;
    use klantspiegel_core::instrument::ItemId;
    use klantspiegel_core::setup::Role;
    use klantspiegel_core::together;
    use klantspiegel_formats::card_code;

    fn model() -> Model {
        Model {
            session: Session::new(Language::Nl),
            page_state: PageState::default(),
            shown: Language::Nl,
            arrivals: 0,
            forgotten: false,
            came_by_itself: false,
            calls: 0,
            not_saved: None,
            deletions: 0,
            submission: None,
        }
    }

    fn after(changes: impl IntoIterator<Item = Change>) -> Rc<Model> {
        changes.into_iter().fold(Rc::new(model()), Reducible::reduce)
    }

    fn begun() -> Vec<Change> {
        let answered = Event::ItemAnswered { item: ItemId::new("caring-enjoy"), value: 6 };
        [Event::Started { chance: 0 }, answered].map(Change::Happened).into()
    }

    #[test]
    fn what_was_deleted_comes_back_until_one_goes_on() {
        let forgotten = |then: Vec<Change>| {
            after(begun().into_iter().chain([Change::Happened(Event::Forgotten)]).chain(then))
        };
        let answer = |model: &Model| model.session.answers.get("caring-enjoy");
        assert_eq!(answer(&forgotten(vec![])), None);
        assert_eq!(answer(&forgotten(vec![Change::ForgetUndone])), Some(6));
        for then in [Change::LetGo, Change::NoticeClosed, Change::Happened(Event::Started { chance: 1 })] {
            let told = format!("{then:?}");
            assert_eq!(answer(&forgotten(vec![then, Change::ForgetUndone])), None, "{told}");
        }
    }

    /// Undoing lasts as long for what is deleted again while the moment of an earlier deletion runs.
    #[test]
    fn the_end_of_one_moment_leaves_the_next_alone() {
        let forget = || Change::Happened(Event::Forgotten);
        let again = || begun().into_iter().chain([forget(), Change::ForgetUndone, forget()]);
        let undone = |end: Change| {
            let model = after(again().chain([end, Change::ForgetUndone]));
            model.session.answers.get("caring-enjoy").is_some()
        };
        assert!(undone(Change::UndoEnded { deletion: 1 }), "it is the first one's");
        assert!(!undone(Change::UndoEnded { deletion: 2 }));
    }

    #[test]
    fn the_way_back_leads_nowhere_once_everything_was_deleted() {
        let mut changes = begun();
        changes.push(Change::Happened(Event::Forgotten));
        changes.push(Change::Happened(Event::WentTo(Step::Review)));
        assert_eq!(after(changes).session.step, Step::Start);
    }

    #[test]
    fn a_notice_has_had_its_time_once_one_goes_on() {
        for (notice, stays) in [
            (Notice::Opened, false),
            (Notice::ExportFailed, false),
            (Notice::StorageBlocked, true),
            (Notice::StorageFull, true),
        ] {
            let going_on = Change::Happened(Event::Started { chance: 0 });
            let model = after([Change::Noticed(notice.clone()), going_on]);
            assert_eq!(model.page_state.notice.is_some(), stays, "{notice:?}");
        }
        let chosen = Change::Happened(Event::LanguageChosen(Language::En));
        assert!(after([Change::Noticed(Notice::Opened), chosen]).page_state.notice.is_some());
    }

    #[test]
    fn trouble_with_keeping_is_told_once_and_withdrawn_once_it_is_over() {
        let (blocked, full) = (Change::Saved(Err(NotSaved::Blocked)), Change::Saved(Err(NotSaved::Full)));
        let saved = Change::Saved(Ok(()));
        let notice = |changes: &[&Change]| after(changes.iter().copied().cloned()).page_state.notice.clone();
        let closed = Change::NoticeClosed;
        let other = Change::Noticed(Notice::ExportFailed);
        for (changes, told) in [
            (vec![&saved], None),
            (vec![&blocked, &blocked], Some(Notice::StorageBlocked)),
            (vec![&blocked, &closed, &blocked], None),
            (vec![&blocked, &closed, &full], Some(Notice::StorageFull)),
            (vec![&blocked, &saved], None),
            (vec![&blocked, &closed, &saved, &blocked], Some(Notice::StorageBlocked)),
            (vec![&blocked, &other, &saved], Some(Notice::ExportFailed)),
        ] {
            assert_eq!(notice(&changes), told, "{changes:?}");
        }
    }

    #[test]
    fn what_is_kept_is_what_was_chosen_and_on_the_device_ones_own() {
        let opened = || Change::Happened(Event::Opened(Box::new(Session::new(Language::De))));
        let kept = |changes: Vec<Change>| {
            let model = after(changes);
            let kept = model.to_keep();
            let value =
                |session: Option<&Session>| session.map(|session| session.answers.get("caring-enjoy"));
            (value(kept.session), kept.on_device.map(value), value(kept.set_aside))
        };
        assert_eq!(kept(vec![]), (None, None, None), "nothing was chosen yet");
        assert_eq!(kept(vec![Change::KeepingChosen(true)]), (None, Some(None), None));
        let own = Some(Some(6));
        assert_eq!(kept(begun()), (own, None, None));
        let on_device = || begun().into_iter().chain([Change::KeepingChosen(true)]);
        assert_eq!(kept(on_device().collect()), (own, Some(own), None));
        // The report of somebody else stands in the tab, and never on the device.
        let theirs = kept(on_device().chain([opened()]).collect());
        assert_eq!((theirs.1, theirs.2), (Some(own), own));
    }

    #[test]
    fn a_page_around_may_know_of_where_one_is_and_of_nothing_else() {
        assert_eq!(after([]).announcement(), None);
        let begun = after(begun());
        let Some(Announcement::Progress { position, count }) = begun.announcement() else {
            panic!("a question is in sight: {:?}", begun.announcement());
        };
        assert!(position == 1 && count > 1, "{position} of {count}");
        let session = klantspiegel_testing::finished(Session::new(Language::Nl));
        let instruments = Part::ALL.into_iter().filter(|part| session.setup.asks(*part)).collect();
        let finished = Model { session, ..model() };
        assert_eq!(finished.announcement(), Some(Announcement::Complete { instruments }));
    }

    #[test]
    fn a_report_lays_ones_own_answers_aside_and_gives_them_back() {
        let opened = || Change::Happened(Event::Opened(Box::new(Session::new(Language::De))));
        let model = after(begun().into_iter().chain([opened()]));
        assert_eq!(model.session.answers.get("caring-enjoy"), None);
        let back = model.reduce(Change::RestoreAsked);
        assert_eq!(back.session.answers.get("caring-enjoy"), Some(6));
        // Who had answered nothing has nothing aside, and what others answered is not kept unasked.
        let strange = after([Change::KeepingChosen(true), opened()]);
        assert!(strange.page_state.replaced.is_none() && !strange.page_state.keeping);
    }

    #[test]
    fn what_another_tab_keeps_is_left_alone() {
        assert_eq!(after([Change::KeptElsewhere]).page_state.notice, None);
        let kept = after([Change::KeepingChosen(true), Change::KeptElsewhere]);
        assert_eq!((kept.page_state.keeping, &kept.page_state.notice), (false, &Some(Notice::KeptElsewhere)));
    }

    #[test]
    fn who_comes_by_itself_is_known_of_the_screen_in_sight() {
        let first = after(begun());
        let from = first.session.step.clone();
        let moved = first.reduce(Change::Happened(Event::AutoAdvanced { from: from.clone() }));
        assert!(moved.session.step != from && moved.came_by_itself);
        let by_hand = moved.reduce(Change::Happened(Event::WentOn));
        assert!(!by_hand.came_by_itself);
    }

    #[test]
    fn an_answer_goes_on_by_itself_where_a_pointer_chose_it_and_nobody_turned_that_off() {
        let answered = Event::ItemAnswered { item: ItemId::new("caring-enjoy"), value: 6 };
        let chosen = Event::DilemmaAnswered { index: 0, choice: Choice::Care };
        for (off, event, by_pointer, goes_on) in [
            (false, &answered, true, true),
            (false, &chosen, true, true),
            (false, &answered, false, false),
            (true, &answered, true, false),
            (false, &Event::WentOn, true, false),
        ] {
            let turned = Change::Happened(Event::AutoAdvanceTurnedOff(off));
            let here = after([turned, Change::StartAsked { chance: 0 }]);
            let expected = goes_on.then(|| here.session.step.clone());
            assert_eq!(here.advances(event, by_pointer), expected, "{off} {event:?} {by_pointer}");
        }
    }

    #[test]
    fn the_last_question_leads_to_what_follows_where_the_day_is_known() {
        let on = "2026-12-02".parse().expect("a day");
        for (today, step, finished) in [(Some(on), Step::Feedback, Some(on)), (None, Step::Review, None)] {
            let mut at_last = model();
            at_last.page_state.today = today;
            let steps = journey::steps(at_last.session.setup, at_last.page_state.bank());
            at_last.session.step = steps.into_iter().rfind(Step::asks).expect("something is asked");
            let gone = Rc::new(at_last).reduce(Change::Happened(Event::WentOn));
            assert_eq!((&gone.session.step, gone.session.finished), (&step, finished));
        }
    }

    #[test]
    fn nothing_begins_where_nothing_is_picked() {
        let own = || Change::Happened(Event::SetChosen(ItemSet::Picked));
        let asked = after([own(), Change::StartAsked { chance: 0 }]);
        assert!(asked.page_state.nothing_picked && asked.session.step == Step::Start);
        let part = klantspiegel_core::part::Part::Room;
        let picked = asked.reduce(Change::Happened(Event::PartPicked { part, picked: true }));
        assert!(!picked.page_state.nothing_picked);
        assert!(picked.reduce(Change::StartAsked { chance: 0 }).session.step != Step::Start);
    }

    #[test]
    fn a_card_is_laid_beside_ones_own_and_waits_where_there_is_none() {
        let choices = [Some(Choice::Cost); together::CELLS];
        let card = together::Card::new(Role::Manager, choices, None).expect("there are choices");
        let code = || card_code::encode(&card);
        let brought = |session: Session, code: String| {
            Rc::new(Model { session, ..model() }).reduce(Change::CardBrought(code))
        };
        let step = |model: &Model| model.session.step.clone();
        let other = |model: &Model| model.page_state.laid_card.code.is_some();
        let waiting = brought(Session::new(Language::Nl), code());
        assert_eq!((step(&waiting), other(&waiting)), (Step::Start, true));
        assert_eq!(waiting.page_state.notice, Some(Notice::CardWaits { code: code() }));
        let chosen = klantspiegel_testing::choosing(Session::new(Language::Nl), |_| Some(Choice::Care));
        let laid = brought(klantspiegel_testing::finished(chosen), code());
        assert_eq!((step(&laid), other(&laid), &laid.page_state.notice), (Step::Together, true, &None));
        let forgotten = laid.reduce(Change::Happened(Event::Forgotten));
        assert!(!other(&forgotten), "what somebody showed is deleted with one's own");
    }
}
