//! What the desk's app knows, and the one reducer that changes it.

use super::findings::Findings;
use super::outdated::Outdated;
use klantspiegel_content::texts::pack;
use klantspiegel_core::day::Day;
use klantspiegel_core::desk::{Answer, Desk, Event, NotAwaited, Route, draft};
use klantspiegel_core::invitation::{Invitation, Purpose, Token};
use klantspiegel_core::language::Language;
use klantspiegel_core::team::picture::Picture;
use klantspiegel_formats::team_intake::Tally;
use klantspiegel_ui::desk::{DeskUiState, NotRestored, Notice, State, Team};
use klantspiegel_ui::invited::NotCopied;
use std::rc::Rc;
use yew::{AttrValue, Reducible};

/// The desk and what is known beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub desk: Desk,
    pub ui_state: DeskUiState,
    /// The language that was chosen.
    pub language: Language,
    /// The language on screen: that one as soon as its texts are there.
    pub shown: Language,
    /// How often texts arrived: a change that must be drawn.
    pub arrivals: u32,
    /// How often something was told that is to be seen wherever the owner is on the page.
    pub calls: u32,
    /// What the last look at the device found.
    pub findings: Option<Findings>,
}

/// What happened: at the desk, or around it.
#[derive(Clone, Debug)]
pub enum Change {
    /// Something at the desk.
    Happened(Event),
    /// It is known whether there is a desk to work at.
    Opened(State),
    /// The form was sent as it stands.
    FormSent,
    /// The form is to be empty, also of what was taken over.
    FormCleared,
    /// This stands in the field for a passphrase.
    PassphraseWritten(String),
    /// This stands in the field for a code.
    Pasted(String),
    /// So it went with copying the link of this invitation.
    Copied(Token, Result<(), NotCopied>),
    /// The device was looked at, and this was found.
    Looked(Findings),
    /// These answers were taken, beside whatever else is told.
    Received(Vec<Answer>),
    /// Another version of an answer was to be taken, by its code.
    Exchanged {
        code: AttrValue,
        /// The answer as it is now, or what is told in its place.
        outcome: Box<Result<Answer, Notice>>,
    },
    /// An invitation was made.
    Invited(Box<Invitation>),
    /// An invitation was brought back from a backup.
    Restored(Box<Invitation>),
    /// Something must be told.
    Noticed(Notice),
    /// What was told of this has had its time.
    Outdated(Outdated),
    /// The notices were read.
    NoticesClosed,
    /// The owner is at the place of a team, which the worker opens.
    TeamEntered(Token),
    /// Codes came for a team, which the worker opens: at its place.
    TeamCodesCame(Token),
    /// The worker begins to open what was given to it.
    IntakeBegun,
    /// The worker is so far with a team.
    IntakeProgressed {
        /// Whose envelopes they are.
        team: Token,
        /// Which share of them was opened, 0 to 1.
        share: f64,
    },
    /// The worker has opened all of a team.
    IntakeDone {
        /// Whose envelopes they are.
        team: Token,
        /// What may be told.
        picture: Picture,
        /// What came of the envelopes.
        tally: Tally,
    },
    /// Nothing more comes of what the worker was asked for; of the picture that is there nothing changes.
    IntakeEnded {
        /// Whose envelopes they are; none where the worker is gone, and it is about whichever team is open.
        team: Option<Token>,
        /// Why.
        why: Notice,
    },
    LanguageChosen(Language),
    Arrived,
}

