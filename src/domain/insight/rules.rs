//! The table of rules: each a condition with its message, reasons and source.

use super::{About, Insight, Message, PATTERN_SOURCE, PatternMessage, Reason, Source};
use crate::domain::answers::Side;
use crate::domain::care_cost::{Level, ON_TOP, PAYS, Pattern, SAYS_CARE_FROM, STATED};
use crate::domain::dilemma::Choice;
use crate::domain::instrument::ItemId;
use crate::domain::measures::{Lean, MeasuresScore};
use crate::domain::scores::Scores;

/// What a rule says when its condition holds, and what that rests on.
type Fired = (Message, Vec<Reason>);

/// A row of the table.
pub(super) struct Rule {
    about: About,
    source: Source,
    fires: fn(&Scores) -> Option<Fired>,
    /// Whether this message may not stand beside one already chosen.
    pub(super) excluded_by: fn(Message) -> bool,
}

impl Rule {
    /// The sentence, if its condition holds.
    pub(super) fn insight(&self, scores: &Scores) -> Option<Insight> {
        let (message, reasons) = (self.fires)(scores)?;
        Some(Insight { message, about: self.about, reasons, source: self.source })
    }
}

/// The rules, the most useful first.
pub(super) const RULES: [Rule; 10] = [
    Rule {
        about: About::Surroundings,
        source: Source::OnTop,
        fires: says_care_measured_on_work,
        excluded_by: |_| false,
    },
    Rule {
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: |scores| pattern(scores).filter(|(message, _)| message.claims()).map(said),
        excluded_by: |_| false,
    },
    Rule {
        about: About::Surroundings,
        source: Source::OnTop,
        fires: on_top_of_targets,
        // One sentence about what the system asks is enough on top.
        excluded_by: |other| other == Message::SaysCareMeasuredOnWork,
    },
    Rule {
        about: About::Surroundings,
        source: Source::OnTop,
        fires: says_care_doubts_it_pays,
        // Both begin with what one says.
        excluded_by: |other| other == Message::SaysCareMeasuredOnWork,
    },
    Rule { about: About::Person, source: Source::Made, fires: within_meets_cost, excluded_by: |_| false },
    Rule {
        about: About::Surroundings,
        source: Source::Fable,
        fires: nothing_measured,
        // Who is held to targets is measured somehow: the two would read as a contradiction.
        excluded_by: |other| other == Message::OnTopOfTargets,
    },
    Rule {
        about: About::Surroundings,
        source: Source::OnTop,
        fires: results_measured,
        excluded_by: |other| other == Message::OnTopOfTargets,
    },
    Rule {
        // That there is nothing to say is a normal outcome, and not the most useful one to begin with.
        about: About::Person,
        source: PATTERN_SOURCE,
        fires: |scores| pattern(scores).filter(|(message, _)| !message.claims()).map(said),
        excluded_by: |_| false,
    },
    Rule {
        about: About::Person,
        source: Source::Made,
        fires: |scores| {
            scores.within.widest()?;
            Some((Message::AgreesWithin, vec![Reason::Within]))
        },
        excluded_by: |other| other == Message::WithinMeetsCost,
    },
    Rule {
        about: About::Surroundings,
        source: Source::Made,
        fires: |_| Some((Message::LookAround, Vec::new())),
        excluded_by: is_about_surroundings,
    },
];

fn says_care_measured_on_work(scores: &Scores) -> Option<Fired> {
    let MeasuresScore::Used(used) = &scores.measures else { return None };
    let measured_on_work = used.lean() == Lean::Work;
    (says_care(scores) && measured_on_work)
        .then(|| (Message::SaysCareMeasuredOnWork, vec![answer(STATED), Reason::Measures]))
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
    let mean = scores.within.widest()?;
    let much = mean.agreed() == mean.answers.len();
    let falls_to_work = matches!(
        scores.care_cost.pattern,
        Pattern::AtLimit(Choice::Cost) | Pattern::Aligned(Level::Low) | Pattern::NotStated(Level::Low)
    );
    (much && falls_to_work).then(|| (Message::WithinMeetsCost, vec![Reason::Within, Reason::Choices]))
}

fn nothing_measured(scores: &Scores) -> Option<Fired> {
    (scores.measures == MeasuresScore::NoneUsed).then(|| (Message::NothingMeasured, vec![Reason::Measures]))
}

fn results_measured(scores: &Scores) -> Option<Fired> {
    let MeasuresScore::Used(used) = &scores.measures else { return None };
    (used.lean() == Lean::Result).then(|| (Message::ResultsMeasured, vec![Reason::Measures]))
}

fn pattern(scores: &Scores) -> Option<(PatternMessage, Vec<Reason>)> {
    let message = PatternMessage::from(scores.care_cost.pattern);
    Some((message, message.reasons()))
}

fn said((message, reasons): (PatternMessage, Vec<Reason>)) -> (Message, Vec<Reason>) {
    (Message::Pattern(message), reasons)
}

fn is_about_surroundings(message: Message) -> bool {
    use Message::{
        NothingMeasured, OnTopOfTargets, ResultsMeasured, SaysCareDoubtsItPays, SaysCareMeasuredOnWork,
    };
    matches!(
        message,
        SaysCareMeasuredOnWork | OnTopOfTargets | SaysCareDoubtsItPays | NothingMeasured | ResultsMeasured
    )
}

/// Who says and chooses “sometimes the customer” is not told that they say it often.
fn says_care(scores: &Scores) -> bool {
    let says_care = scores.care_cost.stated.is_some_and(|stated| stated >= SAYS_CARE_FROM);
    says_care && scores.care_cost.pattern != Pattern::Aligned(Level::Between)
}

fn answer(id: &str) -> Reason {
    Reason::Answer(ItemId::new(id))
}
