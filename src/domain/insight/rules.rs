//! The table of rules: each a condition with its message, reasons and source.

use super::{About, Insight, Message, PATTERN_SOURCE, PatternMessage, Reason, Source};
use crate::domain::answers::Side;
use crate::domain::brushoff::{HEARD, SAID};
use crate::domain::care_cost::{Level, ON_TOP, PAYS, Pattern, SAYS_CARE_FROM, STATED};
use crate::domain::dilemma::Choice;
use crate::domain::instrument::ItemId;
use crate::domain::leadership::OWNER;
use crate::domain::measures::{Lean, MeasuresScore};
use crate::domain::perspectives::{GRADE, STORY, TIME};
use crate::domain::room::{Amount, ENOUGH, NOTHING, Region};
use crate::domain::scores::Scores;
use crate::domain::setup::Part;

/// What a rule says when its condition holds, and what that rests on.
type Fired = (Message, Vec<Reason>);

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
const ASKS_FOR_WORK: [Message; 3] =
    [Message::SaysCareMeasuredOnWork, Message::OnTopOfTargets, Message::OnTopWithLittleRoom];

/// The patterns that say something of the person.
pub(super) const CLAIMS: [Message; 7] = [
    Message::Pattern(PatternMessage::AlignedHigh),
    Message::Pattern(PatternMessage::AlignedBetween),
    Message::Pattern(PatternMessage::AlignedLow),
    Message::Pattern(PatternMessage::SaysMore),
    Message::Pattern(PatternMessage::ChoosesMore),
    Message::Pattern(PatternMessage::AlwaysCare),
    Message::Pattern(PatternMessage::AlwaysCost),
];

/// The patterns that say why there is nothing to say.
const NO_CLAIMS: [Message; 4] = [
    Message::Pattern(PatternMessage::NoPattern),
    Message::Pattern(PatternMessage::NotStated),
    Message::Pattern(PatternMessage::NotEnoughToSay),
    Message::Pattern(PatternMessage::TooFew),
];

