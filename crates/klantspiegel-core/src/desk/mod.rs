//! The desk of somebody who invites: their invitations, and what was handed over to them.

pub mod clock;
pub mod draft;
pub mod inventory;

use super::day::Day;
use super::dilemma::Asked;
use super::dilemma::form::next_cell;
use super::dilemma::retired::{self, is_retired};
use super::instrument::ItemBank;
use super::invitation::{Invitation, Purpose, Token};
use super::language::Language;
use super::setup::Form;
use super::submission::{self, InterviewAnswers, Submission};
use draft::Draft;

/// Everything that the desk knows, and where its owner is.
#[derive(Clone, Debug, PartialEq)]
pub struct Desk {
    /// Today, in the owner's calendar.
    pub today: Day,
    /// The invitations, in the order in which they were made.
    pub invitations: Vec<Invitation>,
    /// Those that were deleted as their time had passed.
    pub past: Vec<PastInvitation>,
    /// What was handed over, in the order in which it came: there is no other.
    pub answers: Vec<Answer>,
    /// The invitation that is being written.
    pub draft: Draft,
    /// Where the owner is.
    pub route: Route,
}

/// What one person handed over, with what the owner calls it.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was handed over.
    pub submission: Submission<InterviewAnswers>,
    /// Whose it is, in the owner's own words; it stays on the device.
    pub label: String,
}

impl Answer {
    /// The longest name of an answer, in characters.
    pub const MAX_LABEL: usize = 80;

    /// What an answer is called by what the owner wrote: as much of it as there is room for.
    pub fn label_of(text: &str) -> String {
        text.chars().take(Self::MAX_LABEL).collect()
    }
}

/// An invitation that was deleted as its time had passed: nothing is known of it but this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PastInvitation {
    /// Its id.
    pub id: Token,
    /// The last day on which it was kept.
    pub kept_until: Day,
}

/// Why nothing that answers an invitation can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NotAwaited {
    /// No invitation here has this id.
    Unknown,
    /// Its time passed on {0} by the clock; it is still here.
    Expiring(Day),
    /// Its time passed on {0}, and it was deleted with its key.
    Past(Day),
}

impl std::error::Error for NotAwaited {}

/// A place at the desk.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Route {
    /// What there is.
    #[default]
    Overview,
    /// The form of an invitation.
    Writing,
    /// An invitation, and what came in answer to it.
    Invitation(Token),
    /// What one person handed over.
    Answer(Token),
    /// What law and fairness ask.
    Law,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// This was found on the device.
    Found {
        /// The day on which that was.
        today: Day,
        /// The invitations.
        invitations: Vec<Invitation>,
        /// Those that were deleted as their time had passed.
        past: Vec<PastInvitation>,
        /// What was handed over.
        answers: Vec<Answer>,
    },
    /// The form changed.
    Drafted(draft::Change),
    /// An invitation was made; the next one begins with what stays the same.
    Invited(Box<Invitation>),
    /// An invitation was brought back; what was written in the form stays.
    Restored(Box<Invitation>),
    /// This was handed over, one after another.
    Received(Vec<Answer>),
    /// The owner calls this answer so.
    Labelled(Token, String),
    /// An invitation was deleted, with everything that came in answer to it.
    Deleted(Token),
    /// One answer was deleted.
    AnswerDeleted(Token),
    /// The owner went there.
    WentTo(Route),
}

/// Why what was handed over is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub enum NotTaken {
    /// It was taken before: it is this answer.
    Repeated(Token),
    /// Another version of this answer was taken before; the owner may take this one in its place.
    Revised {
        /// The answer.
        id: Token,
        /// When this version was sealed.
        day: Day,
        /// When the one was sealed that was taken.
        before: Day,
    },
    /// It answers another invitation than the envelope says, or was asked otherwise than the invitation asks.
    Mismatched,
    /// The time of its invitation has passed.
    Past(Day),
}

impl std::error::Error for NotTaken {}

