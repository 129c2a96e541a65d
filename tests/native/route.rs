//! The address of a step: printed and parsed alike, and garbage is no address.

use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::instrument::ItemId;
use klantspiegel_core::journey::{Step, steps};
use klantspiegel_core::setup::{ItemSet, Setup};
use klantspiegel_formats::route::{METHOD, parse, print};
use klantspiegel_testing::any::step;
use klantspiegel_testing::bank;
use proptest::prelude::*;

#[test]
fn every_step_has_an_address_of_its_own() {
    let all = steps(Setup { set: ItemSet::Full, ..Setup::default() }, bank());
    let mut addresses: Vec<String> = all.iter().map(print).collect();
    for (step, address) in all.iter().zip(&addresses) {
        assert_eq!(parse(address).as_ref(), Some(step), "{address}");
        assert_ne!(address, METHOD);
        let plain =
            address.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"/-".contains(&b));
        assert!(plain, "{address} would have to be escaped");
    }
    addresses.sort();
    addresses.dedup();
    assert_eq!(addresses.len(), all.len());
}

#[test]
fn addresses_are_those_that_people_have_kept() {
    for (address, step) in [
        ("", Step::Start),
        ("start", Step::Start),
        ("item/caring-enjoy", Step::Item(ItemId::new("caring-enjoy"))),
        ("dilemma/1", Step::Dilemma(0)),
        ("dilemma/10", Step::Dilemma(9)),
        ("stated", Step::Stated),
        ("measures", Step::Measures),
        ("review", Step::Review),
        ("feedback", Step::Feedback),
    ] {
        assert_eq!(parse(address), Some(step), "{address}");
    }
}

#[test]
fn garbage_is_no_address() {
    for address in [
        "START",
        " start",
        "start/",
        "#start",
        "/",
        "//",
        "dilemma",
        "dilemma/",
        "dilemma/0",
        "dilemma/11",
        "dilemma/-1",
        "dilemma/1.5",
        "dilemma/one",
        "dilemma/99999999999999999999",
        "item",
        "dilemmas/1",
        "feedback?x=1",
        "method",
        "stated/1",
        "\u{0}",
    ] {
        assert_eq!(parse(address), None, "{address:?}");
    }
}

proptest! {
    #[test]
    fn what_is_printed_is_parsed(step in step()) {
        let exists = !matches!(step, Step::Dilemma(index) if index >= DILEMMAS);
        if exists {
            prop_assert_eq!(parse(&print(&step)), Some(step));
        }
    }

    #[test]
    fn what_is_parsed_prints_to_an_address_of_the_same_step(address in "(item|dilemma|start|review)?/?.{0,20}") {
        if let Some(step) = parse(&address) {
            prop_assert_eq!(parse(&print(&step)), Some(step));
        }
    }
}