impl Reducible for Model {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut model = (*self).clone();
        match change {
            Change::Happened(event) => model.happened(event),
            Change::Opened(state) => model.ui_state.state = state,
            Change::FormSent => model.ui_state.sent = true,
            Change::FormCleared => {
                // An empty form has not been sent: nothing is wrong in it yet.
                model.ui_state.sent = false;
                model.ui_state.passphrase.clear();
                model.happened(Event::Drafted(draft::Change::Cleared));
            }
            Change::PassphraseWritten(text) => model.ui_state.passphrase = text,
            Change::Pasted(text) => model.ui_state.pasted = text,
            Change::Copied(id, copied) if model.desk.route == Route::Invitation(id) => {
                model.ui_state.copied = Some(copied);
            }
            Change::Copied(..) => {}
            Change::Received(answers) => model.received(answers),
            Change::Exchanged { code, outcome } => model.exchanged(code, *outcome),
            Change::Invited(invitation) => {
                model.ui_state.passphrase.clear();
                model.happened(Event::Invited(invitation));
            }
            Change::Restored(invitation) => {
                model.ui_state.passphrase.clear();
                model.happened(Event::Restored(invitation));
                model.tell(Notice::Restored);
            }
            Change::Looked(findings) => {
                let news = findings.news(model.findings.replace(findings));
                news.outdated.into_iter().for_each(|outdated| model.withdraw(&outdated));
                news.notices.into_iter().for_each(|notice| model.tell(notice));
            }
            Change::Noticed(notice) => model.tell(notice),
            Change::Outdated(outdated) => model.withdraw(&outdated),
            Change::NoticesClosed => model.ui_state.notices.clear(),
            Change::TeamEntered(id) => model.enter(id),
            Change::TeamCodesCame(id) => {
                model.happened(Event::WentTo(Route::Invitation(id)));
                model.ui_state.pasted.clear();
                model.enter(id);
            }
            Change::IntakeBegun => {
                model.ui_state.pasted.clear();
                model.ui_state.team.iter_mut().for_each(|team| team.progress = Some(0.0));
            }
            Change::IntakeProgressed { team, share } => {
                model.with_team(Some(team), |team| team.progress = Some(share));
            }
            Change::IntakeDone { team, picture, tally } => model.with_team(Some(team), |team| {
                team.picture = picture;
                team.tally = tally;
                team.progress = None;
            }),
            Change::IntakeEnded { team, why } => {
                model.tell(why);
                model.with_team(team, |team| team.progress = None);
            }
            Change::LanguageChosen(language) => model.language = language,
            Change::Arrived => model.arrivals += 1,
        }
        if pack::wordings(model.language).is_some() {
            model.shown = model.language;
        }
        Rc::new(model)
    }
}

/// The codes in a text, where there is more than blanks.
pub fn codes_in(text: &str) -> Option<&str> {
    (!text.trim().is_empty()).then_some(text)
}

/// Why nothing is opened for a team.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NoIntake {
    /// No team is open, or its invitation is gone.
    NoTeam,
    /// The time of its invitation has passed, by the clock.
    Past(Token),
}

impl std::error::Error for NoIntake {}

impl Model {
    /// The team for which something is opened on a day: the one whose picture is open.
    ///
    /// # Errors
    /// Where there is none, or its time has passed.
    pub fn intake(&self, today: Day) -> Result<Token, NoIntake> {
        let team = self.ui_state.team.as_ref().ok_or(NoIntake::NoTeam)?.invitation;
        match self.desk.awaiting(&team, today) {
            Ok(_) => Ok(team),
            Err(NotAwaited::Expiring(_)) => Err(NoIntake::Past(team)),
            Err(NotAwaited::Unknown | NotAwaited::Past(_)) => Err(NoIntake::NoTeam),
        }
    }

    /// Whether an invitation can be brought back from a backup on a day.
    ///
    /// # Errors
    /// Where its time has passed, or it is here already; a team's has no backup.
    pub fn restorable(&self, invitation: &Invitation, today: Day) -> Result<(), NotRestored> {
        match invitation.purpose {
            _ if invitation.is_past(today) => Err(NotRestored::Past(invitation.kept_until)),
            Purpose::Hiring if self.desk.invitation(&invitation.id).is_none() => Ok(()),
            Purpose::Hiring | Purpose::Team => Err(NotRestored::Known),
        }
    }

    /// The passphrase for a copy of the invitation in the form, where one is wanted.
    pub fn backup_passphrase(&self) -> Option<&str> {
        self.ui_state.backup_passphrase(self.desk.draft.purpose)
    }

    /// The codes that stand in the field, where any do.
    pub fn pasted(&self) -> Option<&str> {
        codes_in(&self.ui_state.pasted)
    }

    /// Whether an invitation can be made of the form as it stands.
    pub fn is_form_sound(&self) -> bool {
        let draft = &self.desk.draft;
        draft.flaws(self.desk.today).is_empty() && !self.ui_state.is_passphrase_too_short(draft.purpose)
    }

    fn happened(&mut self, event: Event) {
        let before = self.desk.route;
        self.desk = self.desk.clone().update(event);
        if self.desk.route != before {
            // What was said about a place has had its time there.
            self.ui_state.copied = None;
            self.ui_state.sent = false;
            self.ui_state.passphrase.clear();
            let is_of_place = |notice: &Notice| matches!(notice, Notice::Received(_) | Notice::Exchanged(_));
            self.ui_state.notices.retain(|notice| !is_of_place(notice));
        }
    }

    fn received(&mut self, answers: Vec<Answer>) {
        let count = answers.len();
        if count > 0 {
            // All at once: the history of the browser knows no more than the last of them.
            self.happened(Event::Received(answers));
            self.ui_state.pasted.clear();
            self.tell(Notice::Received(count));
        }
    }

