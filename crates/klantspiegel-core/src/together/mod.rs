//! A card for two: what of a person's choices lies on a card that somebody else sees, and what two people can talk about whose cards
//! lie beside each other.

mod card;
mod questions;
mod shared;

pub use card::{CELLS, Card, Choices};
pub use questions::{Question, questions};
pub use shared::Shared;
