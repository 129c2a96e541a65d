//! B3, what gets measured: how much of it is about results for the customer instead of about the work.

use super::answers::{Answered, Answers};
use super::instrument::Instrument;
use crate::listed;
use strum::{VariantArray, VariantNames};

/// The facet of measures of the work itself.
pub const WORK: &str = "work";
/// The facet of measures of what the work brings about.
pub const RESULT: &str = "result";
/// How many measures of a group must be answered before the share is given.
pub const MIN_PER_GROUP: usize = 3;

/// A result share up to this much leans to the work …
pub const LEANS_TO_WORK_UP_TO: f64 = 0.35;
/// … and from this much on to the result.
pub const LEANS_TO_RESULT_FROM: f64 = 0.5;

/// Where neither group is used at least this much on average (0 to 2), little is measured and no side is named.
pub const LITTLE_BELOW: f64 = 0.5;

/// What is measured most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray, VariantNames)]
#[strum(serialize_all = "kebab-case")]
pub enum Lean {
    /// To nothing: hardly anything is measured, see [`LITTLE_BELOW`].
    Little,
    /// The work: the result share is at most [`LEANS_TO_WORK_UP_TO`].
    Work,
    /// Neither: the result share lies between the two bounds.
    Both,
    /// The result: its share is at least [`LEANS_TO_RESULT_FROM`].
    Result,
}

listed!(Lean);

/// What the answers about measures say.
#[derive(Clone, Debug, PartialEq)]
pub enum MeasuresScore {
    /// Too few were answered.
    TooFew,
    /// Not one of the answered measures is used.
    NoneUsed,
    /// Enough was answered, and something is used.
    Used(Used),
}

/// How much is measured on the work and on its results.
#[derive(Clone, Debug, PartialEq)]
pub struct Used {
    /// Mean answer over the work measures, 0 to 2.
    pub work: f64,
    /// Mean answer over the result measures, 0 to 2.
    pub result: f64,
    /// result / (work + result): means, because there are more work measures than result measures. 0 to 1.
    pub result_share: f64,
}

impl Used {
    /// The side to which the result share leans.
    pub fn lean(&self) -> Lean {
        if self.work.max(self.result) < LITTLE_BELOW {
            Lean::Little
        } else if self.result_share <= LEANS_TO_WORK_UP_TO {
            Lean::Work
        } else if self.result_share >= LEANS_TO_RESULT_FROM {
            Lean::Result
        } else {
            Lean::Both
        }
    }
}

/// Scores B3.
pub fn score(instrument: &Instrument, answers: &Answers) -> MeasuresScore {
    let work = answers.among(instrument.facet_items(WORK));
    let result = answers.among(instrument.facet_items(RESULT));
    if work.len().min(result.len()) < MIN_PER_GROUP {
        return MeasuresScore::TooFew;
    }
    let (work_mean, result_mean) = (mean(&work), mean(&result));
    if work_mean + result_mean == 0.0 {
        return MeasuresScore::NoneUsed;
    }
    MeasuresScore::Used(Used {
        work: work_mean,
        result: result_mean,
        result_share: result_mean / (work_mean + result_mean),
    })
}

fn mean(answered: &[Answered<'_>]) -> f64 {
    answered.iter().map(|a| f64::from(a.value)).sum::<f64>() / answered.len() as f64
}
