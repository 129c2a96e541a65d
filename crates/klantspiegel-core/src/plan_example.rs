//! Examples of an if-then plan that fit what was found; the plan itself is the person's own.

use super::insight::{self, Message};
use super::scores::Scores;
use crate::variants::all;
use strum::{EnumCount, VariantArray};

/// How many examples are given.
pub const EXAMPLES: usize = 2;

/// An example of a plan; role and language give it its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, VariantArray)]
pub enum PlanExample {
    /// Writing down what gets in the way, and bringing it up.
    Blocked,
    /// Asking which target may be lower.
    Targets,
    /// Asking for a number that shows what customers get out of it.
    Measures,
    /// Saying whose a complaint is.
    Complaint,
    /// Saying what one will do where there is no answer.
    Answering,
    /// Asking for more than whether all was well.
    Story,
    /// Finding out what the first answer could have saved.
    SecondTime,
    /// Asking what must change in how people work.
    NewSystem,
    /// Asking a colleague how they saw it.
    Colleague,
    /// Weighing the customer's time first.
    Weighing,
}

impl PlanExample {
    /// Every example.
    pub const ALL: [Self; Self::COUNT] = all(Self::VARIANTS);

    /// The example that goes with a sentence on top.
    pub const fn of(message: Message) -> Self {
        match message {
            Message::MuchWithinLittleRoom | Message::LookAround => Self::Blocked,
            Message::OnTopOfTargets | Message::OnTopWithLittleRoom => Self::Targets,
            Message::SaysMoreMeasuredOnWork | Message::AskedNotBelieved | Message::NothingMeasured => {
                Self::Measures
            }
            Message::ComplaintsWithoutOwner => Self::Complaint,
            Message::HeardAndSaid => Self::Answering,
            Message::SatisfiedWithoutStory => Self::Story,
            Message::TimeAsReason => Self::SecondTime,
            Message::SoughtOutside => Self::NewSystem,
            Message::OrganisationBelowColleague | Message::SelfAboveOthers | Message::NothingInTheWay => {
                Self::Colleague
            }
            Message::MinutesOnly | Message::ResultsMeasured => Self::Weighing,
            Message::Pattern(pattern) if pattern.leaves_something_to_weigh() => Self::Weighing,
            Message::Pattern(_) => Self::Blocked,
        }
    }
}

/// The examples for these scores: those of the sentences on top in their order, then of whatever else was found, then
/// ones that fit anybody.
pub fn examples(scores: &Scores) -> [PlanExample; EXAMPLES] {
    let found = insight::top(scores).into_iter().chain(insight::firing(scores));
    let fitting = found.map(|insight| PlanExample::of(insight.message));
    let mut chosen: Vec<PlanExample> = Vec::new();
    for example in fitting.chain([PlanExample::Blocked, PlanExample::Answering]) {
        // Who says that nothing was in the way is not asked to write it down.
        let against = example == PlanExample::Blocked && scores.room.nothing_in_the_way();
        let example = if against { PlanExample::Colleague } else { example };
        if !chosen.contains(&example) {
            chosen.push(example);
        }
    }
    [chosen[0], chosen[1]]
}
