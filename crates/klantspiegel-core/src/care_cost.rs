//! B4, the pattern of saying and choosing, and the questions around it.

use super::answers::Answers;
use super::dilemma::Choice;
use super::dilemma::estimate::{Estimates, Findings, Outcome};
use super::gap::{Gap, SURE, gap};

/// The item that asks in how many of ten cases the customer should win.
pub const STATED: &str = "stated-share";
/// The item that asks whether care is expected on top of the targets.
pub const ON_TOP: &str = "on-top";
/// The item that asks whether care pays for itself in time.
pub const PAYS: &str = "pays";

/// From this stated share on (of ten) a person says care …
pub const SAYS_CARE_FROM: u8 = 6;
/// … and up to this one the work.
pub const SAYS_WORK_UP_TO: u8 = 4;

/// On which side of the middle something lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    /// Below one half, with a chance of at least 0.90.
    Low,
    /// Neither.
    Between,
    /// Above one half, with a chance of at least 0.90.
    High,
}

/// The pattern of saying and choosing; each has a text of its own, for staff and for managers wherever there is more to
/// say than that too little was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pattern {
    /// Too few dilemmas were answered.
    TooFew,
    /// All graded choices on one side.
    AtLimit(Choice),
    /// A coin explains the choices as well.
    NoPattern,
    /// The choices say something, but what one says was not answered.
    NotStated(Level),
    /// What one says and what one chooses are close; the level is that of both.
    Aligned(Level),
    /// Says more care than one chooses.
    SaysMore,
    /// Chooses more care than one says.
    ChoosesMore,
    /// The range is too wide, or the claim would depend on the prior.
    NotEnoughToSay,
}

/// What B says.
#[derive(Clone, Debug)]
pub struct CareCostScore {
    /// What follows from the dilemmas (B1).
    pub findings: Findings,
    /// Of ten cases, in how many the customer should win.
    pub stated: Option<u8>,
    /// 1–7: care is expected on top of the normal targets.
    pub on_top: Option<u8>,
    /// 1–7: care pays for itself in time.
    pub pays: Option<u8>,
    /// What saying and choosing come to together.
    pub pattern: Pattern,
}

/// Scores B1 and B2 together.
pub fn score(findings: Findings, answers: &Answers) -> CareCostScore {
    let stated = answers.get(STATED);
    CareCostScore {
        pattern: pattern(&findings.outcome, stated),
        findings,
        stated,
        on_top: answers.get(ON_TOP),
        pays: answers.get(PAYS),
    }
}

/// On which side of the middle the choices lie, as far as both priors agree.
pub fn level(estimates: &Estimates) -> Level {
    if estimates.agree(|e| e.chance(|share| share > 0.5) >= SURE) {
        Level::High
    } else if estimates.agree(|e| e.chance(|share| share < 0.5) >= SURE) {
        Level::Low
    } else {
        Level::Between
    }
}

fn pattern(outcome: &Outcome, stated: Option<u8>) -> Pattern {
    let estimates = match outcome {
        Outcome::TooFew => return Pattern::TooFew,
        Outcome::AtLimit(choice) => return Pattern::AtLimit(*choice),
        Outcome::NoPattern => return Pattern::NoPattern,
        Outcome::Estimated(estimates) => estimates,
    };
    let Some(stated) = stated else {
        return Pattern::NotStated(level(estimates));
    };
    match gap(stated, estimates) {
        Gap::SaysMore => Pattern::SaysMore,
        Gap::ChoosesMore => Pattern::ChoosesMore,
        Gap::Close if level(estimates) == said(stated) => Pattern::Aligned(said(stated)),
        Gap::Close => Pattern::Aligned(Level::Between),
        Gap::NotEnoughToSay => Pattern::NotEnoughToSay,
    }
}

/// On which side of the middle a stated share (of ten) lies.
const fn said(stated: u8) -> Level {
    match stated {
        SAYS_CARE_FROM.. => Level::High,
        ..=SAYS_WORK_UP_TO => Level::Low,
        _ => Level::Between,
    }
}
