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
    /// A: from within.
    pub within: WithinScore,
    /// B1 and B2: what one chooses beside what one says.
    pub care_cost: CareCostScore,
    /// B3: what gets measured.
    pub measures: MeasuresScore,
}

impl Scores {
    /// Scores the answers of a session; what was not answered stays without a score.
    pub fn of(session: &Session, bank: &ItemBank) -> Self {
        let answers = &session.answers;
        Self {
            within: within::score(&bank.from_within, session.setup.set, answers),
            care_cost: care_cost::score(findings(&session.asked), answers),
            measures: measures::score(&bank.measures, answers),
        }
    }
}
