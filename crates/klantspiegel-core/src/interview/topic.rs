//! What a topic of the guide stands on.

use crate::dilemma::Cell;
use crate::dilemma::ladder::Said;
use crate::instrument::ItemId;

/// A topic with what it stands on; the order of the variants is that of every guide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Topic {
    /// Caring for customers, from A.
    Caring(Caring),
    /// What is chosen when care costs time, from the dilemmas.
    Pressure(Pressure),
    /// How much work sparing a customer should be worth, as one says. How often the customer won is not counted: a count over all
    /// choices would put candidates in an order.
    Said(Said),
    /// Whether care pays for itself in time, 1 to 7.
    Payoff(u8),
    /// What is said to a customer instead of helping, from D.
    BrushOffs(BrushOffs),
}

/// A statement with the answer that it got.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Which item of A.
    pub item: ItemId,
    /// 1 to 7.
    pub answer: u8,
}

/// The statements about oneself that are asked about; the first in order among equals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caring {
    /// The answers differ.
    Apart {
        /// The one with the highest answer.
        highest: Statement,
        /// The one with the lowest answer.
        lowest: Statement,
    },
    /// Every answer is that of this statement, the first.
    Alike(Statement),
}

/// A dilemma that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dilemma {
    /// The cost and the loss that were set against each other.
    pub cell: Cell,
    /// The id of the scene in which it was put.
    pub scene: String,
}

/// The graded choices that are asked about. A slip at a control, where almost everyone chooses alike, is no story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pressure {
    /// Either act was chosen at times.
    Both {
        /// The dearest care: the largest ln(cost / loss) at which it was chosen.
        care: Dilemma,
        /// The cheapest care that was left undone: the smallest ln(cost / loss) at which work was chosen.
        cost: Dilemma,
    },
    /// Care was chosen throughout; this is the dearest.
    OnlyCare(Dilemma),
    /// Today's work was chosen throughout; here care would have been cheapest.
    OnlyCost(Dilemma),
}

impl Pressure {
    /// The dilemma in which care was chosen, if there is one.
    pub const fn care(&self) -> Option<&Dilemma> {
        match self {
            Self::Both { care, .. } | Self::OnlyCare(care) => Some(care),
            Self::OnlyCost(_) => None,
        }
    }

    /// The dilemma in which today's work was chosen, if there is one.
    pub const fn cost(&self) -> Option<&Dilemma> {
        match self {
            Self::Both { cost, .. } | Self::OnlyCost(cost) => Some(cost),
            Self::OnlyCare(_) => None,
        }
    }
}

/// The brush-off that is asked about, by its item among those that were said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BrushOffs {
    /// The first that was both heard and said.
    HeardAndSaid(ItemId),
    /// The first that was said.
    Said(ItemId),
    /// None was said.
    NoneSaid,
}
