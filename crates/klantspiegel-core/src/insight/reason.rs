//! What a sentence is about, rests on and comes from.

use crate::instrument::ItemId;

/// Whether a sentence is about the surroundings or about the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// What is asked, measured and experienced where the person works.
    Surroundings,
    /// What the person says, chooses and believes.
    Person,
}

/// What a claim rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The answer to this item.
    Answer(ItemId),
    /// All answers to A.
    FromWithin,
    /// The choices in the dilemmas.
    Choices,
    /// The answers about measures.
    Measures,
}

/// Where a finding comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Whether customer orientation can be made.
    Made,
    /// The fable of customer orientation.
    Fable,
    /// Putting customer orientation into practice.
    Practice,
    /// Care that comes from inside.
    Inside,
    /// Asking for care on top of cheap and fast.
    OnTop,
    /// Klantspiegel's own model.
    Ours,
}
