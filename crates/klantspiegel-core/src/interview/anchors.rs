//! On which answers each topic stands, and when there are too few for it.

use super::topic::{BrushOffs, Caring, Dilemma, Pressure, Statement};
use crate::answers::Answered;
use crate::brushoff::{BrushOffScore, SAID};
use crate::care_cost::CareCostScore;
use crate::dilemma::findings::MIN_GRADED;
use crate::dilemma::{Asked, Choice};
use crate::from_within::{self, MIN_OF_FOUR};
use crate::instrument::{Instrument, ItemBank};
use crate::part::Part;
use crate::session::Session;

/// The highest and the lowest answer. Three statements are enough: a topic that is left out is a conversation that one
/// candidate has and another has not.
pub(super) fn caring(session: &Session, bank: &ItemBank) -> Option<Caring> {
    if !session.setup.asks(Part::FromWithin) {
        return None;
    }
    let answered = session.answers.among(from_within::items(bank.of(Part::FromWithin), session.setup.set));
    let (first, rest) = answered.split_first().filter(|_| answered.len() >= MIN_OF_FOUR)?;
    let furthest = |further: fn(u8, u8) -> bool| {
        rest.iter().fold(*first, |found, next| if further(next.value, found.value) { *next } else { found })
    };
    let (highest, lowest) = (furthest(|next, found| next > found), furthest(|next, found| next < found));
    Some(if highest.value == lowest.value {
        Caring::Alike(statement(first))
    } else {
        Caring::Apart { highest: statement(&highest), lowest: statement(&lowest) }
    })
}

fn statement(answered: &Answered<'_>) -> Statement {
    Statement { item: answered.item.id.clone(), answer: answered.value }
}

/// The dearest care and the cheapest that was left undone, among the graded choices.
pub(super) fn pressure(session: &Session, score: &CareCostScore) -> Option<Pressure> {
    if score.findings.graded < MIN_GRADED {
        return None;
    }
    let chosen = |choice| {
        session.asked.iter().filter(move |asked| asked.cell.is_graded() && asked.choice == Some(choice))
    };
    let dearest =
        chosen(Choice::Care).reduce(|found, next| if price(next) > price(found) { next } else { found });
    let cheapest =
        chosen(Choice::Cost).reduce(|found, next| if price(next) < price(found) { next } else { found });
    match (dearest.map(dilemma), cheapest.map(dilemma)) {
        (Some(care), Some(cost)) => Some(Pressure::Both { care, cost }),
        (Some(care), None) => Some(Pressure::OnlyCare(care)),
        (None, Some(cost)) => Some(Pressure::OnlyCost(cost)),
        (None, None) => None,
    }
}

fn price(asked: &Asked) -> f64 {
    asked.cell.log_price()
}

fn dilemma(asked: &Asked) -> Dilemma {
    Dilemma { cell: asked.cell, scene: asked.scene.clone() }
}

/// The first line that was heard and said, or else said; nothing where that question was not answered.
pub(super) fn brush_offs(instrument: &Instrument, score: &BrushOffScore) -> Option<BrushOffs> {
    let said = score.said.as_ref()?;
    let line = |subject: &str| {
        let mut items = instrument.page(SAID);
        items.find(|item| item.subject.as_deref() == Some(subject)).map(|item| item.id.clone())
    };
    let both = score.both().first().and_then(|subject| line(subject)).map(BrushOffs::HeardAndSaid);
    let any = || said.first().and_then(|subject| line(subject)).map(BrushOffs::Said);
    Some(both.or_else(any).unwrap_or(BrushOffs::NoneSaid))
}
