//! The questionnaire: one reducer, its effects on the browser, and the view; in a page of its own, or in an element.

mod address;
pub(crate) mod component;
mod effects;
pub mod element_host;
pub(crate) mod handle;
pub(crate) mod host;
pub(crate) mod initial_state;
mod keyboard;
pub(crate) mod model;
mod mounting;
pub mod session_store;
pub(crate) mod slot;
mod typing;

pub use mounting::{Mounted, mount};
pub use slot::start;
