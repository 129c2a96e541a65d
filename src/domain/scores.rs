//! Everything that follows from the answers; always derived, never kept.

use super::care_cost::{self, CareCostScore};
use super::dilemma::estimate::findings;
use super::instrument::ItemBank;
use super::measures::{self, MeasuresScore};
use super::session::Session;
use super::within::{self, WithinScore};

/// The scores of one session.
#[derive(Clone, Debug)]
pub struct Scores {
    pub within: WithinScore,
    pub care_cost: CareCostScore,
    pub measures: MeasuresScore,
}

impl Scores {
    pub fn of(session: &Session, bank: &ItemBank) -> Self {
        let answers = &session.answers;
        Self {
            within: within::score(&bank.from_within, session.setup.set, answers),
            care_cost: care_cost::score(findings(&session.asked), answers),
            measures: measures::score(&bank.measures, answers),
        }
    }
}
