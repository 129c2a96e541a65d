//! What the choices say: share and tipping line with their ranges, or why there is no number; and what may be claimed of saying and
//! choosing.

use super::cell::LOSSES;
use super::choices::{Asked, Choice, answered, graded_and_care};
use super::form::{DILEMMAS, GRADED_DILEMMAS};
use super::ladder::Said;
use super::range::Range;
use super::tipping_line::{Model, Posterior};
use super::weighted::Weighted;
use crate::gap::{CLOSE, GAP, Gap, SURE, SURE_CLOSE};

/// How many of the eight graded dilemmas must be answered before anything is estimated.
pub const MIN_GRADED: usize = 6;
/// From this Bayes factor on the choices are said to go by one's own minutes rather than by what is spared.
pub const MINUTES_ONLY_FROM: f64 = 5.0;

// The rules speak of eight graded dilemmas among ten.
const _: () = assert!(MIN_GRADED <= GRADED_DILEMMAS && GRADED_DILEMMAS < DILEMMAS);

/// What can be said of the choices.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Too few dilemmas were answered.
    TooFew,
    /// Every graded choice fell to one side: all that is known is that the line lies beyond.
    AtLimit(Choice),
    /// A coin explains the choices as well.
    NoPattern,
    /// There are numbers.
    Estimated(Box<Estimates>),
}

/// The numbers under one prior.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimate {
    /// The part of the eighteen graded situations in which care is chosen, 0 to 1: posterior mean.
    pub share: Range,
    /// For each of [`LOSSES`], the most minutes of work that sparing it is worth: posterior medians.
    pub tipping_minutes: [Range; LOSSES.len()],
    /// How much better the choices are explained where only one's own minutes count than where what is spared counts in proportion:
    /// the Bayes factor.
    pub for_minutes_only: f64,
}

/// The estimate, and the one under a prior twice as wide, against which every claim is held.
#[derive(Clone, Copy, Debug, PartialEq)]
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

    /// Whether what counts seems to be one's own minutes, whatever they spare the customer.
    pub fn minutes_only(&self) -> bool {
        self.agree(|estimate| estimate.for_minutes_only > MINUTES_ONLY_FROM)
    }
}

/// What follows from the dilemmas.
#[derive(Clone, Debug)]
pub struct Findings {
    /// What can be said, with the numbers where there are any.
    pub outcome: Outcome,
    /// See [`Posterior::fit`]; `None` where nothing was answered.
    pub fit: Option<f64>,
    /// How many graded dilemmas were answered.
    pub graded: usize,
    /// In how many of those care was chosen.
    pub graded_care: usize,
    /// The share under the usual prior and under the wide one.
    shares: [Weighted; 2],
}

impl Findings {
    /// What follows from these dilemmas.
    pub fn of(asked: &[Asked]) -> Self {
        let choices = answered(asked);
        let (graded, graded_care) = graded_and_care(asked);
        let posteriors = [Model::usual(), Model::wide()].map(|model| model.posterior_after(choices.clone()));
        let [usual, wide] = &posteriors;
        let shares = posteriors.each_ref().map(|posterior| Weighted::in_order(posterior.shares()));
        let outcome = if graded < MIN_GRADED {
            Outcome::TooFew
        } else if graded_care == graded {
            Outcome::AtLimit(Choice::Care)
        } else if graded_care == 0 {
            Outcome::AtLimit(Choice::Cost)
        } else if usual.fit() < 0.0 {
            Outcome::NoPattern
        } else {
            let [usual, wide_prior] = [(usual, &shares[0]), (wide, &shares[1])]
                .map(|(posterior, shares)| estimate(posterior, shares));
            Outcome::Estimated(Box::new(Estimates { usual, wide_prior }))
        };
        let fit = (choices.count() > 0).then(|| usual.fit());
        Self { outcome, fit, graded, graded_care, shares }
    }

    /// The numbers, where there are any.
    pub fn estimates(&self) -> Option<&Estimates> {
        match &self.outcome {
            Outcome::Estimated(estimates) => Some(estimates),
            _ => None,
        }
    }

    /// What may be claimed of what is said beside what is chosen: also where all graded choices fell to one side, and not where they are
    /// too few or a coin explains them as well, as it may at the limit where the controls contradict them.
    pub fn gap(&self, said: Said) -> Gap {
        self.gap_to(said.share())
    }

    /// The same for a share that is said, 0 to 1, in whatever way.
    pub fn gap_to(&self, said: f64) -> Gap {
        let coin_explains = self.fit.is_none_or(|fit| fit < 0.0);
        if coin_explains || matches!(self.outcome, Outcome::TooFew) {
            return Gap::NotEnoughToSay;
        }
        let sure_of = |sure: f64, is_so: &dyn Fn(f64) -> bool| {
            self.shares.iter().all(|shares| shares.chance(is_so) >= sure)
        };
        if sure_of(SURE, &|share| said - share > GAP) {
            Gap::SaysMore
        } else if sure_of(SURE, &|share| share - said > GAP) {
            Gap::ChoosesMore
        } else if sure_of(SURE_CLOSE, &|share| (said - share).abs() <= CLOSE) {
            Gap::Close
        } else {
            Gap::NotEnoughToSay
        }
    }
}

fn estimate(known: &Posterior, shares: &Weighted) -> Estimate {
    Estimate {
        share: Range::around(shares.mean(), shares),
        tipping_minutes: LOSSES.map(|loss| tipping_minutes(known, loss)),
        for_minutes_only: known.for_minutes_only(),
    }
}

fn tipping_minutes(known: &Posterior, loss: u16) -> Range {
    let tipping = Weighted::new(known.log_tipping(loss.into()));
    Range::around(tipping.quantile(0.5), &tipping).map(f64::exp)
}