impl Desk {
    /// An empty desk.
    pub fn new(today: Day, language: Language) -> Self {
        let draft = Draft::new(Purpose::Hiring, language, today);
        Self {
            today,
            invitations: Vec::new(),
            past: Vec::new(),
            answers: Vec::new(),
            draft,
            route: Route::default(),
        }
    }

    /// The desk after an event.
    pub fn update(mut self, event: Event) -> Self {
        // Where nothing was written yet, the form follows what is kept: an invitation comes to be known, or is deleted.
        let is_form_untouched = !matches!(event, Event::Drafted(_)) && self.draft == self.begun();
        self.happen(event);
        if is_form_untouched {
            self.draft = self.begun();
        }
        self.route = self.nearest(self.route);
        self
    }

    fn happen(&mut self, event: Event) {
        match event {
            Event::Found { today, invitations, past, answers } => {
                self.today = today;
                self.invitations = invitations;
                self.past = past;
                self.answers = answers;
            }
            Event::Drafted(change) => {
                self.draft = self.draft.clone().after(change, &self.invitations, self.today);
            }
            Event::Invited(invitation) => {
                self.route = Route::Invitation(invitation.id);
                self.draft.purpose = invitation.purpose;
                self.invitations.push(*invitation);
                self.draft = self.begun();
            }
            Event::Restored(invitation) => {
                self.route = Route::Invitation(invitation.id);
                self.invitations.push(*invitation);
            }
            Event::Received(answers) => answers.into_iter().for_each(|answer| self.receive(answer)),
            Event::Labelled(id, label) => {
                let answer = self.answers.iter_mut().find(|answer| answer.submission.id == id);
                answer.into_iter().for_each(|answer| answer.label = Answer::label_of(&label));
            }
            Event::Deleted(id) => {
                self.invitations.retain(|invitation| invitation.id != id);
                self.answers.retain(|answer| answer.submission.invitation != id);
            }
            Event::AnswerDeleted(id) => {
                if let Some(answer) = self.answer(&id) {
                    self.route = Route::Invitation(answer.submission.invitation);
                }
                self.answers.retain(|answer| answer.submission.id != id);
            }
            Event::WentTo(route) => self.route = route,
        }
    }

    /// The form for the purpose that is chosen in it, as nobody wrote in it yet.
    fn begun(&self) -> Draft {
        Draft::begun(self.draft.purpose, self.draft.language, &self.invitations, self.today)
    }

    fn receive(&mut self, answer: Answer) {
        // Its invitation may have been deleted meanwhile, with everything that came.
        if self.invitation(&answer.submission.invitation).is_none() {
            return;
        }
        self.route = Route::Answer(answer.submission.id);
        // It may have been found on the device meanwhile, or come in place of another version.
        match self.answers.iter_mut().find(|other| other.submission.id == answer.submission.id) {
            Some(route) => *route = answer,
            None => self.answers.push(answer),
        }
    }

    /// The place itself, or the overview where it no longer is.
    fn nearest(&self, route: Route) -> Route {
        let exists = match route {
            Route::Overview | Route::Writing | Route::Law => true,
            Route::Invitation(id) => self.invitation(&id).is_some(),
            Route::Answer(id) => self.answer(&id).is_some(),
        };
        if exists { route } else { Route::Overview }
    }

    /// The invitation with this id.
    pub fn invitation(&self, id: &Token) -> Option<&Invitation> {
        self.invitations.iter().find(|invitation| invitation.id == *id)
    }

    /// The team at whose place the owner is.
    pub fn team_in_sight(&self) -> Option<Token> {
        let Route::Invitation(id) = self.route else { return None };
        self.invitation(&id).filter(|invitation| invitation.purpose == Purpose::Team).map(|team| team.id)
    }

