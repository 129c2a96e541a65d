//! What a sentence says, and the sentence with what it rests on.

use super::reason::{About, Reason, Source};
use crate::care_cost::{Pattern, SAID};
use crate::dilemma::Choice;
use crate::instrument::ItemId;

/// What a sentence says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    /// Says more care than one chooses, and is measured on work: the system asks for cost.
    SaysMoreMeasuredOnWork,
    /// Care is expected on top of the targets.
    OnTopOfTargets,
    /// Care is asked for on top of the targets, and not believed to pay.
    AskedNotBelieved,
    /// What counts seems to be one's own minutes, whatever they spare the customer.
    MinutesOnly,
    /// The pattern of saying and choosing.
    Pattern(PatternMessage),
    /// Nothing of what one does for customers is measured.
    NothingMeasured,
    /// Results are measured at least as much as work.
    ResultsMeasured,
    /// Much from within and little room: the friction comes from processes.
    MuchWithinLittleRoom,
    /// Care is expected on top of the targets, with little room for it.
    OnTopWithLittleRoom,
    /// It is not clear who owns a complaint.
    ComplaintsWithoutOwner,
    /// Said to customers what one heard as a customer.
    HeardAndSaid,
    /// Customers are satisfied and have nothing to tell.
    SatisfiedWithoutStory,
    /// Time is named as the reason why care does not happen.
    TimeAsReason,
    /// The solution was sought in systems and training.
    SoughtOutside,
    /// The organisation stands below the colleague, which rating oneself high does not explain.
    OrganisationBelowColleague,
    /// Oneself stands above the others, as most people put themselves above the average of others.
    SelfAboveOthers,
    /// Nothing above speaks of the surroundings, and nothing stood in the way: what keeps it so.
    NothingInTheWay,
    /// Nothing above speaks of the surroundings: where to look.
    LookAround,
}

/// The patterns that have a sentence of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PatternMessage {
    /// Saying and choosing are close.
    Close,
    /// Says more care than one chooses.
    SaysMore,
    /// Chooses more care than one says.
    ChoosesMore,
    /// Every graded choice fell to care, so the line is not known.
    AlwaysCare,
    /// The same, and less is said.
    AlwaysCareSaysLess,
    /// Every graded choice fell to today's work, so the line is not known.
    AlwaysCost,
    /// The same, and more is said.
    AlwaysCostSaysMore,
    /// A coin explains the choices as well.
    NoPattern,
    /// There is an estimate, but what one says was not answered in full.
    NotSaid,
    /// The range is too wide, or the claim would depend on the prior.
    NotEnoughToSay,
    /// Fewer than six of the eight graded dilemmas were answered.
    TooFew,
}

impl PatternMessage {
    /// Whether the person may weigh differently from now on: not where everything goes to the customer already.
    pub const fn leaves_something_to_weigh(self) -> bool {
        !matches!(self, Self::AlwaysCare | Self::AlwaysCareSaysLess | Self::ChoosesMore)
    }

    /// What it rests on.
    pub fn reasons(self) -> Vec<Reason> {
        let on_choices_alone = matches!(
            self,
            Self::TooFew | Self::NoPattern | Self::NotSaid | Self::AlwaysCare | Self::AlwaysCost
        );
        let said = SAID.iter().filter(|_| !on_choices_alone).map(|item| Reason::Answer(ItemId::new(*item)));
        said.chain([Reason::Choices]).collect()
    }
}

impl From<Pattern> for PatternMessage {
    fn from(pattern: Pattern) -> Self {
        match pattern {
            Pattern::TooFew => Self::TooFew,
            Pattern::NoPattern => Self::NoPattern,
            Pattern::AtLimit { choice: Choice::Care, against_said: false } => Self::AlwaysCare,
            Pattern::AtLimit { choice: Choice::Care, against_said: true } => Self::AlwaysCareSaysLess,
            Pattern::AtLimit { choice: Choice::Cost, against_said: false } => Self::AlwaysCost,
            Pattern::AtLimit { choice: Choice::Cost, against_said: true } => Self::AlwaysCostSaysMore,
            Pattern::NotSaid => Self::NotSaid,
            Pattern::Close => Self::Close,
            Pattern::SaysMore => Self::SaysMore,
            Pattern::ChoosesMore => Self::ChoosesMore,
            Pattern::NotEnoughToSay => Self::NotEnoughToSay,
        }
    }
}

/// The source of every pattern of saying and choosing.
pub const PATTERN_SOURCE: Source = Source::Ours;

/// A sentence with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insight {
    /// What it says; role and language give it its words.
    pub message: Message,
    /// Whether it speaks of the surroundings or of the person.
    pub about: About,
    /// The answers it rests on; empty for the advice that is given without any.
    pub reasons: Vec<Reason>,
    /// Where its idea comes from.
    pub source: Source,
}
