//! B2, what one says beside what one chooses: a gap is claimed only when it is large and nearly sure.

/// A difference up to this much is not called a gap (in shares, 0 to 1).
pub const GAP: f64 = 0.15;
/// The posterior chance at which a gap is claimed.
pub const SURE: f64 = 0.90;
/// Within this difference, saying and choosing are called close …
pub const CLOSE: f64 = 0.25;
/// … when the posterior chance of it is at least this.
pub const SURE_CLOSE: f64 = 0.80;

/// How what is said stands to what is chosen, as [`Findings::gap`](super::dilemma::findings::Findings::gap) finds it. Each must hold under
/// both priors.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// P(said − share > 0.15) ≥ 0.90.
    SaysMore,
    /// P(share − said > 0.15) ≥ 0.90.
    ChoosesMore,
    /// P(|said − share| ≤ 0.25) ≥ 0.80.
    Close,
    /// None of these, or one that depends on the prior.
    NotEnoughToSay,
}

impl Gap {
    /// Whether it says that the two differ.
    pub fn is_a_difference(self) -> bool {
        matches!(self, Self::SaysMore | Self::ChoosesMore)
    }
}