    fn exchanged(&mut self, code: AttrValue, outcome: Result<Answer, Notice>) {
        // It has been decided.
        self.withdraw(&Outdated::Revision(code));
        self.ui_state.pasted.clear();
        let notice = outcome.map(|answer| {
            let day = answer.submission.day;
            self.happened(Event::Received(vec![answer]));
            Notice::Exchanged(day)
        });
        self.tell(notice.unwrap_or_else(|notice| notice));
    }

    /// What is known of a team stays until the worker says more of it.
    fn enter(&mut self, id: Token) {
        match &mut self.ui_state.team {
            Some(team) if team.invitation == id => team.progress = Some(0.0),
            team => *team = Some(Team::new(id)),
        }
    }

    fn tell(&mut self, notice: Notice) {
        self.calls += u32::from(notice.takes_focus());
        self.ui_state.notices.push(notice);
    }

    fn withdraw(&mut self, outdated: &Outdated) {
        self.ui_state.notices.retain(|notice| !outdated.covers(notice));
    }

    /// Changes the team that is open, unless it is another one.
    fn with_team(&mut self, meant: Option<Token>, change: impl FnOnce(&mut Team)) {
        let is_meant = |team: &&mut Team| meant.is_none_or(|meant| team.invitation == meant);
        if let Some(team) = self.ui_state.team.as_mut().filter(is_meant) {
            change(team);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::findings::Count;
    use klantspiegel_core::desk::clock::Doubt;
    use klantspiegel_testing::invited::invitation;

    const TODAY: Day = Day { year: 2026, month: 11, day: 21 };

    /// The model of an empty desk after these changes.
    fn after(changes: impl IntoIterator<Item = Change>) -> Rc<Model> {
        let model = Model {
            desk: Desk::new(TODAY, Language::Nl),
            ui_state: DeskUiState::default(),
            language: Language::Nl,
            shown: Language::Nl,
            arrivals: 0,
            calls: 0,
            findings: None,
        };
        changes.into_iter().fold(Rc::new(model), Reducible::reduce)
    }

    #[test]
    fn what_was_told_goes_once_it_has_had_its_time() {
        let expiring = Notice::Expiring { invitations: 1, answers: 2, today: TODAY };
        let clock = Notice::Clock { doubt: Doubt::TooLate, today: TODAY };
        let told =
            [Notice::NotKept, clock.clone(), expiring.clone(), Notice::UnreadAnswers(1), Notice::Received(1)];
        let gone = |change: Change| {
            let before = after(told.clone().map(Change::Noticed));
            let model = before.reduce(change);
            told.iter().filter(|notice| !model.ui_state.notices.contains(notice)).cloned().collect::<Vec<_>>()
        };
        assert_eq!(gone(Change::Outdated(Outdated::Clock)), std::slice::from_ref(&clock));
        assert_eq!(gone(Change::Outdated(Outdated::Expiring)), [clock, expiring]);
        assert_eq!(gone(Change::Outdated(Outdated::Unread)), [Notice::UnreadAnswers(1)]);
        assert_eq!(gone(Change::Happened(Event::WentTo(Route::Writing))), [Notice::Received(1)]);
        assert_eq!(gone(Change::NoticesClosed), told);
    }

    #[test]
    fn what_a_look_found_is_told_once_a_day_and_when_it_changes() {
        let quiet = Findings {
            today: TODAY,
            doubt: None,
            deleted: Count::default(),
            expiring: Count::default(),
            unread: Count::default(),
        };
        let one = Count { invitations: 1, answers: 2 };
        let expiring = Findings { expiring: one, ..quiet };
        let tomorrow = Findings { today: TODAY.after(1), ..expiring };
        let unread = Findings { unread: one, ..quiet };
        let deleted = Findings { deleted: one, ..quiet };
        let says = |today| Notice::Expiring { invitations: 1, answers: 2, today };
        let cannot = [Notice::UnreadInvitations(1), Notice::UnreadAnswers(2)];
        for (looks, calls, told) in [
            (vec![quiet, quiet], 0, vec![]),
            (vec![expiring, expiring], 1, vec![says(TODAY)]),
            (vec![expiring, tomorrow], 2, vec![says(TODAY.after(1))]),
            (vec![expiring, quiet], 1, vec![]),
            (vec![unread, unread], 0, cannot.to_vec()),
            (vec![unread, quiet], 0, vec![]),
            (vec![deleted], 1, vec![Notice::Expired { invitations: 1, answers: 2 }]),
        ] {
            let model = after(looks.iter().copied().map(Change::Looked));
            assert_eq!((model.calls, &model.ui_state.notices), (calls, &told), "{looks:?}");
        }
        let read = after([Change::Looked(expiring), Change::NoticesClosed, Change::Looked(expiring)]);
        assert_eq!(read.ui_state.notices, [], "what was closed does not come back the same day");
        let doubted = Findings { doubt: Some(Doubt::TooLate), ..quiet };
        let clock = Notice::Clock { doubt: Doubt::TooLate, today: TODAY };
        let twice = after([Change::Looked(doubted), Change::NoticesClosed, Change::Looked(doubted)]);
        assert_eq!(twice.ui_state.notices, [clock], "a clock that is wrong is told of at every look");
    }

    #[test]
    fn a_copy_is_made_of_an_invitation_for_people_who_apply() {
        let written = Change::PassphraseWritten("a secret".to_owned());
        let purpose = |purpose| Change::Happened(Event::Drafted(draft::Change::Purpose(purpose)));
        let wanted = |changes: Vec<Change>| after(changes).backup_passphrase().map(str::to_owned);
        assert_eq!(wanted(vec![]), None);
        assert_eq!(wanted(vec![written.clone()]), Some("a secret".to_owned()));
        assert_eq!(wanted(vec![written, purpose(Purpose::Team)]), None);
    }

    #[test]
    fn a_place_is_left_with_nothing_of_it_filled_in() {
        let (hiring, other) = (invitation(Purpose::Hiring), [9; 16]);
        let id = hiring.id;
        let here = after([
            Change::Invited(Box::new(hiring)),
            Change::FormSent,
            Change::PassphraseWritten("a secret".to_owned()),
            Change::Copied(other, Err(NotCopied)),
            Change::Copied(id, Ok(())),
            Change::Copied(other, Err(NotCopied)),
            Change::Pasted("a code".to_owned()),
        ]);
        assert_eq!(here.ui_state.copied, Some(Ok(())), "of the invitation in sight, and of no other");
        assert!(here.ui_state.sent && here.ui_state.copied.is_some() && !here.ui_state.passphrase.is_empty());
        let left = here.reduce(Change::Happened(Event::WentTo(Route::Law)));
        assert!(!left.ui_state.sent && left.ui_state.copied.is_none() && left.ui_state.passphrase.is_empty());
        assert_eq!(left.ui_state.pasted, "a code", "it waits until it is opened");
    }

    #[test]
    fn a_form_that_is_cleared_says_nothing_of_what_is_missing() {
        let draft = |model: &Model| model.desk.draft.clone();
        let made = after([Change::Invited(Box::new(invitation(Purpose::Hiring)))]);
        assert!(draft(&made).is_taken_over);
        let sent = [Change::PassphraseWritten("a secret".to_owned()), Change::FormSent];
        let cleared = sent.into_iter().chain([Change::FormCleared]).fold(made, Reducible::reduce);
        assert_eq!(draft(&cleared), draft(&after([])));
        assert_eq!((cleared.ui_state.sent, &*cleared.ui_state.passphrase), (false, ""));
    }

    #[test]
    fn a_form_is_sound_with_all_its_lines_and_a_passphrase_that_is_long_enough() {
        let line = |field| Change::Happened(Event::Drafted(draft::Change::Line(field, "a line".to_owned())));
        let written = || draft::Field::ALL.into_iter().map(line);
        let protected = |passphrase: &str| Change::PassphraseWritten(passphrase.to_owned());
        assert!(!after([]).is_form_sound(), "nothing is written");
        assert!(after(written()).is_form_sound());
        assert!(!after(written().chain([protected("short")])).is_form_sound());
        assert!(after(written().chain([protected("a passphrase that is long enough")])).is_form_sound());
    }

    #[test]
    fn codes_for_a_team_lead_to_its_place_and_leave_what_is_known_of_it() {
        let team = invitation(Purpose::Team);
        let id = team.id;
        let picture = || Change::IntakeDone {
            team: id,
            picture: Picture::default(),
            tally: Tally { taken: 7, ..Tally::default() },
        };
        let came = [Change::Pasted("a code".to_owned()), Change::TeamCodesCame(id)];
        let here = after([Change::Invited(Box::new(team)), Change::TeamEntered(id), picture()]);
        let here = came.into_iter().fold(here, Reducible::reduce);
        let known = here.ui_state.team.as_ref().map(|team| (team.tally.taken, team.progress));
        assert_eq!((here.desk.route, known), (Route::Invitation(id), Some((7, Some(0.0)))));
        assert_eq!(here.ui_state.pasted, "");
        let elsewhere = here.reduce(Change::TeamEntered([9; 16]));
        assert_eq!(elsewhere.ui_state.team, Some(Team::new([9; 16])));
    }

    #[test]
    fn what_was_decided_of_another_version_is_told_once() {
        let code = AttrValue::from("code");
        let id = [1; 16];
        let asked = Notice::Revised { file: None, id, day: TODAY, before: TODAY, code: code.clone() };
        let decided = |outcome| {
            let exchanged = Change::Exchanged { code: code.clone(), outcome: Box::new(outcome) };
            after([Change::Pasted("code".to_owned()), Change::Noticed(asked.clone()), exchanged])
        };
        let failed = decided(Err(Notice::NotKept));
        assert_eq!((&failed.ui_state.notices[..], &*failed.ui_state.pasted), (&[Notice::NotKept][..], ""));
    }

    #[test]
    fn nothing_is_opened_for_a_team_whose_time_has_passed() {
        let team = invitation(Purpose::Team);
        let (id, last) = (team.id, team.kept_until);
        let here = after([Change::TeamEntered(id)]);
        assert_eq!(here.intake(last), Err(NoIntake::NoTeam), "its invitation is not here");
        let found =
            Event::Found { today: last, invitations: vec![team], past: Vec::new(), answers: Vec::new() };
        let here = here.reduce(Change::Happened(found));
        assert_eq!((here.intake(last), here.intake(last.after(1))), (Ok(id), Err(NoIntake::Past(id))));
    }

    #[test]
    fn an_invitation_comes_back_once_and_in_its_time() {
        let [hiring, team] = [Purpose::Hiring, Purpose::Team].map(invitation);
        let last = hiring.kept_until;
        let desk = after([]);
        assert_eq!(desk.restorable(&hiring, last), Ok(()));
        assert_eq!(desk.restorable(&hiring, last.after(1)), Err(NotRestored::Past(last)));
        assert_eq!(desk.restorable(&team, last), Err(NotRestored::Known));
        let here = desk.reduce(Change::Happened(Event::Restored(Box::new(hiring.clone()))));
        assert_eq!(here.restorable(&hiring, last), Err(NotRestored::Known));
    }

    #[test]
    fn an_empty_field_holds_no_codes() {
        let pasted = |text: &str| after([Change::Pasted(text.to_owned())]).pasted().map(str::to_owned);
        assert_eq!((pasted(" \n"), pasted("a code")), (None, Some("a code".to_owned())));
    }

    #[test]
    fn what_the_worker_says_of_another_team_changes_nothing() {
        let (here, elsewhere) = ([1; 16], [2; 16]);
        let progress =
            |model: &Model| model.ui_state.team.as_ref().map(|team| (team.invitation, team.progress));
        let entered = after([Change::TeamEntered(here)]);
        assert_eq!(progress(&entered), Some((here, Some(0.0))));
        let done = |team| Change::IntakeDone { team, picture: Picture::default(), tally: Tally::default() };
        for (change, expected) in [
            (Change::IntakeProgressed { team: here, share: 0.5 }, Some(0.5)),
            (Change::IntakeProgressed { team: elsewhere, share: 0.5 }, Some(0.0)),
            (done(here), None),
            (done(elsewhere), Some(0.0)),
            (Change::IntakeEnded { team: Some(here), why: Notice::NotOpened }, None),
            (Change::IntakeEnded { team: Some(elsewhere), why: Notice::NotOpened }, Some(0.0)),
            (Change::IntakeEnded { team: None, why: Notice::NotOpened }, None),
        ] {
            let told = format!("{change:?}");
            assert_eq!(progress(&entered.clone().reduce(change)), Some((here, expected)), "{told}");
        }
        let ended = entered.reduce(Change::IntakeEnded { team: Some(elsewhere), why: Notice::NotOpened });
        assert_eq!(ended.ui_state.notices, [Notice::NotOpened], "it is told all the same");
    }

    #[test]
    fn what_takes_the_focus_is_counted_each_time() {
        assert_eq!(after([]).calls, 0);
        let twice = [Notice::NotKept, Notice::NotKept].map(Change::Noticed);
        let takes = u32::from(Notice::NotKept.takes_focus());
        assert_eq!(after(twice).calls, 2 * takes);
        let by_itself = Notice::UnreadAnswers(3);
        assert!(!by_itself.takes_focus());
        assert_eq!(after([Change::Noticed(by_itself)]).calls, 0);
    }
}
