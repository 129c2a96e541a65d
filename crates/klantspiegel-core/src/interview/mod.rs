//! The interview guide: which topics an interviewer takes up, and on which of a person's own answers each stands.
//!
//! A structured interview asks everyone the same, in the same order, and weighs each answer by itself against described
//! answers; such interviews predict better and treat people more alike than a free conversation does (Campion, Palmer &
//! Campion 1997, Personnel Psychology 50:655–702; Levashina, Hartwell, Morgeson & Campion 2014, Personnel Psychology
//! 67:241–293). So the topics, their order and the number of questions are fixed. What departs from it is that a
//! question names an answer of the person's own. There is no total and nothing by which people could be ordered.

mod anchors;
mod topic;

use super::instrument::ItemBank;
use super::part::Part;
use super::scores::Scores;
use super::session::Session;

pub use topic::{BrushOffs, Caring, Dilemma, Pressure, Statement, Topic};

/// The topics of a session in their fixed order; one whose part was not asked, or hardly answered, is left out.
pub fn guide(session: &Session, bank: &ItemBank) -> Vec<Topic> {
    let scores = Scores::of(session, bank);
    let topics = [
        anchors::caring(session, bank).map(Topic::Caring),
        anchors::pressure(session, &scores.care_cost).map(Topic::Pressure),
        scores.care_cost.said.map(Topic::Said),
        scores.care_cost.pays.map(Topic::Payoff),
        anchors::brush_offs(bank.of(Part::Brushoff), &scores.brushoff).map(Topic::BrushOffs),
    ];
    topics.into_iter().flatten().collect()
}
