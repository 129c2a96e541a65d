//! The tipping plane: the graded cells by cost and by loss, each in equal steps on log axes, with what was chosen, where it tips, and
//! up to where it should be worth it.

use super::cell::{COSTS, Cell, LOSSES, Loss};
use super::choices::{Asked, Choice, answered};
use super::findings::Estimate;
use super::ladder::Said;
use super::range::Range;
use std::f64::consts::LN_2;

/// Half a step outside the first and the last cost the plane ends: beyond lies what was not asked.
pub const ENDS: (f64, f64) = (-0.5, COSTS.len() as f64 - 0.5);

/// What lies at one loss. Places are in steps from the least cost, each step twice as many minutes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    /// The minutes that the customer is spared.
    pub loss: u16,
    /// For each of [`COSTS`] what was chosen; `None` where it was not asked, or not answered.
    pub choices: [Option<Choice>; COSTS.len()],
    /// Where it tips, with its range; what lies beyond [`ENDS`] lies at them.
    pub tips: Option<Range>,
    /// The minutes at which it tips, also beyond what was asked.
    pub minutes: Option<f64>,
    /// What is said parts the costs that are worth it from those that are not: halfway between two of them.
    pub said: Option<f64>,
}

/// The rows of the plane, the greatest loss first, as it stands on top; the controls lie outside.
pub fn rows(asked: &[Asked], estimate: Option<&Estimate>, said: Option<Said>) -> [Row; LOSSES.len()] {
    let row = |at: usize| Row {
        loss: LOSSES[at],
        choices: COSTS.map(|cost| chosen(asked, cost, Loss::ALL[at])),
        tips: estimate.map(|estimate| estimate.tipping_minutes[at].map(step)),
        minutes: estimate.map(|estimate| estimate.tipping_minutes[at].value),
        said: said.map(|said| f64::from(said.0[at].costs()) + ENDS.0),
    };
    [row(2), row(1), row(0)]
}

fn chosen(asked: &[Asked], cost: u16, loss: Loss) -> Option<Choice> {
    let cell = Cell::with_minutes(cost, loss.minutes())?;
    answered(asked).find(|(other, _)| *other == cell).map(|(_, choice)| choice)
}

/// How many steps these minutes lie from the least cost, no further than the plane goes.
fn step(minutes: f64) -> f64 {
    let (low, high) = ENDS;
    ((minutes / f64::from(COSTS[0])).ln() / LN_2).clamp(low, high)
}

// A step is the same everywhere.
const _: () = assert!(COSTS[1] == 2 * COSTS[0] && COSTS[5] == 2 * COSTS[4]);
