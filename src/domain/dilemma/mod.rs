//! B1, the dilemmas: a choice between serving this customer properly and getting on with today's work.

pub mod cell;
pub mod choices;
pub mod estimate;
pub mod form;
pub mod model;
pub mod weighted;

pub use cell::Cell;
pub use choices::{Asked, Choice};
