//! B1, the dilemmas: a choice between serving this customer properly and getting on with today's work.

pub mod cell;
pub mod choices;
pub mod findings;
pub mod form;
pub mod ladder;
pub mod plane;
pub mod published;
pub mod range;
pub mod retired;
pub mod tipping_line;
pub mod weighted;
pub mod what_if;

pub use cell::Cell;
pub use choices::{Asked, Choice};
pub use tipping_line::prepare;
