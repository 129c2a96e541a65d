//! What somebody hands over who was invited: less than they answered, and nothing that they wrote.

use super::answers::Answers;
use super::day::Day;
use super::instrument::ItemBank;
use super::invitation::{Invitation, Token};
use super::journey;
use super::own_words::OwnWords;
use super::part::Part;
use super::quality::Pace;
use super::session::Session;
use super::team::member::Draws;
use std::array;

/// What is handed over.
#[derive(Clone, Debug, PartialEq)]
pub struct Submission<T> {
    /// By what it is recognised if it comes twice.
    pub id: Token,
    /// The invitation that it answers.
    pub invitation: Token,
    /// The day on which it was sealed.
    pub day: Day,
    /// In hiring [`InterviewAnswers`], in a team [`Reported`](super::team::member::Reported).
    pub content: T,
}

impl<T> Submission<T> {
    /// The same with another content.
    pub fn with<U>(self, content: U) -> Submission<U> {
        Submission { id: self.id, invitation: self.invitation, day: self.day, content }
    }
}

/// What chance decides for whoever answers an invitation: once, as long as their answers are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RandomSeed {
    /// See [`Submission::id`].
    pub id: Token,
    /// What goes along in a team; it does not leave itself, as who knows it knows what is true.
    pub draws: Draws,
}

impl RandomSeed {
    /// How many bytes it is made of.
    pub const BYTES: usize = size_of::<Token>() + size_of::<Draws>();

    /// How many bytes it was made of in the first edition of the questions.
    const BYTES_BEFORE: usize = Self::BYTES - size_of::<u32>();

    /// What was drawn and kept, with what a later edition needs besides from what is drawn now; all of that where nothing was, or
    /// something else was written there.
    pub fn completed(kept: Option<&[u8]>, new: [u8; Self::BYTES]) -> [u8; Self::BYTES] {
        let kept = kept.filter(|kept| [Self::BYTES, Self::BYTES_BEFORE].contains(&kept.len()));
        array::from_fn(|at| kept.and_then(|kept| kept.get(at)).copied().unwrap_or(new[at]))
    }

    /// Of bytes that were drawn by chance.
    pub fn of(bytes: [u8; Self::BYTES]) -> Self {
        let (id, rest) = bytes.split_at(size_of::<Token>());
        let draw = |at: usize| rest[4 * at..][..4].iter().fold(0, |sum, byte| sum << 8 | u32::from(*byte));
        Self { id: array::from_fn(|at| id[at]), draws: Draws(array::from_fn(draw)) }
    }
}

/// The answers of one person, for a conversation.
#[derive(Clone, Debug, PartialEq)]
pub struct InterviewAnswers {
    /// The answers, as [`shared`] leaves them.
    pub session: Session,
    /// How fast the situations were answered.
    pub pace: Pace,
}

/// What goes along of a session: the answers to what the invitation asks and the choices in the dilemmas; nothing that was
/// written, nothing that was asked otherwise, not where in the journey the person is, and not on which day they finished.
pub fn shared(session: &Session, invitation: &Invitation, bank: &ItemBank) -> Session {
    let setup = session.setup.under(invitation.arrangement());
    let mut answers = Answers::default();
    for step in journey::steps(setup, bank) {
        for item in step.items(bank).iter().filter(|item| !item.id.is_organisations()) {
            if let Some(value) = session.answers.get(item.id.as_str()) {
                answers.record(item, value);
            }
        }
    }
    let asked = if setup.asks(Part::CareCost) { session.asked.clone() } else { Vec::new() };
    Session {
        setup,
        edition: session.edition,
        words: session.words,
        answers,
        asked,
        own_words: OwnWords::default(),
        first_scene: session.first_scene,
        ..Session::new(session.language)
    }
}
