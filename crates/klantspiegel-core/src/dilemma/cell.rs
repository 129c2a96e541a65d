//! The cells: which working time is set against which time of the customer's.

use serde::{Deserialize, Serialize};

/// Minutes of the organisation's working time that care takes, in the graded cells.
pub const COSTS: [u16; 6] = [5, 10, 20, 40, 80, 160];
/// Minutes of the customer's own time that care spares, in the graded cells.
pub const LOSSES: [u16; 3] = [30, 120, 480];
/// The number of graded cells.
pub const GRADED: usize = COSTS.len() * LOSSES.len();
/// One piece of a day's work: a hundred of them in eight hours.
pub const MINUTES_PER_PIECE: f64 = 8.0 * 60.0 / 100.0;

/// One of [`LOSSES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct Loss(u16);

impl Loss {
    /// All of them, from the smallest up.
    pub const ALL: [Loss; LOSSES.len()] = [Loss(LOSSES[0]), Loss(LOSSES[1]), Loss(LOSSES[2])];

    /// Minutes of the customer's own time.
    pub const fn minutes(self) -> u16 {
        self.0
    }
}

impl From<Loss> for u16 {
    fn from(loss: Loss) -> Self {
        loss.0
    }
}

/// A loss that is in no graded cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, displaydoc::Display)]
pub struct NoLoss;

impl std::error::Error for NoLoss {}

impl TryFrom<u16> for Loss {
    type Error = NoLoss;

    fn try_from(minutes: u16) -> Result<Self, NoLoss> {
        Self::ALL.into_iter().find(|loss| loss.0 == minutes).ok_or(NoLoss)
    }
}

/// A cost and a loss that are set against each other: one of the 18 graded cells or one of the two controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(u8);

impl Cell {
    /// Almost everyone chooses care here: a minute of work against a day of the customer's.
    pub const CONTROL_CARE: Cell = Cell(GRADED as u8);
    /// Almost everyone chooses today's work here: hours of work against five minutes of the customer's.
    pub const CONTROL_COST: Cell = Cell(GRADED as u8 + 1);

    /// The graded cells in cell order: cost outer, loss inner.
    pub fn graded() -> impl Iterator<Item = Cell> {
        (0..GRADED as u8).map(Cell)
    }

    /// Every cell: the graded ones, then the controls.
    pub fn all() -> impl Iterator<Item = Cell> {
        (0..GRADED as u8 + 2).map(Cell)
    }

    /// The cell with these minutes, if there is one.
    pub fn with_minutes(cost: u16, loss: u16) -> Option<Cell> {
        Self::all().find(|cell| (cell.cost_minutes(), cell.loss_minutes()) == (cost, loss))
    }

    /// Its place in [`Cell::all`].
    pub const fn index(self) -> usize {
        self.0 as usize
    }

    /// Whether it counts in the share; the two controls do not.
    pub const fn is_graded(self) -> bool {
        self.index() < GRADED
    }

    /// Minutes of the organisation's working time (c).
    pub const fn cost_minutes(self) -> u16 {
        match self {
            Self::CONTROL_CARE => 1,
            Self::CONTROL_COST => 160,
            _ => COSTS[self.index() / LOSSES.len()],
        }
    }

    /// The loss of a graded cell; of a control that of its column.
    pub const fn loss(self) -> Loss {
        Loss::ALL[self.index() % LOSSES.len()]
    }

    /// Minutes of the customer's own time that care would spare (g).
    pub const fn loss_minutes(self) -> u16 {
        match self {
            Self::CONTROL_CARE => 480,
            Self::CONTROL_COST => 5,
            _ => self.loss().minutes(),
        }
    }

    /// How many pieces of a day's work wait meanwhile, rounded; none below one.
    pub fn pieces_waiting(self) -> u32 {
        (f64::from(self.cost_minutes()) / MINUTES_PER_PIECE).round() as u32
    }

    /// x = ln(c / g): the logarithm of the price of one minute spared.
    pub fn log_price(self) -> f64 {
        (f64::from(self.cost_minutes()) / f64::from(self.loss_minutes())).ln()
    }
}
