//! The table of rules: each with what it says, its source, its condition, and what keeps it away.

use super::conditions::{self, Fired};
use super::message::{Insight, Message, PATTERN_SOURCE, PatternMessage};
use super::reason::{About, Source};
use crate::scores::Scores;

/// A row of the table.
pub struct Rule {
    /// What it says: one sentence, or one of several patterns. It keeps silent of anything else that was found.
    pub says: &'static [Message],
    /// Whether that is about the surroundings or the person.
    pub about: About,
    source: Source,
    fires: fn(&Scores) -> Option<Fired>,
    /// Beside what its sentence may not stand.
    pub excluded_by: Excluded,
}

/// What keeps a sentence away.
pub enum Excluded {
    /// One of these sentences, where it was chosen before.
    By(&'static [Message]),
    /// Any sentence about the surroundings that was chosen before.
    ByTheSurroundings,
}

impl Excluded {
    /// Whether a sentence already chosen keeps this one away.
    pub(super) fn holds(&self, other: &Insight) -> bool {
        match self {
            Self::By(messages) => messages.contains(&other.message),
            Self::ByTheSurroundings => other.about == About::Surroundings,
        }
    }
}

/// Nothing keeps it away.
const BY_NONE: Excluded = Excluded::By(&[]);

impl Rule {
    /// The sentence, if its condition holds.
    pub(super) fn insight(&self, scores: &Scores) -> Option<Insight> {
        let (message, reasons) = (self.fires)(scores).filter(|(message, _)| self.says.contains(message))?;
        Some(Insight { message, about: self.about, reasons, source: self.source })
    }
}

/// What says that the surroundings ask for work, with care on top of it.
const ASKS_FOR_WORK: [Message; 4] = [
    Message::SaysMoreMeasuredOnWork,
    Message::AskedNotBelieved,
    Message::OnTopOfTargets,
    Message::OnTopWithLittleRoom,
];

/// The patterns that say something of the person.
const CLAIMS: [Message; 7] = [
    Message::Pattern(PatternMessage::Close),
    Message::Pattern(PatternMessage::SaysMore),
    Message::Pattern(PatternMessage::ChoosesMore),
    Message::Pattern(PatternMessage::AlwaysCare),
    Message::Pattern(PatternMessage::AlwaysCareSaysLess),
    Message::Pattern(PatternMessage::AlwaysCost),
    Message::Pattern(PatternMessage::AlwaysCostSaysMore),
];

/// The patterns of which the headline sets both sides beside each other, and nothing can be claimed.
const OPEN: [Message; 2] =
    [Message::Pattern(PatternMessage::NoPattern), Message::Pattern(PatternMessage::NotEnoughToSay)];

/// The patterns that say what is missing.
const MISSING: [Message; 2] =
    [Message::Pattern(PatternMessage::NotSaid), Message::Pattern(PatternMessage::TooFew)];

/// The rules, the most useful first.
pub const RULES: [Rule; 20] = [
    Rule {
        says: &OPEN,
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: conditions::pattern,
        // Right below the headline: two numbers beside each other look like a difference, and here none may be claimed.
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::SaysMoreMeasuredOnWork],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: conditions::says_more_measured_on_work,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::MuchWithinLittleRoom],
        about: About::Surroundings,
        source: Source::Made,
        fires: conditions::much_within_little_room,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &CLAIMS,
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: conditions::pattern,
        // That one says more than one chooses is said once.
        excluded_by: Excluded::By(&[Message::SaysMoreMeasuredOnWork]),
    },
    Rule {
        says: &[Message::OnTopWithLittleRoom],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: conditions::on_top_with_little_room,
        // What the system asks, and how little room there is, are each said once.
        excluded_by: Excluded::By(&[Message::SaysMoreMeasuredOnWork, Message::MuchWithinLittleRoom]),
    },
    Rule {
        says: &[Message::AskedNotBelieved],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: conditions::asked_not_believed,
        // Both others say what to look at first: the numbers, or a target.
        excluded_by: Excluded::By(&[Message::SaysMoreMeasuredOnWork, Message::OnTopWithLittleRoom]),
    },
    Rule {
        says: &[Message::OnTopOfTargets],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: conditions::on_top_of_targets,
        // One sentence about what the system asks is enough on top.
        excluded_by: Excluded::By(&ASKS_FOR_WORK),
    },
    Rule {
        says: &[Message::MinutesOnly],
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: conditions::minutes_only,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::ComplaintsWithoutOwner],
        about: About::Surroundings,
        source: Source::Fable,
        fires: conditions::complaints_without_owner,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::HeardAndSaid],
        about: About::Person,
        source: Source::Fable,
        fires: conditions::heard_and_said,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::SatisfiedWithoutStory],
        about: About::Surroundings,
        source: Source::Practice,
        fires: conditions::satisfied_without_story,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::TimeAsReason],
        about: About::Surroundings,
        source: Source::Practice,
        fires: conditions::time_as_reason,
        // That care saves time would sound like blame to who is held to targets, or has no room.
        excluded_by: Excluded::By(&[
            Message::SaysMoreMeasuredOnWork,
            Message::AskedNotBelieved,
            Message::OnTopOfTargets,
            Message::OnTopWithLittleRoom,
            Message::MuchWithinLittleRoom,
        ]),
    },
    Rule {
        says: &[Message::SoughtOutside],
        about: About::Surroundings,
        source: Source::Inside,
        fires: conditions::sought_outside,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::OrganisationBelowColleague],
        about: About::Surroundings,
        source: Source::Practice,
        fires: conditions::organisation_below_colleague,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::NothingMeasured],
        about: About::Surroundings,
        source: Source::Fable,
        fires: conditions::nothing_measured,
        // Who is held to targets is measured somehow, and who is asked to look at the numbers has some: each would read
        // as a contradiction.
        excluded_by: Excluded::By(&[
            Message::SaysMoreMeasuredOnWork,
            Message::AskedNotBelieved,
            Message::OnTopOfTargets,
            Message::OnTopWithLittleRoom,
            Message::Pattern(PatternMessage::SaysMore),
            Message::Pattern(PatternMessage::AlwaysCostSaysMore),
        ]),
    },
    Rule {
        says: &[Message::ResultsMeasured],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: conditions::results_measured,
        // Who doubts that it pays is told to measure what it brings in, as if nobody did.
        excluded_by: Excluded::By(&[
            Message::SaysMoreMeasuredOnWork,
            Message::AskedNotBelieved,
            Message::OnTopOfTargets,
            Message::OnTopWithLittleRoom,
        ]),
    },
    Rule {
        says: &[Message::SelfAboveOthers],
        about: About::Person,
        source: Source::Practice,
        fires: conditions::self_above_others,
        // The one says what remains beyond the other.
        excluded_by: Excluded::By(&[Message::OrganisationBelowColleague]),
    },
    Rule {
        says: &MISSING,
        // That something is missing is no finding, and not the most useful one to begin with.
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: conditions::pattern,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::NothingInTheWay],
        about: About::Surroundings,
        source: Source::Made,
        fires: conditions::nothing_in_the_way,
        excluded_by: Excluded::ByTheSurroundings,
    },
    Rule {
        says: &[Message::LookAround],
        about: About::Surroundings,
        source: Source::Made,
        fires: conditions::look_around,
        excluded_by: Excluded::ByTheSurroundings,
    },
];

impl PatternMessage {
    /// Whether it says something of the person, instead of why there is nothing to say.
    pub fn claims(self) -> bool {
        CLAIMS.contains(&Message::Pattern(self))
    }

    /// Whether enough was answered, and yet nothing can be claimed.
    pub fn is_open(self) -> bool {
        OPEN.contains(&Message::Pattern(self))
    }
}
