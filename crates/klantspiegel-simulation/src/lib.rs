//! Simulated people answer the dilemmas, to see how well the estimates do: native, seeded, the same at every run.
//!
//! People decide as the model says, or by rules that it does not know, through the same [`next_cell`] as everyone. What is found holds as
//! far as real people decide like that.
//!
//! [`next_cell`]: klantspiegel_core::dilemma::form::next_cell

pub mod against;
pub mod figure;
pub mod mind;
pub mod outcomes;
pub mod quality;
pub mod reference;
pub mod team;

/// How many people of each rule are simulated for each form, unless another number is asked for.
pub const PEOPLE: usize = 12_000;
/// The seed, unless another one is asked for.
pub const SEED: u64 = 1;
