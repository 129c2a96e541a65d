//! The sentences on top of the feedback: a table of rules, each a condition with its message, reasons and source.

use super::care_cost::{Level, ON_TOP, PAYS, Pattern, STATED};
use super::dilemma::Choice;
use super::instrument::ItemId;
use super::measures::MeasuresScore;
use super::scores::Scores;

/// The most sentences on top.
pub const MOST: usize = 3;
/// From this stated share on (of ten) a person says care.
pub const SAYS_CARE_FROM: u8 = 6;
/// A result share up to this much means: measured on work.
pub const MEASURED_ON_WORK_UP_TO: f64 = 0.35;
/// A result share from this much on means: results count as well.
pub const MEASURED_ON_RESULT_FROM: f64 = 0.5;
/// From this answer on a rating is a yes …
const YES_FROM: u8 = 5;
/// … and up to this one a no.
const NO_UP_TO: u8 = 3;

/// What a sentence says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Message {
    /// Says care, is measured on work: the system asks for cost.
    SaysCareMeasuredOnWork,
    /// Care is expected on top of the targets.
    OnTopOfTargets,
    /// Says care without believing that it pays.
    SaysCareDoubtsItPays,
    /// Much from within, while the choices fall to today's work.
    WithinMeetsCost,
    /// The pattern of saying and choosing.
    Pattern(PatternMessage),
    /// Nothing of what one does for customers is measured.
    NothingMeasured,
    /// Results are measured at least as much as work.
    ResultsMeasured,
    /// How many statements one agrees with.
    AgreesWithin,
    /// Nothing above speaks of the surroundings: where to look.
    LookAround,
}

/// The patterns that have a sentence of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PatternMessage {
    AlignedHigh,
    AlignedBetween,
    AlignedLow,
    SaysMore,
    ChoosesMore,
    AlwaysCare,
    AlwaysCost,
    NoPattern,
    NotStated,
    NotEnoughToSay,
    TooFew,
}

impl PatternMessage {
    /// Whether it says something of the person, instead of why there is nothing to say.
    pub const fn claims(self) -> bool {
        !matches!(self, Self::NoPattern | Self::NotStated | Self::NotEnoughToSay | Self::TooFew)
    }
}

impl From<Pattern> for PatternMessage {
    fn from(pattern: Pattern) -> Self {
        match pattern {
            Pattern::TooFew => Self::TooFew,
            Pattern::AtLimit(Choice::Care) => Self::AlwaysCare,
            Pattern::AtLimit(Choice::Cost) => Self::AlwaysCost,
            Pattern::NoPattern => Self::NoPattern,
            Pattern::NotStated(_) => Self::NotStated,
            Pattern::Aligned(Level::High) => Self::AlignedHigh,
            Pattern::Aligned(Level::Between) => Self::AlignedBetween,
            Pattern::Aligned(Level::Low) => Self::AlignedLow,
            Pattern::SaysMore => Self::SaysMore,
            Pattern::ChoosesMore => Self::ChoosesMore,
            Pattern::NotEnoughToSay => Self::NotEnoughToSay,
        }
    }
}

/// Whether a sentence is about the surroundings or about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    Surroundings,
    Person,
}

/// What a claim rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The answer to this item.
    Answer(ItemId),
    /// All answers to A.
    Within,
    /// The choices in the dilemmas.
    Choices,
    /// The answers about measures.
    Measures,
}

/// Where a finding comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Whether customer orientation can be made.
    Made,
    /// Care that comes from inside.
    Inside,
    /// The fable of customer orientation.
    Fable,
    /// Asking for care on top of cheap and fast.
    OnTop,
    /// Klantspiegel's own model.
    Ours,
}

/// A sentence with what it rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Insight {
    pub message: Message,
    pub about: About,
    pub reasons: Vec<Reason>,
    pub source: Source,
}

/// What a rule says when its condition holds, and what that rests on.
type Fired = (Message, Vec<Reason>);

/// A row of the table.
struct Rule {
    about: About,
    source: Source,
    fires: fn(&Scores) -> Option<Fired>,
    /// Whether this message may not stand beside one already chosen.
    excluded_by: fn(Message) -> bool,
}