/// The rules, the most useful first.
pub const RULES: [Rule; 20] = [
    Rule {
        says: &[Message::SaysCareMeasuredOnWork],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: says_care_measured_on_work,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::MuchWithinLittleRoom],
        about: About::Surroundings,
        source: Source::Made,
        fires: much_within_little_room,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &CLAIMS,
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: pattern,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::OnTopWithLittleRoom],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: on_top_with_little_room,
        // What the system asks, and how little room there is, are each said once.
        excluded_by: Excluded::By(&[Message::SaysCareMeasuredOnWork, Message::MuchWithinLittleRoom]),
    },
    Rule {
        says: &[Message::OnTopOfTargets],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: on_top_of_targets,
        // One sentence about what the system asks is enough on top.
        excluded_by: Excluded::By(&ASKS_FOR_WORK),
    },
    Rule {
        says: &[Message::SaysCareDoubtsItPays],
        // What one believes, wherever one works.
        about: About::Person,
        source: Source::OnTop,
        fires: says_care_doubts_it_pays,
        // Both begin with what one says.
        excluded_by: Excluded::By(&[Message::SaysCareMeasuredOnWork]),
    },
    Rule {
        says: &[Message::ComplaintsWithoutOwner],
        about: About::Surroundings,
        source: Source::Fable,
        fires: complaints_without_owner,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::HeardAndSaid],
        about: About::Person,
        source: Source::Fable,
        fires: heard_and_said,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::WithinMeetsCost],
        about: About::Person,
        source: Source::Made,
        fires: within_meets_cost,
        // The one says too that one likes to help and that something is in the way, the others that today's work comes
        // first.
        excluded_by: Excluded::By(&[
            Message::MuchWithinLittleRoom,
            Message::Pattern(PatternMessage::AlwaysCost),
            Message::Pattern(PatternMessage::AlignedLow),
        ]),
    },
    Rule {
        says: &[Message::SatisfiedWithoutStory],
        about: About::Surroundings,
        source: Source::Practice,
        fires: satisfied_without_story,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::TimeAsReason],
        about: About::Surroundings,
        source: Source::Practice,
        fires: time_as_reason,
        // That care saves time would sound like blame to who is held to targets, or has no room.
        excluded_by: Excluded::By(&[
            Message::SaysCareMeasuredOnWork,
            Message::OnTopOfTargets,
            Message::OnTopWithLittleRoom,
            Message::MuchWithinLittleRoom,
        ]),
    },
    Rule {
        says: &[Message::SoughtOutside],
        about: About::Surroundings,
        source: Source::Inside,
        fires: sought_outside,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::OrganisationBelowColleague],
        about: About::Surroundings,
        source: Source::Practice,
        fires: organisation_below_colleague,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::NothingMeasured],
        about: About::Surroundings,
        source: Source::Fable,
        fires: nothing_measured,
        // Who is held to targets is measured somehow, and who is asked to look at the numbers has some: each would read
        // as a contradiction.
        excluded_by: Excluded::By(&[
            Message::SaysCareMeasuredOnWork,
            Message::OnTopOfTargets,
            Message::OnTopWithLittleRoom,
            Message::Pattern(PatternMessage::SaysMore),
        ]),
    },
    Rule {
        says: &[Message::ResultsMeasured],
        about: About::Surroundings,
        source: Source::OnTop,
        fires: results_measured,
        // Who doubts that it pays is told to measure what it brings in, as if nobody did.
        excluded_by: Excluded::By(&[
            Message::SaysCareMeasuredOnWork,
            Message::OnTopOfTargets,
            Message::OnTopWithLittleRoom,
            Message::SaysCareDoubtsItPays,
        ]),
    },
    Rule {
        says: &[Message::SelfAboveOthers],
        about: About::Person,
        source: Source::Practice,
        fires: self_above_others,
        // The one says what remains beyond the other.
        excluded_by: Excluded::By(&[Message::OrganisationBelowColleague]),
    },
    Rule {
        says: &NO_CLAIMS,
        // That there is nothing to say is a normal outcome, and not the most useful one to begin with.
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: pattern,
        excluded_by: BY_NONE,
    },
    Rule {
        says: &[Message::AgreesWithin],
        about: About::Person,
        source: Source::Made,
        fires: |scores| {
            scores.within.total.as_ref()?;
            Some((Message::AgreesWithin, vec![Reason::Within]))
        },
        // Both begin with what one says of oneself.
        excluded_by: Excluded::By(&[Message::WithinMeetsCost, Message::MuchWithinLittleRoom]),
    },
    Rule {
        says: &[Message::NothingInTheWay],
        about: About::Surroundings,
        source: Source::Made,
        fires: nothing_in_the_way,
        excluded_by: Excluded::ByTheSurroundings,
    },
    Rule {
        says: &[Message::LookAround],
        about: About::Surroundings,
        source: Source::Made,
        // Where nothing stood in the way, there is nothing of it to look for.
        fires: |scores| (!scores.room.nothing_in_the_way()).then(|| (Message::LookAround, Vec::new())),
        excluded_by: Excluded::ByTheSurroundings,
    },
];

fn says_care_measured_on_work(scores: &Scores) -> Option<Fired> {
    (says_care(scores) && measured_on_work(scores))
        .then(|| (Message::SaysCareMeasuredOnWork, vec![answer(STATED), Reason::Measures]))
}

fn measured_on_work(scores: &Scores) -> bool {
    matches!(&scores.measures, MeasuresScore::Used(used) if used.lean() == Lean::Work)
}

fn on_top_of_targets(scores: &Scores) -> Option<Fired> {
    let yes = Side::of_seven(scores.care_cost.on_top?) == Side::Agrees;
    yes.then(|| (Message::OnTopOfTargets, vec![answer(ON_TOP)]))
}

fn says_care_doubts_it_pays(scores: &Scores) -> Option<Fired> {
    let doubts = Side::of_seven(scores.care_cost.pays?) == Side::Disagrees;
    (says_care(scores) && doubts).then(|| (Message::SaysCareDoubtsItPays, vec![answer(STATED), answer(PAYS)]))
}

fn within_meets_cost(scores: &Scores) -> Option<Fired> {
    let mean = scores.within.total.as_ref()?;
    let much = mean.agreed() == mean.answers.len();
    let falls_to_work = matches!(
        scores.care_cost.pattern,
        Pattern::AtLimit(Choice::Cost) | Pattern::Aligned(Level::Low) | Pattern::NotStated(Level::Low)
    );
    // To look at what gets in the way would be advice against what was answered.
    let may_be_in_the_way = !scores.room.nothing_in_the_way();
    (much && falls_to_work && may_be_in_the_way)
        .then(|| (Message::WithinMeetsCost, vec![Reason::Within, Reason::Choices]))
}

fn nothing_measured(scores: &Scores) -> Option<Fired> {
    (scores.measures == MeasuresScore::NoneUsed).then(|| (Message::NothingMeasured, vec![Reason::Measures]))
}

