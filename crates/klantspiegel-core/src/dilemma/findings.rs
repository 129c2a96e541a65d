//! What the choices say by the tipping line: share and line with their ranges, or why there is no number; and what may be claimed of
//! saying and choosing.

use super::cell::LOSSES;
use super::choices::{Asked, Choice, answered, graded_and_care};
use super::estimate::{MIN_GRADED, Range};
use super::ladder::Said;
use super::tipping_line::{Model, Posterior};
use super::weighted::Weighted;
use crate::gap::{CLOSE, GAP, Gap, SURE, SURE_CLOSE};

/// From this Bayes factor on the choices are said to go by one's own minutes rather than by what is spared.
pub const MINUTES_ONLY_FROM: f64 = 5.0;

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
    Estimated(Estimated),
}

/// The numbers, under the usual prior.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Estimated {
    /// The part of the eighteen graded situations in which care is chosen, 0 to 1: posterior mean.
    pub share: Range,
    /// For each of [`LOSSES`], the most minutes of work that sparing it is worth: posterior medians.
    pub tipping_minutes: [Range; LOSSES.len()],
    /// Whether what counts seems to be one's own minutes, whatever they spare the customer.
    pub minutes_only: bool,
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
        let [usual, _] = &posteriors;
        let shares = posteriors.each_ref().map(|posterior| Weighted::new(posterior.shares()));
        let outcome = if graded < MIN_GRADED {
            Outcome::TooFew
        } else if graded_care == graded {
            Outcome::AtLimit(Choice::Care)
        } else if graded_care == 0 {
            Outcome::AtLimit(Choice::Cost)
        } else if usual.fit() < 0.0 {
            Outcome::NoPattern
        } else {
            Outcome::Estimated(Estimated {
                share: Range::around(shares[0].mean(), &shares[0]),
                tipping_minutes: LOSSES.map(|loss| tipping_minutes(usual, loss)),
                minutes_only: usual.for_minutes_only() > MINUTES_ONLY_FROM,
            })
        };
        let fit = (choices.count() > 0).then(|| usual.fit());
        Self { outcome, fit, graded, graded_care, shares }
    }

    /// What may be claimed of what is said beside what is chosen: also where all choices fell to one side, and not where they show no
    /// pattern or are too few.
    pub fn gap(&self, said: Said) -> Gap {
        if matches!(self.outcome, Outcome::TooFew | Outcome::NoPattern) {
            return Gap::NotEnoughToSay;
        }
        let said = said.share();
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

fn tipping_minutes(known: &Posterior, loss: u16) -> Range {
    let tipping = Weighted::new(known.log_tipping(loss.into()));
    Range::around(tipping.quantile(0.5), &tipping).map(f64::exp)
}
