//! F, room to help: its two halves, and the regions of the map.

use klantspiegel_core::edition::Edition;
use klantspiegel_core::mean::Mean;
use klantspiegel_core::part::Part;
use klantspiegel_core::room::{Amount, BLOCKERS_BY_EASE, Region, Room, RoomScore, region, score};
use klantspiegel_testing::{answers, bank};
use proptest::prelude::*;

#[test]
fn room_is_the_mean_of_a_rating_and_of_what_was_not_ticked() {
    for (given, value) in [
        (&[("room-enough", 7), ("block-nothing", 1)][..], Some(7.0)),
        (&[("room-enough", 1), ("block-nothing", 1)], Some(4.0)),
        (&[("room-enough", 4), ("block-rule", 1)], Some((4.0 + 7.0 - 6.0 / 8.0) / 2.0)),
        (&[("room-enough", 4)], None),
        (&[("block-rule", 1)], None),
    ] {
        assert_eq!(scored(given).room.map(Room::value), value, "{given:?}");
    }
}

#[test]
fn all_eight_blockers_leave_the_lowest_half() {
    let mut given: Vec<(&str, u8)> = BLOCKERS_BY_EASE.map(|line| (line, 1)).into();
    given.push(("room-enough", 7));
    let room = scored(&given).room.expect("both halves are there");
    assert_eq!((room.low(), room.high(), room.value()), (1.0, 7.0, 4.0));
}

#[test]
fn a_line_that_there_was_not_yet_is_not_one_that_did_not_stand_in_the_way() {
    let given = [("room-enough", 4), ("block-rule", 1)];
    let unblocked = |edition, given: &[(&str, u8)]| scored_in(edition, given).room.map(|room| room.unblocked);
    assert_eq!(unblocked(Edition::Second, &given), Some(7.0 - 6.0 / 7.0));
    assert_eq!(unblocked(Edition::Third, &given), Some(7.0 - 6.0 / 8.0));
    // Whoever ticked it was asked.
    let ticked = [&given[..], &[("block-interruptions", 1)]].concat();
    assert_eq!(unblocked(Edition::Second, &ticked), Some(7.0 - 6.0 * 2.0 / 8.0));
}

#[test]
fn nothing_is_an_answer_and_skipping_is_not() {
    assert_eq!(scored(&[("block-nothing", 1)]).blockers, Some(vec![]));
    assert_eq!(scored(&[("room-satisfied", 2)]).blockers, None);
}

#[test]
fn a_region_is_named_only_away_from_the_middle() {
    for (from_within, room, expected) in [
        (6.0, 2.0, Some((Amount::Much, Amount::Little))),
        (4.5, 3.0, Some((Amount::Much, Amount::Little))),
        (4.4, 2.0, None),
        (6.0, 4.0, None),
        (3.5, 5.0, Some((Amount::Little, Amount::Much))),
        (2.0, 2.0, Some((Amount::Little, Amount::Little))),
        (7.0, 7.0, Some((Amount::Much, Amount::Much))),
    ] {
        let expected = expected.map(|(from_within, room)| Region { from_within, room });
        let mean = Mean { value: from_within, answers: vec![5; 4] };
        assert_eq!(region(&mean, Room { rated: room, unblocked: room }), expected, "{from_within} {room}");
    }
}

/// A mean that lies high because of a few very high answers is not much from within.
#[test]
fn much_comes_from_within_only_where_most_statements_are_agreed_with() {
    let room = Room { rated: 2.0, unblocked: 2.0 };
    let named = |answers: Vec<u8>| region(&Mean { value: 4.75, answers }, room).is_some();
    assert!(named(vec![5, 5, 5, 4]));
    assert!(!named(vec![7, 4, 4, 4]) && !named(vec![6, 5, 4, 4]));
}

#[test]
fn an_amount_is_named_only_as_the_own_rating_says() {
    for (rated, unblocked, expected) in [
        (2.0, 7.0, None),
        (4.0, 7.0, None),
        (5.0, 7.0, Some(Amount::Much)),
        (5.0, 4.0, Some(Amount::Much)),
        // More than half of the lines were ticked.
        (7.0, 3.6, None),
        (5.0, 1.9, None),
        (4.0, 1.9, None),
        (3.0, 1.9, Some(Amount::Little)),
        (1.0, 4.4, Some(Amount::Little)),
    ] {
        assert_eq!(Room { rated, unblocked }.amount(), expected, "{rated} {unblocked}");
    }
}

proptest! {
    /// More in the way never leaves more room, and the value lies between the halves.
    #[test]
    fn room_shrinks_with_what_is_in_the_way(enough in 1..=7_u8, count in 0..8_usize) {
        let room = |count: usize| {
            let mut given: Vec<(&str, u8)> = BLOCKERS_BY_EASE[..count].iter().map(|line| (*line, 1)).collect();
            if count == 0 { given.push(("block-nothing", 1)); }
            given.push(("room-enough", enough));
            scored(&given).room.expect("both halves are there")
        };
        let (less, more) = (room(count), room(count + 1));
        prop_assert!(less.value() > more.value());
        for room in [less, more] {
            prop_assert!((1.0..=7.0).contains(&room.value()));
            prop_assert!(room.low() <= room.value() && room.value() <= room.high());
        }
    }
}

fn scored(given: &[(&str, u8)]) -> RoomScore {
    scored_in(Edition::NOW, given)
}

fn scored_in(edition: Edition, given: &[(&str, u8)]) -> RoomScore {
    score(bank().of(Part::Room), &answers(given), edition)
}
