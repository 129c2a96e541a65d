//! Arbitrary sessions, as they come about through arbitrary events.

use super::{after, bank, finished, session};
use klantspiegel_core::day::Day;
use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::{Item, ItemId};
use klantspiegel_core::journey::{Step, steps};
use klantspiegel_core::language::Language;
use klantspiegel_core::own_words::{Blank, OwnText};
use klantspiegel_core::part::{Part, Parts};
use klantspiegel_core::session::{Event, Session};
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// Any setup.
pub fn setup() -> impl Strategy<Value = Setup> {
    let forms = select(vec![Form::Adaptive, Form::Fixed]);
    let (roles, sets) = (select(Role::ALL.to_vec()), select(ItemSet::ALL.to_vec()));
    (roles, sets, parts(), forms).prop_map(|(role, set, picked, form)| Setup { role, set, picked, form })
}

/// Any parts, at least one.
fn parts() -> impl Strategy<Value = Parts> {
    proptest::sample::subsequence(Part::ALL.to_vec(), 1..=Part::ALL.len()).prop_map(Parts::from_iter)
}

/// What people write: in any script, and longer than there is room for.
fn own_text() -> impl Strategy<Value = OwnText> {
    prop_oneof!["\\PC{0,20}", "[a-zé \n\"]{480,520}"].prop_map(|text| OwnText::new(&text))
}

/// Any session that events can lead to: wandering about, or through to the feedback.
pub fn any_session() -> impl Strategy<Value = Session> {
    let wandering = (setup(), vec(event(), 0..100)).prop_map(|(setup, events)| after(session(setup), events));
    prop_oneof![wandering, session_to_the_end()]
}

/// A session through to its feedback, with some questions left out; the choices go by price, by a coin, or between.
pub fn session_to_the_end() -> impl Strategy<Value = Session> {
    let slips = prop_oneof![Just(0.0), Just(0.1), Just(0.5)];
    let choices = (-5.0..3.0_f64, slips).prop_flat_map(|(tipping_point, slips)| {
        let answer = proptest::option::weighted(0.95, proptest::bool::weighted(slips));
        vec(answer, DILEMMAS).prop_map(move |answers| (tipping_point, answers))
    });
    let answers: Vec<_> =
        items().into_iter().map(|item| proptest::option::weighted(0.9, answer_to(item))).collect();
    (setup(), any::<u32>(), choices, answers).prop_map(|(setup, chance, (tipping_point, slips), answers)| {
        let mut session = after(session(setup), [Event::Started { chance }]);
        for (index, slip) in slips.into_iter().enumerate() {
            session = after(session, [Event::WentTo(Step::Dilemma(index))]);
            // Not every setup has dilemmas.
            let Some(asked) = session.asked.get(index) else { break };
            let care = asked.cell.log_price() < tipping_point;
            let choice = |slip: bool| if care != slip { Choice::Care } else { Choice::Cost };
            let event = |slip| Event::DilemmaAnswered { index, choice: choice(slip) };
            session = after(session, slip.map(event));
        }
        finished(after(session, answers.into_iter().flatten()))
    })
}

/// Any event but the opening of another session, whether or not it fits where the session is.
pub fn event() -> impl Strategy<Value = Event> {
    let answered = (item(), 0..=11_u8).prop_map(|(item, value)| Event::ItemAnswered { item, value });
    let chosen = (index(), select(Choice::ALL.to_vec()));
    let chosen = chosen.prop_map(|(index, choice)| Event::DilemmaAnswered { index, choice });
    prop_oneof![
        20 => Just(Event::WentOn),
        20 => chosen,
        20 => answered,
        10 => step().prop_map(Event::WentTo),
        5 => Just(Event::WentBack),
        5 => step().prop_map(Event::ReviewOpened),
        2 => any::<u32>().prop_map(|chance| Event::Started { chance }),
        2 => vec(item(), 0..4).prop_map(|items| Event::AnswersWithdrawn { items }),
        5 => step().prop_map(|from| Event::AutoAdvanced { from }),
        2 => index().prop_map(|index| Event::DilemmaWithdrawn { index }),
        2 => select(Role::ALL.to_vec()).prop_map(Event::RoleChosen),
        2 => select(ItemSet::ALL.to_vec()).prop_map(Event::SetChosen),
        2 => select(Language::ALL.to_vec()).prop_map(Event::LanguageChosen),
        2 => (select(Part::ALL.to_vec()), any::<bool>()).prop_map(|(part, picked)| Event::PartPicked { part, picked }),
        2 => (select(Blank::ALL.to_vec()), own_text()).prop_map(|(blank, text)| Event::Wrote { blank, text }),
        1 => any::<bool>().prop_map(Event::StorySharingChosen),
        2 => any::<bool>().prop_map(Event::AutoAdvanceTurnedOff),
        1 => any::<bool>().prop_map(Event::NumberKeysTurnedOff),
        2 => (1..=28_u8).prop_map(|day| Event::Finished { on: Day { year: 2026, month: 2, day } }),
        1 => Just(Event::MethodOpened),
        1 => Just(Event::MethodClosed),
        1 => Just(Event::Forgotten),
    ]
}

/// Any step of any setup, and some that do not exist.
pub fn step() -> impl Strategy<Value = Step> {
    let full = steps(Setup { set: ItemSet::Full, ..Setup::default() }, bank());
    prop_oneof![
        9 => select(full),
        1 => select(vec![Step::Page { part: Part::Room, index: 99 }, Step::Dilemma(DILEMMAS), Step::Dilemma(usize::MAX), Step::Item(ItemId::new("no-such-item"))]),
    ]
}

fn answer_to(item: &'static Item) -> impl Strategy<Value = Event> {
    let (low, high) = item.scale.range();
    (low..=high).prop_map(|value| Event::ItemAnswered { item: item.id.clone(), value })
}

/// Any item, and one that does not exist.
fn item() -> impl Strategy<Value = ItemId> {
    let mut ids: Vec<ItemId> = items().into_iter().map(|item| item.id.clone()).collect();
    ids.push(ItemId::new("no-such-item"));
    select(ids)
}

fn items() -> Vec<&'static Item> {
    bank().instruments().flat_map(|instrument| &instrument.items).collect()
}

/// Any place of a dilemma, and some beyond.
fn index() -> impl Strategy<Value = usize> {
    0..DILEMMAS + 2
}
