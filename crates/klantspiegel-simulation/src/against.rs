//! What becomes of the estimates when people decide otherwise than the model assumes: figures over simulated people of each rule, and
//! reference values that another simulation of the same model found.

use super::figure::Figure;
use super::mind::Mind;
use super::outcomes::End;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::findings::{self, MINUTES_ONLY_FROM, Outcome};
use klantspiegel_core::dilemma::published::Rule;
use klantspiegel_core::gap::Gap;
use klantspiegel_core::listed;
use klantspiegel_core::setup::Form;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use strum::{VariantArray, VariantNames};

/// On how many people the reference values rest.
pub const REFERENCE_PEOPLE: usize = 12_000;
/// A true gap in ln minutes: about 0.30 in share.
pub const TRUE_GAP: f64 = 2.2;

/// Something that is counted over people of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "title_case")]
pub enum Quantity {
    /// How many get a number: neither flagged nor all on one side. What follows is of those, but for [`Self::Flagged`].
    Number,
    /// How many are said to show no pattern.
    Flagged,
    /// The mean error of the share.
    Bias,
    /// The root of its mean square.
    Error,
    /// How often the interval holds the true share.
    Cover,
    /// The mean width of the interval.
    Width,
    /// How often one's own minutes explain the choices that much better under the usual prior.
    MinutesOnly,
    /// The same under the wide prior too, so that it is told.
    ToldMinutesOnly,
    /// How often the interval of c*(30) holds the truth.
    CoverHalfHour,
    /// The same of c*(120).
    CoverTwoHours,
    /// The same of c*(480).
    CoverDay,
    /// How often who says what they choose is told that they say more.
    FalselyMore,
    /// The same of less.
    FalselyLess,
    /// How often a true gap of [`TRUE_GAP`] is found where more is said than chosen.
    Power,
    /// The same where less is said.
    PowerLess,
    /// How often who says what they choose is told that the two are close.
    CloseWithoutGap,
    /// How often who has a true gap of [`TRUE_GAP`] is.
    CloseWithGap,
    /// How many choose one side alone, of everybody. What follows is of those.
    AtLimit,
    /// How often who says what they choose is told of a gap.
    FalseAtLimit,
    /// How often a true gap of [`TRUE_GAP`] is found, the only way in which there can be one.
    PowerAtLimit,
}

listed!(Quantity);

/// What is found over people of a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimates([Figure; Quantity::ALL.len()]);

impl Estimates {
    /// One of the figures; of people who toss a coin, for whom there is no truth, all but the first two are no number.
    pub fn of(&self, quantity: Quantity) -> Figure {
        self.0[quantity as usize]
    }
}

/// One person.
struct Case {
    is_flagged: bool,
    number: Option<Number>,
    /// Where all of it fell to one side.
    at_limit: Option<AtLimit>,
}

/// Somebody whose choices all fell to one side.
struct AtLimit {
    is_told_wrongly: bool,
    is_found: bool,
}

/// Somebody with a number.
struct Number {
    error: f64,
    covers: bool,
    width: f64,
    /// Under the usual prior, and under both.
    minutes_only: [bool; 2],
    covers_tipping: [bool; LOSSES.len()],
    without_gap: Gap,
    saying_more: Gap,
    saying_less: Gap,
}

/// Simulates this many people of a rule through one form.
pub fn simulate(rule: Rule, form: Form, people: usize, seed: u64) -> Estimates {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let cases: Vec<Case> = (0..people).map(|_| case(rule, form, &mut rng)).collect();
    let numbers: Vec<&Number> = cases.iter().filter_map(|case| case.number.as_ref()).collect();
    let rate = |of: &dyn Fn(&Number) -> bool| Figure::rate(numbers.iter().map(|number| of(number)));
    let mean = |of: &dyn Fn(&Number) -> f64| Figure::mean(numbers.iter().map(|number| of(number)));
    let errors: Vec<f64> = numbers.iter().map(|number| number.error).collect();
    let is_close = |gap: Gap| f64::from(u8::from(gap == Gap::Close));
    let close_with_gap =
        numbers.iter().map(|number| (is_close(number.saying_more) + is_close(number.saying_less), 2.0));
    let at_limit = |of: &dyn Fn(&AtLimit) -> bool| {
        Figure::rate(cases.iter().filter_map(|case| case.at_limit.as_ref()).map(of))
    };
    Estimates(Quantity::ALL.map(|quantity| match quantity {
        Quantity::Number => Figure::rate(cases.iter().map(|case| case.number.is_some())),
        Quantity::Flagged => Figure::rate(cases.iter().map(|case| case.is_flagged)),
        Quantity::Bias => mean(&|number| number.error),
        Quantity::Error => Figure::root_mean_square(&errors),
        Quantity::Cover => rate(&|number| number.covers),
        Quantity::Width => mean(&|number| number.width),
        Quantity::MinutesOnly => rate(&|number| number.minutes_only[0]),
        Quantity::ToldMinutesOnly => rate(&|number| number.minutes_only[1]),
        Quantity::CoverHalfHour => rate(&|number| number.covers_tipping[0]),
        Quantity::CoverTwoHours => rate(&|number| number.covers_tipping[1]),
        Quantity::CoverDay => rate(&|number| number.covers_tipping[2]),
        Quantity::FalselyMore => rate(&|number| number.without_gap == Gap::SaysMore),
        Quantity::FalselyLess => rate(&|number| number.without_gap == Gap::ChoosesMore),
        Quantity::Power => rate(&|number| number.saying_more == Gap::SaysMore),
        Quantity::PowerLess => rate(&|number| number.saying_less == Gap::ChoosesMore),
        Quantity::CloseWithoutGap => rate(&|number| number.without_gap == Gap::Close),
        Quantity::CloseWithGap => Figure::ratio(close_with_gap.clone()),
        Quantity::AtLimit => Figure::rate(cases.iter().map(|case| case.at_limit.is_some())),
        Quantity::FalseAtLimit => at_limit(&|case| case.is_told_wrongly),
        Quantity::PowerAtLimit => at_limit(&|case| case.is_found),
    }))
}

