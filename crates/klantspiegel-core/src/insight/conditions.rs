//! When each rule fires, what it then says, and what that rests on; what keeps it away stands in the table.

use super::message::{Message, PatternMessage};
use super::reason::Reason;
use crate::answers::Side;
use crate::brushoff::{HEARD, SAID};
use crate::care_cost::{ON_TOP, PAYS, SAID as SAID_ITEMS};
use crate::instrument::ItemId;
use crate::leadership::OWNER;
use crate::measures::{Lean, MeasuresScore};
use crate::part::Part;
use crate::perspectives::{Above, GRADE, STORY, TIME};
use crate::room::{Amount, ENOUGH, NOTHING, Region};
use crate::scores::Scores;

/// What a rule says when its condition holds, and what that rests on.
pub(super) type Fired = (Message, Vec<Reason>);

pub(super) fn says_more_measured_on_work(scores: &Scores) -> Option<Fired> {
    let reasons = || said().chain([Reason::Choices, Reason::Measures]).collect();
    (scores.care_cost.pattern.says_more() && scores.measured_on_work())
        .then(|| (Message::SaysMoreMeasuredOnWork, reasons()))
}

pub(super) fn on_top_of_targets(scores: &Scores) -> Option<Fired> {
    let yes = Side::of_seven(scores.care_cost.on_top?) == Side::Agrees;
    yes.then(|| (Message::OnTopOfTargets, vec![answer(ON_TOP)]))
}

/// Asked for on top of the targets, while it is not believed to pay.
pub(super) fn asked_not_believed(scores: &Scores) -> Option<Fired> {
    let asked = Side::of_seven(scores.care_cost.on_top?) == Side::Agrees;
    let doubts = Side::of_seven(scores.care_cost.pays?) == Side::Disagrees;
    (asked && doubts).then(|| (Message::AskedNotBelieved, vec![answer(ON_TOP), answer(PAYS)]))
}

pub(super) fn minutes_only(scores: &Scores) -> Option<Fired> {
    let minutes_only = scores.care_cost.findings.estimates()?.minutes_only();
    minutes_only.then(|| (Message::MinutesOnly, vec![Reason::Choices]))
}

pub(super) fn nothing_measured(scores: &Scores) -> Option<Fired> {
    (scores.measures == MeasuresScore::NoneUsed).then(|| (Message::NothingMeasured, vec![Reason::Measures]))
}

pub(super) fn results_measured(scores: &Scores) -> Option<Fired> {
    let MeasuresScore::Used(used) = &scores.measures else { return None };
    (used.lean() == Lean::Result).then(|| (Message::ResultsMeasured, vec![Reason::Measures]))
}

pub(super) fn much_within_little_room(scores: &Scores) -> Option<Fired> {
    let here = Region { from_within: Amount::Much, room: Amount::Little };
    (scores.region() == Some(here)).then(|| {
        let reasons = [Reason::FromWithin].into_iter().chain(room_reasons(scores));
        (Message::MuchWithinLittleRoom, reasons.collect())
    })
}

pub(super) fn on_top_with_little_room(scores: &Scores) -> Option<Fired> {
    let on_top = Side::of_seven(scores.care_cost.on_top?) == Side::Agrees;
    let little = scores.room.room?.amount() == Some(Amount::Little);
    (on_top && little).then(|| {
        let reasons = [answer(ON_TOP)].into_iter().chain(room_reasons(scores));
        (Message::OnTopWithLittleRoom, reasons.collect())
    })
}

/// What the room of a person follows from.
fn room_reasons(scores: &Scores) -> impl Iterator<Item = Reason> {
    let blockers = scores.room.blockers.iter().flatten().cloned().map(Reason::Answer);
    [answer(ENOUGH)].into_iter().chain(blockers)
}

pub(super) fn nothing_in_the_way(scores: &Scores) -> Option<Fired> {
    let enough = scores.room.enough.map(|_| answer(ENOUGH));
    let reasons = || [answer(NOTHING)].into_iter().chain(enough).collect();
    scores.room.nothing_in_the_way().then(|| (Message::NothingInTheWay, reasons()))
}

pub(super) fn complaints_without_owner(scores: &Scores) -> Option<Fired> {
    let unclear = Side::of_seven(scores.leadership.owner?) == Side::Disagrees;
    unclear.then(|| (Message::ComplaintsWithoutOwner, vec![answer(OWNER)]))
}

pub(super) fn heard_and_said(scores: &Scores) -> Option<Fired> {
    let both = scores.brushoff.both();
    let reasons = both.iter().flat_map(|line| [HEARD, SAID].map(|page| answer(&format!("{page}-{line}"))));
    (!both.is_empty()).then(|| (Message::HeardAndSaid, reasons.collect()))
}

pub(super) fn satisfied_without_story(scores: &Scores) -> Option<Fired> {
    let reasons = || vec![answer(GRADE), answer(STORY)];
    scores.perspectives.satisfied_without_story().then(|| (Message::SatisfiedWithoutStory, reasons()))
}

pub(super) fn time_as_reason(scores: &Scores) -> Option<Fired> {
    let yes = Side::of_seven(scores.perspectives.time?) == Side::Agrees;
    // Whatever stands on top: who is held to targets is right about the time.
    (yes && !scores.held_to_targets()).then(|| (Message::TimeAsReason, vec![answer(TIME)]))
}

pub(super) fn sought_outside(scores: &Scores) -> Option<Fired> {
    let effort = scores.leadership.effort.as_ref()?;
    let reasons = || effort.coins.iter().map(|(item, _)| Reason::Answer(item.clone())).collect();
    effort.sought_outside().then(|| (Message::SoughtOutside, reasons()))
}

pub(super) fn organisation_below_colleague(scores: &Scores) -> Option<Fired> {
    let below = scores.perspectives.organisation_below_colleague();
    below.then(|| (Message::OrganisationBelowColleague, views(scores, &[1, 2])))
}

pub(super) fn self_above_others(scores: &Scores) -> Option<Fired> {
    let above = scores.perspectives.self_above()?;
    // The views that it is about, each among the three.
    let of: &[usize] = match above {
        Above::Colleague => &[0, 1],
        Above::Organisation => &[0, 2],
        Above::Both => &[0, 1, 2],
    };
    Some((Message::SelfAboveOthers, views(scores, of)))
}

/// The answers to every statement in these views.
fn views(scores: &Scores, views: &[usize]) -> Vec<Reason> {
    let items = scores.perspectives.statements.iter().flat_map(|s| views.iter().map(|view| &s.items[*view]));
    items.cloned().map(Reason::Answer).collect()
}

pub(super) fn pattern(scores: &Scores) -> Option<Fired> {
    let message = PatternMessage::from(scores.care_cost.pattern);
    scores.setup.asks(Part::CareCost).then(|| (Message::Pattern(message), message.reasons()))
}

/// Where nothing stood in the way, there is nothing of it to look for.
pub(super) fn look_around(scores: &Scores) -> Option<Fired> {
    (!scores.room.nothing_in_the_way()).then(|| (Message::LookAround, Vec::new()))
}

/// The three answers to what sparing a customer should be worth.
fn said() -> impl Iterator<Item = Reason> {
    SAID_ITEMS.into_iter().map(answer)
}

fn answer(id: &str) -> Reason {
    Reason::Answer(ItemId::new(id))
}
