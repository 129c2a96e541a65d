//! The sentences on top of the feedback: what they say, what they rest on, and which of them are chosen.

mod conditions;
mod message;
mod reason;
mod rules;

use super::scores::Scores;

pub use message::{Insight, Message, PATTERN_SOURCE, PatternMessage};
pub use reason::{About, Reason, Source};
pub use rules::{Excluded, RULES, Rule};

/// The most sentences on top.
pub const MAX_SENTENCES: usize = 3;

/// Every sentence whose condition holds, the most useful first, whether or not it has a place on top.
pub fn firing(scores: &Scores) -> Vec<Insight> {
    RULES.iter().filter_map(|rule| rule.insight(scores)).collect()
}

/// The sentences on top: at most three, none against another, one of them about the surroundings: the last place is
/// kept for it, and one of the last two rules speaks of the surroundings if no other did.
pub fn top(scores: &Scores) -> Vec<Insight> {
    let mut chosen: Vec<Insight> = Vec::new();
    for rule in &RULES {
        let Some(insight) = rule.insight(scores) else { continue };
        let excluded = chosen.iter().any(|other| rule.excluded_by.holds(other));
        let last_place =
            chosen.len() + 1 == MAX_SENTENCES && chosen.iter().all(|other| other.about == About::Person);
        let kept_free = last_place && insight.about == About::Person;
        if !excluded && !kept_free && chosen.len() < MAX_SENTENCES {
            chosen.push(insight);
        }
    }
    chosen
}