    /// The invitation with this id, while its time lasts on a day.
    ///
    /// # Errors
    /// Why nothing that answers it can be opened.
    pub fn awaiting(&self, id: &Token, today: Day) -> Result<&Invitation, NotAwaited> {
        match self.invitation(id) {
            Some(found) if found.is_past(today) => Err(NotAwaited::Expiring(found.kept_until)),
            Some(found) => Ok(found),
            None => {
                let past = self.past.iter().find(|past| past.id == *id);
                Err(past.map_or(NotAwaited::Unknown, |past| NotAwaited::Past(past.kept_until)))
            }
        }
    }

    /// The answer with this id.
    pub fn answer(&self, id: &Token) -> Option<&Answer> {
        self.answers.iter().find(|answer| answer.submission.id == *id)
    }

    /// What came in answer to an invitation, in the order in which it came.
    pub fn answers_to<'a>(&'a self, invitation: &'a Token) -> impl Iterator<Item = &'a Answer> {
        self.answers.iter().filter(move |answer| answer.submission.invitation == *invitation)
    }

    /// What was handed over in answer to this invitation, as it is taken: no more than was asked for, whoever wrote it.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn taken(
        &self,
        submission: Submission<InterviewAnswers>,
        invitation: &Invitation,
        bank: &ItemBank,
    ) -> Result<Submission<InterviewAnswers>, NotTaken> {
        let before = self.answer(&submission.id).map(|answer| &answer.submission);
        taken(submission, before, invitation, self.today, bank)
    }
}

/// The same, where what was taken `before` under its id is known.
///
/// # Errors
/// Why it is not taken.
pub fn taken(
    submission: Submission<InterviewAnswers>,
    before: Option<&Submission<InterviewAnswers>>,
    invitation: &Invitation,
    today: Day,
    bank: &ItemBank,
) -> Result<Submission<InterviewAnswers>, NotTaken> {
    let taken = fitting(submission, invitation, bank).ok_or(NotTaken::Mismatched)?;
    if invitation.is_past(today) {
        return Err(NotTaken::Past(invitation.kept_until));
    }
    match before {
        Some(before) => Err(repeated(&taken, before)),
        None => Ok(taken),
    }
}

/// What was handed over, as far as it answers this invitation: no more than was asked for, whoever wrote it. `None` where it
/// answers another one, or was asked otherwise.
pub fn fitting(
    submission: Submission<InterviewAnswers>,
    invitation: &Invitation,
    bank: &ItemBank,
) -> Option<Submission<InterviewAnswers>> {
    let session = submission::shared(&submission.content.session, invitation, bank);
    // Whoever seals by other means, or what they opened from a file, is not asked otherwise than all the rest.
    let is_fixed = session.setup.form == Form::Fixed;
    let is_asked_alike =
        !is_fixed || (0..session.asked.len()).all(|at| is_put_alike(&session.asked, at, bank));
    let fits = submission.invitation == invitation.id && is_asked_alike;
    fits.then_some(Submission { content: InterviewAnswers { session, ..submission.content }, ..submission })
}

/// Whether the fixed form puts for everyone what was put at this place, after what was put before it; or did, while it had the
/// scenes of before. What was put then and not answered has a scene of now.
fn is_put_alike(asked: &[Asked], at: usize, bank: &ItemBank) -> bool {
    let (before, here) = (&asked[..at], &asked[at]);
    let was_put = retired::fixed(at);
    if is_retired(&here.scene) {
        return was_put == Some((here.cell, here.scene.as_str()));
    }
    let cell_fits = next_cell(Form::Fixed, before) == Some(here.cell)
        || was_put.is_some_and(|(cell, _)| cell == here.cell);
    cell_fits && bank.scene_in_turn(0, before, at, here.cell).id == here.scene
}

/// Why an answer is not taken that is here already: nothing in it is different, or something is.
fn repeated(again: &Submission<InterviewAnswers>, before: &Submission<InterviewAnswers>) -> NotTaken {
    let (now, then) = (&again.content.session, &before.content.session);
    let is_same = (now.setup, &now.answers, &now.asked) == (then.setup, &then.answers, &then.asked);
    if is_same {
        NotTaken::Repeated(again.id)
    } else {
        NotTaken::Revised { id: again.id, day: again.day, before: before.day }
    }
}