/// How far what people say on the ladder goes by cases of their own instead of by those that it names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Drawn {
    /// They keep to those that it names.
    Not,
    /// Half as far as those lie from ours, in ln minutes.
    Half,
    /// Wholly: they answer for theirs.
    Wholly,
}

impl Drawn {
    /// How much of the way, 0 to 1.
    const fn share(self) -> f64 {
        match self {
            Self::Not => 0.0,
            Self::Half => 0.5,
            Self::Wholly => 1.0,
        }
    }
}

/// What is found of people who decide as the model says and whose own cases are so many times cheaper than ours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OwnCases {
    /// How often who says what they choose was told of a gap, either way, when asked in how many of ten cases, as was done before.
    pub of_ten: Figure,
    /// How often they are on the ladder, by [`Drawn`].
    pub on_ladder: [Figure; Drawn::VARIANTS.len()],
    /// How often a true gap of [`TRUE_GAP`] is found there where more is said than chosen.
    pub power: [Figure; Drawn::VARIANTS.len()],
}

/// Simulates this many people whose own cases are so many times cheaper than ours, or dearer where it is less than one.
pub fn own_cases(times_cheaper: f64, form: Form, people: usize, seed: u64) -> OwnCases {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut of_ten = Vec::new();
    let mut ladder = [const { Vec::new() }; Drawn::VARIANTS.len()];
    for _ in 0..people {
        let mind = Mind::drawn(Rule::Model, &mut rng);
        let end = mind.end(form, &mut rng);
        if end.findings.estimates().is_none() {
            continue;
        }
        let said = f64::from(mind.says_of_ten(times_cheaper, &mut rng)) / 10.0;
        of_ten.push(end.findings.gap_to(said).is_a_difference());
        for (drawn, told) in Drawn::VARIANTS.iter().zip(&mut ladder) {
            // Where one's own cases are cheaper, one says that more is worth it.
            let more = drawn.share() * times_cheaper.ln();
            let gap = |more: f64, rng: &mut ChaCha8Rng| end.gap(mind.says(more, rng));
            told.push((
                gap(more, &mut rng).is_a_difference(),
                gap(more + TRUE_GAP, &mut rng) == Gap::SaysMore,
            ));
        }
    }
    OwnCases {
        of_ten: Figure::rate(of_ten.into_iter()),
        on_ladder: ladder.each_ref().map(|told| Figure::rate(told.iter().map(|(falsely, _)| *falsely))),
        power: ladder.each_ref().map(|told| Figure::rate(told.iter().map(|(_, found)| *found))),
    }
}

fn case(rule: Rule, form: Form, rng: &mut ChaCha8Rng) -> Case {
    let mind = Mind::drawn(rule, rng);
    let end = mind.end(form, rng);
    let findings = &end.findings;
    let number = findings.estimates().map(|estimates| number(mind, estimates, end, rng));
    let at_limit = match findings.outcome {
        // Of people who toss a coin there is no truth to say.
        Outcome::AtLimit(side) if rule != Rule::Coins => Some(at_limit(mind, side, end, rng)),
        _ => None,
    };
    Case { is_flagged: findings.fit.is_some_and(|fit| fit < 0.0), number, at_limit }
}

fn at_limit(mind: Mind, side: Choice, end: &End, rng: &mut ChaCha8Rng) -> AtLimit {
    // Beyond a limit nobody can say more than they choose, and below the other one not less.
    let (more, found) = match side {
        Choice::Care => (-TRUE_GAP, Gap::ChoosesMore),
        Choice::Cost => (TRUE_GAP, Gap::SaysMore),
    };
    AtLimit {
        is_told_wrongly: end.gap(mind.says(0.0, rng)).is_a_difference(),
        is_found: end.gap(mind.says(more, rng)) == found,
    }
}

fn number(mind: Mind, estimates: &findings::Estimates, end: &End, rng: &mut ChaCha8Rng) -> Number {
    let (share, truth) = (estimates.usual.share, mind.share());
    let mut told = |more: f64| end.gap(mind.says(more, rng));
    let (without_gap, saying_more, saying_less) = (told(0.0), told(TRUE_GAP), told(-TRUE_GAP));
    Number {
        error: share.value - truth,
        covers: (share.low..=share.high).contains(&truth),
        width: share.high - share.low,
        minutes_only: [estimates.usual.for_minutes_only > MINUTES_ONLY_FROM, estimates.minutes_only()],
        covers_tipping: std::array::from_fn(|index| {
            let tipping = estimates.usual.tipping_minutes[index];
            (tipping.low..=tipping.high).contains(&mind.log_tipping(LOSSES[index].into()).exp())
        }),
        without_gap,
        saying_more,
        saying_less,
    }
}
