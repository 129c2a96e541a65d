//! Scores of A, from within: the mean of the answered items, per facet and in total, with every answer kept in sight.

use super::answers::Answers;
use super::instrument::{Instrument, Item};
use super::mean::Mean;
use super::setup::ItemSet;

/// How many of four items must be answered before their mean is given.
pub const MIN_OF_FOUR: usize = 3;

/// The mean of one facet, or `None` where too few of its items were answered.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetScore {
    /// The id of the facet.
    pub facet: String,
    /// `None` where fewer than [`MIN_OF_FOUR`] of its items were answered.
    pub mean: Option<Mean>,
}

/// What the answers to A say.
#[derive(Clone, Debug, PartialEq)]
pub struct FromWithinScore {
    /// The core form: the four statements of the source, as one total.
    pub core: Option<Mean>,
    /// All answered items of the set; given once every facet (long form) or the core (short set) is.
    pub total: Option<Mean>,
    /// Only in the long form.
    pub facets: Vec<FacetScore>,
}

/// The items of A that a set asks.
pub fn items(instrument: &Instrument, set: ItemSet) -> impl Iterator<Item = &Item> {
    instrument.items.iter().filter(move |item| set != ItemSet::Short || item.core)
}

/// Scores A.
pub fn score(instrument: &Instrument, set: ItemSet, answers: &Answers) -> FromWithinScore {
    let core = answers.among(items(instrument, ItemSet::Short));
    let core = Mean::of(&core, MIN_OF_FOUR);
    let facets: Vec<FacetScore> = match set {
        ItemSet::Short => Vec::new(),
        ItemSet::Full | ItemSet::Picked => {
            instrument.facets.iter().map(|f| facet(instrument, f, answers)).collect()
        }
    };
    let every_part_given = match set {
        ItemSet::Short => core.is_some(),
        ItemSet::Full | ItemSet::Picked => facets.iter().all(|facet| facet.mean.is_some()),
    };
    let total =
        every_part_given.then(|| Mean::of(&answers.among(items(instrument, set)), MIN_OF_FOUR)).flatten();
    FromWithinScore { core, total, facets }
}

fn facet(instrument: &Instrument, facet: &str, answers: &Answers) -> FacetScore {
    let answered = answers.among(instrument.facet_items(facet));
    FacetScore { facet: facet.to_owned(), mean: Mean::of(&answered, MIN_OF_FOUR) }
}
