//! B1, the dilemmas: a choice between serving this customer properly and getting on with today's work.

pub mod cell;
pub mod choices;
pub mod estimate;
pub mod findings;
pub mod form;
pub mod ladder;
pub mod model;
pub mod retired;
pub mod sequence;
pub mod tipping_line;
pub mod weighted;

pub use cell::Cell;
pub use choices::{Asked, Choice};

/// Builds the models beforehand, so that neither the first dilemma nor the feedback has to wait for them.
pub fn prepare() {
    model::Model::usual();
    model::Model::wide();
}
