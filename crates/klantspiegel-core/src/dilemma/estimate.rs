//! What the choices say: share and exchange rate with their ranges, or why there is no number.

use super::choices::{Asked, Choice, answered, graded_and_care};
use super::form::{DILEMMAS, GRADED_DILEMMAS};
use super::model::{Model, Posterior};
use super::weighted::Weighted;

/// The weight inside a reported range.
pub const INTERVAL: f64 = 0.80;

/// So many standard deviations from the middle of a normal distribution an interval of [`INTERVAL`] ends.
pub const INTERVAL_END: f64 = 1.2816;
/// How many of the eight graded dilemmas must be answered before anything is estimated.
pub const MIN_GRADED: usize = 6;

/// A value with the range in which it lies with a chance of [`INTERVAL`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The estimate: the mean of a share, the median of a rate.
    pub value: f64,
    /// The end with 10 % of the weight below it.
    pub low: f64,
    /// The end with 10 % of the weight above it.
    pub high: f64,
}

impl Range {
    pub(super) fn around(value: f64, of: &Weighted) -> Self {
        let tail = (1.0 - INTERVAL) / 2.0;
        Self { value, low: of.quantile(tail), high: of.quantile(1.0 - tail) }
    }

    pub(super) fn map(self, of: impl Fn(f64) -> f64) -> Self {
        Self { value: of(self.value), low: of(self.low), high: of(self.high) }
    }
}

/// What is known of a person's choices under one prior.
#[derive(Clone, Debug)]
pub struct Estimate {
    /// The part of the 18 graded situations in which care is chosen: posterior mean, 0 to 1.
    pub share: Range,
    /// Minutes of working time one is willing to spend to spare a customer one hour: 60·e^θ, posterior median.
    pub minutes_per_hour: Range,
    shares: Weighted,
}

impl Estimate {
    /// Share and exchange rate with their ranges, as far as the posterior knows them.
    pub fn of(posterior: &Posterior<'_>) -> Self {
        let shares = Weighted::new(posterior.shares());
        let thetas = Weighted::new(posterior.thetas());
        Self {
            share: Range::around(shares.mean(), &shares),
            minutes_per_hour: Range::around(thetas.quantile(0.5), &thetas).map(|theta| 60.0 * theta.exp()),
            shares,
        }
    }

    /// The posterior chance of what the condition asks of the share.
    pub fn chance(&self, condition: impl Fn(f64) -> bool) -> f64 {
        self.shares.chance(condition)
    }
}

/// The exchange rate is given only where its medians under the two priors differ by at most this factor.
pub const STABLE_RATE: f64 = 1.5;

/// The estimate, and the one under a prior twice as wide, against which every claim is held.
#[derive(Clone, Debug)]
pub struct Estimates {
    /// Under the usual prior: the numbers that feedback and report give.
    pub usual: Estimate,
    /// Under the wide prior: a claim that fails here is not made.
    pub wide_prior: Estimate,
}

impl Estimates {
    /// Whether a claim holds under both priors.
    pub fn agree(&self, claim: impl Fn(&Estimate) -> bool) -> bool {
        claim(&self.usual) && claim(&self.wide_prior)
    }

    /// The exchange rate in minutes of working time per hour, unless it would hang on the prior: that happens where all
    /// choices but one fell to the same side.
    pub fn exchange_rate(&self) -> Option<Range> {
        let (usual, wide) = (self.usual.minutes_per_hour.value, self.wide_prior.minutes_per_hour.value);
        let apart = usual.max(wide) / usual.min(wide);
        (apart <= STABLE_RATE).then_some(self.usual.minutes_per_hour)
    }
}

/// What can be said of the choices.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Too few dilemmas were answered.
    TooFew,
    /// Every graded choice fell to one side: all that is known is that the tipping point lies beyond.
    AtLimit(Choice),
    /// A coin explains the choices as well.
    NoPattern,
    /// There are numbers, under both priors.
    Estimated(Estimates),
}

/// The outcome with the figures that it rests on.
#[derive(Clone, Debug)]
pub struct Findings {
    /// What can be said, with the estimates where there are any.
    pub outcome: Outcome,
    /// See [`Posterior::fit`]; `None` where nothing was answered.
    pub fit: Option<f64>,
    /// How many graded dilemmas were answered.
    pub graded: usize,
    /// In how many of those care was chosen.
    pub graded_care: usize,
}

/// Says what follows from the dilemmas.
pub fn findings(asked: &[Asked]) -> Findings {
    let choices = answered(asked);
    let (graded, graded_care) = graded_and_care(asked);

    let usual = Model::usual().posterior_after(choices.clone());
    let outcome = if graded < MIN_GRADED {
        Outcome::TooFew
    } else if graded_care == graded {
        Outcome::AtLimit(Choice::Care)
    } else if graded_care == 0 {
        Outcome::AtLimit(Choice::Cost)
    } else if usual.fit() < 0.0 {
        Outcome::NoPattern
    } else {
        Outcome::Estimated(Estimates {
            usual: Estimate::of(&usual),
            wide_prior: Estimate::of(&Model::wide().posterior_after(choices.clone())),
        })
    };
    Findings { outcome, fit: (choices.count() > 0).then(|| usual.fit()), graded, graded_care }
}

// The rules above speak of eight graded dilemmas among ten.
const _: () = assert!(MIN_GRADED <= GRADED_DILEMMAS && GRADED_DILEMMAS < DILEMMAS);