/// The rules, the most useful first.
const RULES: [Rule; 10] = [
    Rule {
        about: About::Surroundings,
        source: Source::OnTop,
        fires: says_care_measured_on_work,
        excluded_by: |_| false,
    },
    Rule {
        about: About::Person,
        source: Source::Ours,
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
        excluded_by: |_| false,
    },
    Rule { about: About::Person, source: Source::Made, fires: within_meets_cost, excluded_by: |_| false },
    Rule {
        about: About::Surroundings,
        source: Source::Fable,
        fires: nothing_measured,
        excluded_by: |_| false,
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
        source: Source::Ours,
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
        source: Source::Inside,
        fires: |_| Some((Message::LookAround, Vec::new())),
        excluded_by: is_about_surroundings,
    },
];

/// Every sentence whose condition holds, the most useful first, whether or not it has a place on top.
pub fn firing(scores: &Scores) -> Vec<Insight> {
    RULES.iter().filter_map(|rule| insight(rule, scores)).collect()
}

/// The sentences on top: at most three, none against another, one of them about the surroundings.
pub fn top(scores: &Scores) -> Vec<Insight> {
    let mut chosen: Vec<Insight> = Vec::new();
    for rule in &RULES {
        let Some(insight) = insight(rule, scores) else { continue };
        let excluded = chosen.iter().any(|other| (rule.excluded_by)(other.message));
        let surroundings_said = chosen.iter().any(|other| other.about == About::Surroundings);
        // The last place is kept for the surroundings as long as nothing speaks of them.
        let place_kept = chosen.len() == MOST - 1 && !surroundings_said && rule.about == About::Person;
        if !excluded && !place_kept && chosen.len() < MOST {
            chosen.push(insight);
        }
    }
    chosen
}

fn insight(rule: &Rule, scores: &Scores) -> Option<Insight> {
    let (message, reasons) = (rule.fires)(scores)?;
    Some(Insight { message, about: rule.about, reasons, source: rule.source })
}

fn says_care_measured_on_work(scores: &Scores) -> Option<Fired> {
    let MeasuresScore::Used(used) = &scores.measures else { return None };
    let measured_on_work = used.result_share <= MEASURED_ON_WORK_UP_TO;
    (says_care(scores) && measured_on_work)
        .then(|| (Message::SaysCareMeasuredOnWork, vec![answer(STATED), Reason::Measures]))
}

fn on_top_of_targets(scores: &Scores) -> Option<Fired> {
    let yes = scores.care_cost.on_top? >= YES_FROM;
    yes.then(|| (Message::OnTopOfTargets, vec![answer(ON_TOP)]))
}

fn says_care_doubts_it_pays(scores: &Scores) -> Option<Fired> {
    let doubts = scores.care_cost.pays? <= NO_UP_TO;
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
    (used.result_share >= MEASURED_ON_RESULT_FROM).then(|| (Message::ResultsMeasured, vec![Reason::Measures]))
}

fn pattern(scores: &Scores) -> Option<(PatternMessage, Vec<Reason>)> {
    let message = PatternMessage::from(scores.care_cost.pattern);
    Some((message, pattern_reasons(message)))
}

fn said((message, reasons): (PatternMessage, Vec<Reason>)) -> (Message, Vec<Reason>) {
    (Message::Pattern(message), reasons)
}

fn pattern_reasons(message: PatternMessage) -> Vec<Reason> {
    match message {
        PatternMessage::TooFew | PatternMessage::NoPattern | PatternMessage::NotStated => {
            vec![Reason::Choices]
        }
        PatternMessage::AlwaysCare | PatternMessage::AlwaysCost => vec![Reason::Choices],
        _ => vec![answer(STATED), Reason::Choices],
    }
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

fn says_care(scores: &Scores) -> bool {
    scores.care_cost.stated.is_some_and(|stated| stated >= SAYS_CARE_FROM)
}

fn answer(id: &str) -> Reason {
    Reason::Answer(ItemId::new(id))
}
