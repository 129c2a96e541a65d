//! What is asked and what follows from the answers: pure data and rules, no browser, no clock, no chance.

pub mod answers;
pub mod brushoff;
pub mod care_cost;
pub mod comparison;
pub mod day;
pub mod dilemma;
pub mod gap;
pub mod insight;
pub mod instrument;
pub mod journey;
pub mod language;
pub mod leadership;
pub mod mean;
pub mod measures;
pub mod organisation;
pub mod own_words;
pub mod perspectives;
pub mod plan_example;
pub mod release;
pub mod room;
pub mod scores;
pub mod session;
pub mod setup;
pub mod within;
