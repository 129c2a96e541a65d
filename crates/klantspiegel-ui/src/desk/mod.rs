//! The desk: what a recruiter or a team lead sees.

pub mod action;
pub mod answer;
pub mod backup;
mod context;
pub mod form;
pub mod guide;
mod heading;
pub mod invitation;
pub mod law;
pub mod layout;
pub mod notice;
pub mod notices;
pub mod overview;
mod place;
pub mod receiving;
pub mod spread;
pub mod state;
pub mod team;

pub use action::{DeskAction, Export};
pub use context::DeskContext;
pub use notice::{Hindrance, NotRestored, Notice};
pub use place::Place;
pub use state::{DeskUiState, State, Team};
