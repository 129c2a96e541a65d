//! The figures that sentences name. A text asks for one by its name, as in `{ -room-much }`, and gets it when the texts are compiled: a
//! threshold is one constant, and no sentence can be left behind when it changes.

use super::answers::{AGREES_FROM, DISAGREES_UP_TO};
use super::brushoff::{MOST_FROM, SOME_FROM};
use super::comparison::{
    ALARMS_IF_ALIKE, ALARMS_IF_FLAT, ALARMS_IF_MORE, ALARMS_OF_COINS, DAY_TO_DAY, MORE_DAY_TO_DAY,
    STATED_ERROR, least_stated, least_told,
};
use super::dilemma::cell::{COSTS, Cell, GRADED, LOSSES, MINUTES_PER_PIECE};
use super::dilemma::findings::{MIN_GRADED, MINUTES_ONLY_FROM};
use super::dilemma::form::GRADED_DILEMMAS;
use super::dilemma::published::{
    self, FALSE_AT_LIMIT, FALSE_AT_LIMIT_AT_MOST, OwnCases, POWER_AT_LIMIT, Rule,
};
use super::dilemma::range::{INTERVAL, INTERVAL_END};
use super::dilemma::tipping_line::{
    LAPSES, PIVOT_MINUTES, PRIOR_MEAN, PRIOR_SD, RISE_WEIGHTS, RISES, SLOPES, THETAS,
};
use super::from_within::MIN_OF_FOUR;
use super::gap::{CLOSE, GAP, SURE, SURE_CLOSE};
use super::insight::MAX_SENTENCES;
use super::instrument::COINS;
use super::invitation::Purpose;
use super::leadership::{MIN_OF_ELEVEN, SOUGHT_OUTSIDE_FROM};
use super::measures::{LEANS_TO_RESULT_FROM, LEANS_TO_WORK_UP_TO, LITTLE_BELOW, MIN_PER_GROUP};
use super::paired::FALSE_ALARMS;
use super::perspectives::{MIN_OF_SIX, SATISFIED_GRADES};
use super::randomised_response::ODDS;
use super::release::STEP;
use super::room::{LITTLE_UP_TO, MUCH_FROM};
use super::session::UNDO_MINUTES;
use super::setup;

/// One or more numbers that sentences name.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// What the texts call it.
    pub name: &'static str,
    /// The numbers, in the order in which they are written.
    pub values: Vec<f64>,
    /// How they are written.
    pub form: Form,
}

/// How numbers are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// In digits, with so many decimals.
    Digits(usize),
    /// In a word, as small numbers are that count something.
    Word,
}

/// The own cases of which the method page tells in words: those that are four times as cheap.
const OWN_CASES: OwnCases = published::own_cases(setup::Form::Adaptive)[2];

