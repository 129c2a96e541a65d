//! B4, the pattern of saying and choosing, and the questions around it.

use super::answers::Answers;
use super::dilemma::Choice;
use super::dilemma::cell::LOSSES;
use super::dilemma::findings::{Findings, Outcome};
use super::dilemma::ladder::{Rung, Said};
use super::gap::Gap;

/// The page that asks how much work sparing a customer should be worth at most.
pub const SAID_PAGE: &str = "worth";
/// Its items, one for each of [`LOSSES`].
pub const SAID: [&str; LOSSES.len()] = ["said-half-hour", "said-two-hours", "said-working-day"];
/// The item that asked before in how many of ten cases the customer should win; each person had cases of their own in mind, so that it
/// cannot stand beside the choices.
pub const STATED_BEFORE: &str = "stated-share";
/// The item that asks whether care is expected on top of the targets.
pub const ON_TOP: &str = "on-top";
/// The item that asks whether care pays for itself in time.
pub const PAYS: &str = "pays";

/// The pattern of saying and choosing; each has a text of its own, for staff and for managers wherever there is more to
/// say than that too little was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Too few dilemmas were answered.
    TooFew,
    /// A coin explains the choices as well.
    NoPattern,
    /// Every graded choice fell to this side, so that the line is not known.
    AtLimit {
        /// The side.
        choice: Choice,
        /// Whether the other side is said, and the difference may be claimed.
        against_said: bool,
    },
    /// The choices say something, but what one says was not answered in full.
    NotSaid,
    /// What one says and what one chooses are close.
    Close,
    /// Says more care than one chooses.
    SaysMore,
    /// Chooses more care than one says.
    ChoosesMore,
    /// The range is too wide, or the claim would depend on the prior.
    NotEnoughToSay,
}

impl Pattern {
    /// Whether more care is said than is chosen, at the limit too.
    pub const fn says_more(self) -> bool {
        matches!(self, Self::SaysMore | Self::AtLimit { choice: Choice::Cost, against_said: true })
    }
}

/// What B says.
#[derive(Clone, Debug)]
pub struct CareCostScore {
    /// What follows from the dilemmas (B1).
    pub findings: Findings,
    /// How much work sparing a customer should be worth at most (B2), where all three were answered.
    pub said: Option<Said>,
    /// Of ten cases, in how many the customer should win, as was asked before.
    pub stated_before: Option<u8>,
    /// 1–7: care is expected on top of the normal targets.
    pub on_top: Option<u8>,
    /// 1–7: care pays for itself in time.
    pub pays: Option<u8>,
    /// What saying and choosing come to together.
    pub pattern: Pattern,
}

impl CareCostScore {
    /// Whether what one says was asked as it was before, and not as it is now.
    pub fn was_asked_before(&self) -> bool {
        self.said.is_none() && self.stated_before.is_some()
    }
}

/// Scores B1 and B2 together.
pub fn score(findings: Findings, answers: &Answers) -> CareCostScore {
    let said = said(answers);
    CareCostScore {
        pattern: pattern(&findings, said),
        findings,
        said,
        stated_before: answers.get(STATED_BEFORE),
        on_top: answers.get(ON_TOP),
        pays: answers.get(PAYS),
    }
}

/// What was said, where all three were answered.
fn said(answers: &Answers) -> Option<Said> {
    let [one, two, three] = SAID.map(|item| answers.get(item).and_then(Rung::new));
    Some(Said([one?, two?, three?]))
}

fn pattern(findings: &Findings, said: Option<Said>) -> Pattern {
    let gap = said.map(|said| findings.gap(said));
    match (&findings.outcome, gap) {
        (Outcome::TooFew, _) => Pattern::TooFew,
        (Outcome::NoPattern, _) => Pattern::NoPattern,
        (Outcome::AtLimit(choice), gap) => {
            let against = match choice {
                Choice::Care => Gap::ChoosesMore,
                Choice::Cost => Gap::SaysMore,
            };
            Pattern::AtLimit { choice: *choice, against_said: gap == Some(against) }
        }
        (Outcome::Estimated(_), None) => Pattern::NotSaid,
        (Outcome::Estimated(_), Some(Gap::SaysMore)) => Pattern::SaysMore,
        (Outcome::Estimated(_), Some(Gap::ChoosesMore)) => Pattern::ChoosesMore,
        (Outcome::Estimated(_), Some(Gap::Close)) => Pattern::Close,
        (Outcome::Estimated(_), Some(Gap::NotEnoughToSay)) => Pattern::NotEnoughToSay,
    }
}
