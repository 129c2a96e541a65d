//! What stands on top of the feedback: what one says beside what one chooses, each as far as it is known, of ten situations.

use super::dilemma::findings::Outcome;
use super::dilemma::range::Range;
use super::part::Part;
use super::scores::Scores;

/// Of so many situations everything is told.
pub const WINDOWS: u8 = 10;

/// Both sides of the mirror.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mirror {
    /// Of [`WINDOWS`] situations, in how many the customer comes first by what is said; `None` where not all of it was answered.
    pub said: Option<u8>,
    /// What is chosen.
    pub chosen: Chosen,
}

/// What is chosen, as far as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chosen {
    /// There is an estimate.
    Estimated(Counts),
    /// Enough was answered, but there is no number: all on one side, or no pattern.
    Counted(Tally),
    /// Too little was answered for either.
    TooFew(Tally),
}

/// An estimate as counts of [`WINDOWS`]; the ends of its range are rounded outwards, so that they never promise more than the numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// The estimate.
    pub about: u8,
    /// The lower end of its range.
    pub low: u8,
    /// The upper end of its range.
    pub high: u8,
}

impl Counts {
    /// A share from 0 to 1 as counts.
    pub fn of(share: Range) -> Self {
        let of = f64::from(WINDOWS);
        let [about, low, high] =
            [(share.value * of).round(), (share.low * of).floor(), (share.high * of).ceil()]
                .map(|count| count as u8);
        Self { about, low, high }
    }
}

/// The raw choices in the graded situations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tally {
    /// How many of them went to the customer.
    pub care: u8,
    /// How many were answered.
    pub of: u8,
}

impl Tally {
    /// Whether there is nothing but choices for the customer, or none.
    pub const fn is_on_one_side(self) -> bool {
        self.care == 0 || self.care == self.of
    }
}

/// What the headline says. It claims nothing beyond either side; what may be claimed of both together is for the rules to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// A number on both sides.
    SaysAndChooses(u8, u8),
    /// A number for what is said, and what was chosen.
    SaysAndChose(u8, Tally),
    /// What is said alone.
    Says(u8),
    /// The estimate alone.
    Chooses(u8),
    /// What was chosen alone.
    Chose(Tally),
    /// Too little is known of either side.
    Open,
}

impl Mirror {
    /// The mirror of these scores; `None` where there is nothing in it to see.
    pub fn of(scores: &Scores) -> Option<Self> {
        let (score, findings) = (&scores.care_cost, &scores.care_cost.findings);
        let said = score.said.map(|said| (said.share() * f64::from(WINDOWS)).round() as u8);
        let tally = Tally { care: findings.graded_care as u8, of: findings.graded as u8 };
        let chosen = match &findings.outcome {
            Outcome::Estimated(estimates) => Chosen::Estimated(Counts::of(estimates.usual.share)),
            Outcome::AtLimit(_) | Outcome::NoPattern => Chosen::Counted(tally),
            Outcome::TooFew => Chosen::TooFew(tally),
        };
        let known = said.is_some() || tally.of > 0;
        (scores.setup.asks(Part::CareCost) && known).then_some(Self { said, chosen })
    }

    /// What the headline says of it.
    pub const fn headline(self) -> Headline {
        match (self.said, self.chosen) {
            (Some(said), Chosen::Estimated(chosen)) => Headline::SaysAndChooses(said, chosen.about),
            (Some(said), Chosen::Counted(tally)) => Headline::SaysAndChose(said, tally),
            (Some(said), Chosen::TooFew(_)) => Headline::Says(said),
            (None, Chosen::Estimated(chosen)) => Headline::Chooses(chosen.about),
            (None, Chosen::Counted(tally)) => Headline::Chose(tally),
            (None, Chosen::TooFew(_)) => Headline::Open,
        }
    }
}