/// Every figure there is.
pub fn all() -> Vec<Figure> {
    // The minutes of work that a loss in the middle is worth.
    let minutes = |theta: f64| PIVOT_MINUTES * theta.exp();
    let as_assumed = published::of(Rule::Model, setup::Form::Adaptive);
    let told_minutes_only = |rule: Rule| published::of(rule, setup::Form::Adaptive).minutes_only.into();
    vec![
        whole("agrees-from", AGREES_FROM.into()),
        whole("disagrees-up-to", DISAGREES_UP_TO.into()),
        word("min-of-four", MIN_OF_FOUR),
        word("max-sentences", MAX_SENTENCES),
        word("undo-minutes", UNDO_MINUTES),
        // B, the dilemmas and their model.
        list("costs", COSTS.map(f64::from), 0),
        list("losses", LOSSES.map(f64::from), 0),
        whole("least-cost", COSTS[0].into()),
        whole("most-cost", COSTS[COSTS.len() - 1].into()),
        whole("situations", GRADED as f64),
        whole("control-care-cost", Cell::CONTROL_CARE.cost_minutes().into()),
        whole("control-care-loss", Cell::CONTROL_CARE.loss_minutes().into()),
        whole("control-cost-cost", Cell::CONTROL_COST.cost_minutes().into()),
        whole("control-cost-loss", Cell::CONTROL_COST.loss_minutes().into()),
        decimal("minutes-per-piece", MINUTES_PER_PIECE, 1),
        percent("lapse-percent", LAPSES),
        decimal("prior-mean", PRIOR_MEAN, 1),
        decimal("prior-sd", PRIOR_SD, 1),
        whole("prior-minutes", minutes(PRIOR_MEAN)),
        whole("prior-minutes-low", minutes(PRIOR_MEAN - INTERVAL_END * PRIOR_SD)),
        whole("prior-minutes-high", minutes(PRIOR_MEAN + INTERVAL_END * PRIOR_SD)),
        whole("tipping-points", THETAS as f64),
        list("rises", RISES, 1),
        list("rise-weights", RISE_WEIGHTS, 2),
        word("rise-count", RISES.len()),
        list("slopes", SLOPES, 1),
        word("slope-count", SLOPES.len()),
        whole("minutes-only-from", MINUTES_ONLY_FROM),
        word("min-graded", MIN_GRADED),
        word("graded", GRADED_DILEMMAS),
        percent("interval-percent", INTERVAL),
        word("interval-people", (10.0 * INTERVAL).round() as usize),
        percent("outside-percent", 1.0 - INTERVAL),
        percent("tail-percent", (1.0 - INTERVAL) / 2.0),
        whole("interval-people-of-hundred", 100.0 * INTERVAL),
        whole("coins-flagged-adaptive", 100.0 * published::COINS_FLAGGED[0]),
        whole("coins-flagged-fixed", 100.0 * published::COINS_FLAGGED[1]),
        whole("worst-false-gap", published::worst_false_gap()),
        whole("minutes-only-in-proportion", told_minutes_only(Rule::Model)),
        whole("minutes-only-half-rise", told_minutes_only(Rule::HalfRise)),
        whole(
            "minutes-only-half-rise-fixed",
            published::of(Rule::HalfRise, setup::Form::Fixed).minutes_only.into(),
        ),
        whole("minutes-only-no-rise", told_minutes_only(Rule::NoRise)),
        whole("minutes-only-limit", told_minutes_only(Rule::Limit)),
        whole(
            "hidden-by-kindness",
            published::of(Rule::VeryDesirable, setup::Form::Adaptive).power[0].into(),
        ),
        whole("at-limit-false", FALSE_AT_LIMIT.into()),
        whole("at-limit-false-at-most", FALSE_AT_LIMIT_AT_MOST.into()),
        whole("at-limit-found-adaptive", POWER_AT_LIMIT[0].into()),
        whole("at-limit-found-fixed", POWER_AT_LIMIT[1].into()),
        whole("own-cases-times", OWN_CASES.times),
        whole("own-cases-before", OWN_CASES.of_ten.into()),
        whole("own-cases-now", OWN_CASES.on_ladder[0].into()),
        whole("own-cases-wholly", OWN_CASES.on_ladder[2].into()),
        whole("close-with-gap", as_assumed.close_with_gap.into()),
        // B, what one says beside what one chooses.
        decimal("gap", GAP, 2),
        decimal("gap-cases", 10.0 * GAP, 1),
        decimal("sure", SURE, 2),
        percent("sure-percent", SURE),
        decimal("close", CLOSE, 2),
        decimal("close-cases", 10.0 * CLOSE, 1),
        decimal("sure-close", SURE_CLOSE, 2),
        percent("sure-close-percent", SURE_CLOSE),
        // B, what gets measured.
        word("min-per-group", MIN_PER_GROUP),
        decimal("little-measured", LITTLE_BELOW, 1),
        decimal("work-share", LEANS_TO_WORK_UP_TO, 2),
        percent("work-share-percent", LEANS_TO_WORK_UP_TO),
        decimal("result-share", LEANS_TO_RESULT_FROM, 2),
        percent("result-share-percent", LEANS_TO_RESULT_FROM),
        // C to F.
        word("min-of-six", MIN_OF_SIX),
        word("min-of-eleven", MIN_OF_ELEVEN),
        whole("few-up-to", (SOME_FROM - 1) as f64),
        whole("some-from", SOME_FROM as f64),
        whole("some-up-to", (MOST_FROM - 1) as f64),
        whole("most-from", MOST_FROM as f64),
        whole("satisfied-from", f64::from(*SATISFIED_GRADES.start())),
        whole("satisfied-up-to", f64::from(*SATISFIED_GRADES.end())),
        whole("coins", COINS.into()),
        whole("coins-outside", SOUGHT_OUTSIDE_FROM.into()),
        decimal("room-little", LITTLE_UP_TO, 1),
        decimal("room-much", MUCH_FROM, 1),
        // Hiring and teams.
        word("team-step", STEP),
        word("team-years", usize::from(Purpose::Team.max_days()) / 365),
        word("one-in", ODDS as usize + 1),
        // Then and now.
        whole("false-alarms", 100.0 * FALSE_ALARMS),
        decimal("day-to-day", DAY_TO_DAY, 1),
        decimal("more-day-to-day", MORE_DAY_TO_DAY, 1),
        whole("alarms-if-more", 100.0 * ALARMS_IF_MORE),
        whole("alarms-if-flat", 100.0 * ALARMS_IF_FLAT),
        whole("alarms-of-coins", 100.0 * ALARMS_OF_COINS),
        whole("alarms-if-alike", 100.0 * ALARMS_IF_ALIKE),
        decimal("stated-error", 10.0 * STATED_ERROR, 1),
        decimal("least-stated", least_stated(), 1),
        decimal("least-of-four", least_told(4), 1),
        decimal("least-of-many", least_told(8), 1),
    ]
}

fn whole(name: &'static str, value: f64) -> Figure {
    decimal(name, value, 0)
}

fn percent(name: &'static str, share: f64) -> Figure {
    whole(name, 100.0 * share)
}

fn decimal(name: &'static str, value: f64, decimals: usize) -> Figure {
    list(name, [value], decimals)
}

fn list(name: &'static str, values: impl Into<Vec<f64>>, decimals: usize) -> Figure {
    Figure { name, values: values.into(), form: Form::Digits(decimals) }
}

fn word(name: &'static str, count: usize) -> Figure {
    Figure { name, values: vec![count as f64], form: Form::Word }
}