fn results_measured(scores: &Scores) -> Option<Fired> {
    let MeasuresScore::Used(used) = &scores.measures else { return None };
    (used.lean() == Lean::Result).then(|| (Message::ResultsMeasured, vec![Reason::Measures]))
}

fn much_within_little_room(scores: &Scores) -> Option<Fired> {
    let here = Region { within: Amount::Much, room: Amount::Little };
    (scores.region() == Some(here)).then(|| {
        let reasons = [Reason::Within].into_iter().chain(room_reasons(scores));
        (Message::MuchWithinLittleRoom, reasons.collect())
    })
}

fn on_top_with_little_room(scores: &Scores) -> Option<Fired> {
    let on_top = Side::of_seven(scores.care_cost.on_top?) == Side::Agrees;
    let little = scores.room.room?.amount() == Some(Amount::Little);
    (on_top && little).then(|| {
        let reasons = [answer(ON_TOP)].into_iter().chain(room_reasons(scores));
        (Message::OnTopWithLittleRoom, reasons.collect())
    })
}

/// What the room of a person follows from.
fn room_reasons(scores: &Scores) -> impl Iterator<Item = Reason> {
    let blockers = scores.room.blockers.iter().flatten().cloned().map(Reason::Answer);
    [answer(ENOUGH)].into_iter().chain(blockers)
}

fn nothing_in_the_way(scores: &Scores) -> Option<Fired> {
    let enough = scores.room.enough.map(|_| answer(ENOUGH));
    let reasons = || [answer(NOTHING)].into_iter().chain(enough).collect();
    scores.room.nothing_in_the_way().then(|| (Message::NothingInTheWay, reasons()))
}

fn complaints_without_owner(scores: &Scores) -> Option<Fired> {
    let unclear = Side::of_seven(scores.leadership.owner?) == Side::Disagrees;
    unclear.then(|| (Message::ComplaintsWithoutOwner, vec![answer(OWNER)]))
}

fn heard_and_said(scores: &Scores) -> Option<Fired> {
    let both = scores.brushoff.both();
    let reasons = both.iter().flat_map(|line| [HEARD, SAID].map(|page| answer(&format!("{page}-{line}"))));
    (!both.is_empty()).then(|| (Message::HeardAndSaid, reasons.collect()))
}

fn satisfied_without_story(scores: &Scores) -> Option<Fired> {
    let reasons = || vec![answer(GRADE), answer(STORY)];
    scores.perspectives.satisfied_without_story().then(|| (Message::SatisfiedWithoutStory, reasons()))
}

fn time_as_reason(scores: &Scores) -> Option<Fired> {
    let yes = Side::of_seven(scores.perspectives.time?) == Side::Agrees;
    // Whatever stands on top: who is held to targets is right about the time.
    let held_to_targets = scores.room.held_to_targets() || measured_on_work(scores);
    (yes && !held_to_targets).then(|| (Message::TimeAsReason, vec![answer(TIME)]))
}

fn sought_outside(scores: &Scores) -> Option<Fired> {
    let effort = scores.leadership.effort.as_ref()?;
    let reasons = || effort.coins.iter().map(|(item, _)| Reason::Answer(item.clone())).collect();
    effort.sought_outside().then(|| (Message::SoughtOutside, reasons()))
}

fn organisation_below_colleague(scores: &Scores) -> Option<Fired> {
    let below = scores.perspectives.organisation_below_colleague();
    below.then(|| (Message::OrganisationBelowColleague, views(scores, &[1, 2])))
}

fn self_above_others(scores: &Scores) -> Option<Fired> {
    scores.perspectives.self_above_others().then(|| (Message::SelfAboveOthers, views(scores, &[0, 1, 2])))
}

/// The answers to every statement in these views.
fn views(scores: &Scores, views: &[usize]) -> Vec<Reason> {
    let items = scores.perspectives.statements.iter().flat_map(|s| views.iter().map(|view| &s.items[*view]));
    items.cloned().map(Reason::Answer).collect()
}

fn pattern(scores: &Scores) -> Option<Fired> {
    let message = PatternMessage::from(scores.care_cost.pattern);
    scores.setup.asks(Part::CareCost).then(|| (Message::Pattern(message), message.reasons()))
}

/// Who says and chooses “sometimes the customer” is not told that they say it often.
fn says_care(scores: &Scores) -> bool {
    let says_care = scores.care_cost.stated.is_some_and(|stated| stated >= SAYS_CARE_FROM);
    says_care && scores.care_cost.pattern != Pattern::Aligned(Level::Between)
}

fn answer(id: &str) -> Reason {
    Reason::Answer(ItemId::new(id))
}
