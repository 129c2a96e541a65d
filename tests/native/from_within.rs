//! A, from within: means, how many items they need, and what they show of the answers.

use klantspiegel_core::from_within::{FromWithinScore, items, score};
use klantspiegel_core::mean::Mean;
use klantspiegel_core::part::Part;
use klantspiegel_core::setup::ItemSet;
use klantspiegel_testing::{CORE, answers, bank};
use proptest::prelude::*;

#[test]
fn the_core_needs_three_of_four() {
    check_core(&[("caring-enjoy", 7), ("delivering-on-time", 6)], None);
    check_core(&[("caring-enjoy", 7), ("delivering-on-time", 6), ("caring-matters", 2)], Some(5.0));
    check_core(&CORE.map(|id| (id, 3)), Some(3.0));
    check_core(&[], None);
}

#[test]
fn items_outside_the_core_do_not_make_up_for_it() {
    let given = [("caring-enjoy", 7), ("caring-matters", 7), ("reading-sense", 7), ("relating-tone", 7)];
    check_core(&given, None);
}

#[test]
fn the_short_set_scores_the_core_alone() {
    let mut given = CORE.map(|id| (id, 2)).to_vec();
    given.push(("reading-sense", 7));
    let score = short(&given);
    assert_eq!(score.total, score.core);
    assert_eq!(value(&score.total), Some(2.0));
    assert_eq!(score.facets, []);
}

#[test]
fn a_facet_needs_three_of_its_four() {
    for (given, expected) in [
        (&[("reading-sense", 1), ("reading-question", 2)][..], None),
        (&[("reading-sense", 1), ("reading-question", 2), ("reading-side", 6)], Some(3.0)),
        (
            &[("reading-sense", 1), ("reading-question", 2), ("reading-side", 6), ("reading-explained", 7)],
            Some(4.0),
        ),
        (&[("reading-sense", 1), ("reading-question", 2), ("relating-tone", 6)], None),
    ] {
        assert_eq!(facet(&full(given), "reading"), expected, "{given:?}");
    }
}

#[test]
fn the_full_set_has_its_four_facets_in_order() {
    let facets = full(&[]).facets;
    let names: Vec<&str> = facets.iter().map(|facet| facet.facet.as_str()).collect();
    assert_eq!(names, ["caring", "reading", "relating", "delivering"]);
}

#[test]
fn the_full_total_needs_every_facet_and_then_takes_every_answer() {
    let all: Vec<(&str, u8)> =
        bank().of(Part::FromWithin).items.iter().map(|item| (item.id.as_str(), 4)).collect();
    let without = |ids: &[&str]| -> Vec<(&str, u8)> {
        all.iter().filter(|(id, _)| !ids.contains(id)).copied().collect()
    };
    assert_eq!(answered(&full(&all).total), Some(16));
    assert_eq!(answered(&full(&without(&["relating-tone"])).total), Some(15));
    assert_eq!(answered(&full(&without(&["relating-tone", "relating-return"])).total), None);
}

#[test]
fn the_total_is_the_mean_of_the_answers_not_of_the_facets() {
    // Twelve answers of 1 in three facets, three of 7 in the fourth: (12 + 21) / 15.
    let given: Vec<(&str, u8)> = bank()
        .of(Part::FromWithin)
        .items
        .iter()
        .filter(|item| item.id.as_str() != "caring-relief")
        .map(|item| (item.id.as_str(), if item.facet.as_deref() == Some("caring") { 7 } else { 1 }))
        .collect();
    assert_eq!(value(&full(&given).total), Some(33.0 / 15.0));
}

#[test]
fn someone_agrees_from_five_on() {
    let mean = short(&[("caring-enjoy", 4), ("delivering-on-time", 5), ("caring-matters", 7)]).core;
    let mean = mean.expect("three of four are enough");
    assert_eq!(mean.agreed(), 2);
    assert_eq!((mean.lowest(), mean.highest()), (4, 7));
}

#[test]
fn answers_stand_in_the_order_of_the_items() {
    let given =
        [("delivering-confidence", 4), ("caring-matters", 3), ("delivering-on-time", 2), ("caring-enjoy", 1)];
    let mean = short(&given).core.expect("all four were given");
    assert_eq!(mean.answers, [1, 2, 3, 4]);
}

#[test]
fn the_sets_ask_four_and_sixteen_items() {
    let ids = |set| items(bank().of(Part::FromWithin), set).map(|item| item.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ids(ItemSet::Short), CORE);
    assert_eq!(ids(ItemSet::Full).len(), 16);
}

proptest! {
    #[test]
    fn a_mean_lies_between_its_answers(values in proptest::collection::vec(proptest::option::of(1..=7_u8), 16)) {
        let items = bank().of(Part::FromWithin).items.iter();
        let given: Vec<(&str, u8)> = items.zip(&values).filter_map(|(i, v)| Some((i.id.as_str(), (*v)?))).collect();
        let score = full(&given);
        let facets = score.facets.iter().filter_map(|facet| facet.mean.as_ref());
        for mean in facets.chain(&score.core).chain(&score.total) {
            prop_assert!(f64::from(mean.lowest()) <= mean.value && mean.value <= f64::from(mean.highest()));
            prop_assert!(mean.agreed() <= mean.answers.len());
            prop_assert!(mean.answers.len() >= 3);
        }
        prop_assert_eq!(score.total.is_some(), score.facets.iter().all(|facet| facet.mean.is_some()));
    }
}

fn check_core(given: &[(&str, u8)], expected: Option<f64>) {
    for score in [short(given), full(given)] {
        assert_eq!(value(&score.core), expected, "{given:?}");
    }
}

fn short(given: &[(&str, u8)]) -> FromWithinScore {
    score(bank().of(Part::FromWithin), ItemSet::Short, &answers(given))
}

fn full(given: &[(&str, u8)]) -> FromWithinScore {
    score(bank().of(Part::FromWithin), ItemSet::Full, &answers(given))
}

fn facet(score: &FromWithinScore, name: &str) -> Option<f64> {
    let facet = score.facets.iter().find(|facet| facet.facet == name).expect("the full set has this facet");
    value(&facet.mean)
}

fn value(mean: &Option<Mean>) -> Option<f64> {
    mean.as_ref().map(|mean| mean.value)
}

fn answered(mean: &Option<Mean>) -> Option<usize> {
    mean.as_ref().map(|mean| mean.answers.len())
}
