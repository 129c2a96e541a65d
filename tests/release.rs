//! What is told of a group gives nobody in it away: an attacker who sees every telling as people join cannot rule out
//! either answer of anybody.

use klantspiegel::domain::release::{STEP, Told, counted, told};
use proptest::prelude::*;
use std::collections::BTreeSet;

#[test]
fn fewer_than_a_group_are_not_told_of() {
    for people in 0..STEP {
        assert_eq!(told(&vec![Some(true); people]), None, "{people}");
    }
    assert_eq!(told(&[Some(true); STEP]), Some(Told { yes: STEP, of: STEP }));
    // Enough people, and too few who answered.
    let mut answers = vec![None; 2 * STEP];
    answers[..STEP - 1].fill(Some(true));
    assert_eq!(told(&answers), None);
}

#[test]
fn whoever_does_not_fill_a_group_changes_nothing() {
    let mut answers = vec![Some(false); STEP];
    let before = told(&answers);
    for _ in 1..STEP {
        answers.push(Some(true));
        assert_eq!(told(&answers), before);
    }
    answers.push(Some(true));
    assert_ne!(told(&answers), before);
}

#[test]
fn counts_come_in_steps() {
    for (yes, expected) in [(0, 0), (1, 0), (2, 0), (3, 5), (4, 5), (5, 5), (7, 5), (8, 10), (10, 10)] {
        let answers: Vec<_> = (0..10).map(|place| Some(place < yes)).collect();
        assert_eq!(told(&answers), Some(Told { yes: expected, of: 10 }), "{yes}");
    }
}

/// What an attacker sees as people join one after another: every telling there ever was.
fn seen(answers: &[Option<bool>]) -> Vec<Option<Told>> {
    (0..=answers.len()).map(|people| told(&answers[..people])).collect()
}

/// How many in a group said yes, and how many said no; the rest did not answer.
type Group = (usize, usize);

fn groups() -> impl Iterator<Item = Group> {
    (0..=STEP).flat_map(|yes| (0..=STEP - yes).map(move |no| (yes, no)))
}

/// Whether what is seen can come about where the group at this place is one of those wanted: all ways in which groups can
/// be filled, from the first to the last.
fn is_possible(seen: &[Option<Told>], place: usize, wanted: impl Fn(Group) -> bool) -> bool {
    let mut reached: BTreeSet<Group> = BTreeSet::from([(0, 0)]);
    for group in 0..counted(seen.len() - 1) / STEP {
        let told_then = seen[(group + 1) * STEP];
        let mut next = BTreeSet::new();
        for (yes, no) in &reached {
            for filled in groups().filter(|filled| group != place || wanted(*filled)) {
                let sum = (yes + filled.0, no + filled.1);
                if of_sum(sum, (group + 1) * STEP) == told_then {
                    next.insert(sum);
                }
            }
        }
        reached = next;
    }
    !reached.is_empty()
}

/// What is told where so many of these people said yes and no.
fn of_sum((yes, no): Group, people: usize) -> Option<Told> {
    let answers: Vec<Option<bool>> =
        (0..people).map(|place| (place < yes + no).then_some(place < yes)).collect();
    told(&answers)
}

/// Everybody's answer stays open: there is a way in which this person said yes, and one in which they did not.
fn expect_open(answers: &[Option<bool>]) {
    let seen = seen(answers);
    for group in 0..counted(answers.len()) / STEP {
        assert!(
            is_possible(&seen, group, |(yes, _)| yes > 0),
            "nobody of group {group} can have said yes: {seen:?}"
        );
        assert!(is_possible(&seen, group, |(yes, _)| yes < STEP), "all of group {group} said yes: {seen:?}");
        assert!(
            is_possible(&seen, group, |(_, no)| no > 0),
            "nobody of group {group} can have said no: {seen:?}"
        );
        assert!(is_possible(&seen, group, |(_, no)| no < STEP), "all of group {group} said no: {seen:?}");
    }
}

#[test]
fn not_even_where_everybody_answers_alike() {
    for answer in [Some(true), Some(false), None] {
        expect_open(&[answer; 8 * STEP]);
    }
}

/// The attack itself must be able to succeed: without rounding it does.
#[test]
fn counts_that_are_not_rounded_would_give_people_away() {
    let exact = Some(Told { yes: STEP, of: STEP });
    let possible = |wanted: fn(Group) -> bool| {
        groups().filter(|filled| wanted(*filled)).any(|(yes, no)| Some(Told { yes, of: yes + no }) == exact)
    };
    assert!(possible(|(yes, _)| yes > 0) && !possible(|(yes, _)| yes < STEP));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn no_sequence_of_people_gives_anybody_away(answers in prop::collection::vec(prop::option::weighted(0.9, any::<bool>()), 0..45)) {
        expect_open(&answers);
    }

    /// Most answer alike, which is when a count says most.
    #[test]
    fn nor_do_extreme_ones(answers in prop::collection::vec(prop::option::weighted(0.95, prop::bool::weighted(0.95)), 0..45)) {
        expect_open(&answers);
        let others: Vec<_> = answers.iter().map(|answer| answer.map(|yes| !yes)).collect();
        expect_open(&others);
    }

    #[test]
    fn nothing_under_five_is_told(answers in prop::collection::vec(prop::option::of(any::<bool>()), 0..60)) {
        let given = answers[..counted(answers.len())].iter().flatten().count();
        match told(&answers) {
            None => prop_assert!(given < STEP),
            Some(Told { yes, of }) => {
                prop_assert!(given >= STEP && of >= STEP && yes <= of);
                prop_assert!(yes % STEP == 0 && of % STEP == 0);
            }
        }
    }
}
