//! Everything that follows from the answers; always derived, never kept.

use super::answers::Answers;
use super::brushoff::{self, BrushOffScore};
use super::care_cost::{self, CareCostScore};
use super::dilemma::findings::Findings;
use super::from_within::{self, FromWithinScore};
use super::instrument::ItemBank;
use super::leadership::{self, LeadershipScore};
use super::measures::{self, Lean, MeasuresScore};
use super::part::Part;
use super::perspectives::{self, PerspectivesScore};
use super::room::{self, Region, RoomScore};
use super::session::Session;
use super::setup::Setup;

/// The scores of one session. A part that was not asked is scored as one that was not answered.
#[derive(Clone, Debug)]
pub struct Scores {
    /// What was asked.
    pub setup: Setup,
    /// A: from within.
    pub from_within: FromWithinScore,
    /// B1 and B2: what one chooses beside what one says.
    pub care_cost: CareCostScore,
    /// B3: what gets measured.
    pub measures: MeasuresScore,
    /// C: me, my closest colleague, our organisation.
    pub perspectives: PerspectivesScore,
    /// D: brush-offs heard and said.
    pub brushoff: BrushOffScore,
    /// E: the leadership, and where the solution was sought.
    pub leadership: LeadershipScore,
    /// F: what stands in the way.
    pub room: RoomScore,
}

impl Scores {
    /// Scores the answers of a session; what was not answered stays without a score.
    pub fn of(session: &Session, bank: &ItemBank) -> Self {
        let setup = session.setup;
        let none = Answers::default();
        let answers = |part| if setup.asks(part) { &session.answers } else { &none };
        let asked = if setup.asks(Part::CareCost) { &session.asked[..] } else { &[] };
        Self {
            setup,
            from_within: from_within::score(bank.of(Part::FromWithin), setup.set, answers(Part::FromWithin)),
            care_cost: care_cost::score(Findings::of(asked), answers(Part::CareCost)),
            measures: measures::score(&bank.measures, answers(Part::CareCost)),
            perspectives: perspectives::score(bank.of(Part::Perspectives), answers(Part::Perspectives)),
            brushoff: brushoff::score(bank.of(Part::Brushoff), answers(Part::Brushoff)),
            leadership: leadership::score(bank.of(Part::Leadership), answers(Part::Leadership)),
            room: room::score(bank.of(Part::Room), answers(Part::Room), session.edition),
        }
    }

    /// Whether what is measured asks for the work itself.
    pub fn measured_on_work(&self) -> bool {
        matches!(&self.measures, MeasuresScore::Used(used) if used.lean() == Lean::Work)
    }

    /// Whether targets or time stood in the way, or what is measured asks for the work.
    pub fn held_to_targets(&self) -> bool {
        self.room.held_to_targets() || self.measured_on_work()
    }

    /// The region on the map of person and room.
    pub fn region(&self) -> Option<Region> {
        room::region(self.from_within.total.as_ref()?, self.room.room?)
    }
}
