//! What is told of a group gives nobody in it away: an attacker who sees every telling as people join, and reckons as well
//! as can be, does not move the odds about anybody further than chance lets them.

use klantspiegel_core::randomised_response::{ODDS, Weight, reported};
use klantspiegel_core::release::{self, ReleasedCount, STEP, counted};
use proptest::prelude::*;
use std::collections::BTreeMap;

/// What is told where people reported yes or no.
fn told(answers: &[Option<bool>]) -> Option<ReleasedCount> {
    let weights = answers.iter().map(|answer| answer.map(|yes| Weight::of(yes, 2))).collect();
    release::told(&[weights])?.pop()
}

#[test]
fn fewer_than_a_group_are_not_told_of() {
    for people in 0..STEP {
        assert_eq!(told(&vec![Some(true); people]), None, "{people}");
    }
    assert_eq!(told(&[Some(true); STEP]), Some(ReleasedCount { yes: STEP, of: STEP }));
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
fn counts_come_in_steps_as_estimated() {
    // Where a sixth of all answers is another one, two of ten are what chance alone would make of none.
    for (yes, expected) in [(0, 0), (2, 0), (3, 0), (4, 5), (6, 5), (7, 10), (10, 10)] {
        let answers: Vec<_> = (0..10).map(|index| Some(index < yes)).collect();
        assert_eq!(told(&answers), Some(ReleasedCount { yes: expected, of: 10 }), "{yes}");
    }
}

/// Nobody is of two kinds, so together they are never more than there are, however chance has it.
#[test]
fn kinds_together_are_no_more_than_people() {
    for (reported, expected) in [
        (&[0, 0, 1, 1, 1][..], &[0, 5, 0, 0][..]),
        (&[0, 1, 2, 3, 1], &[0, 5, 0, 0]),
        (&[2, 2, 2, 3, 3, 3, 3, 3, 3, 3], &[0, 0, 0, 10]),
        (&[2, 2, 2, 2, 2, 3, 3, 3, 3, 3], &[0, 0, 5, 5]),
        (&[0, 0, 0, 1, 1, 1, 2, 2, 2, 3], &[5, 5, 0, 0]),
    ] {
        let kind = |kind| reported.iter().map(|found| Some(Weight::of(*found == kind, 4))).collect();
        let told = release::told(&[0, 1, 2, 3].map(kind)).expect("five are told of");
        let yes: Vec<usize> = told.iter().map(|told| told.yes).collect();
        assert_eq!(yes, expected, "{reported:?}");
    }
}

/// What an attacker sees as people join one after another: every telling there ever was.
fn seen(answers: &[bool]) -> Vec<Option<ReleasedCount>> {
    let answers: Vec<_> = answers.iter().copied().map(Some).collect();
    (0..=answers.len()).map(|people| told(&answers[..people])).collect()
}

/// How likely each report is where somebody would say yes, and where they would say no.
type Channel = [[f64; 2]; 2];

/// What chance makes of an answer; 0 is yes.
fn randomised() -> Channel {
    let draws = 0..ODDS + 1;
    let likely = |answer, report| draws.clone().filter(|draw| reported(answer, 2, *draw) == report).count();
    [0, 1].map(|answer| [0, 1].map(|report| likely(answer, report) as f64 / draws.len() as f64))
}

/// How many in a group reported yes, with how many ways there are to it.
const WAYS: [f64; STEP + 1] = [1.0, 5.0, 10.0, 10.0, 5.0, 1.0];

/// The attack by differencing, as well as it can be done: for each group, how much likelier it is that all of this was seen
/// where one person in it would say yes than where they would say no. All other answers may be anything.
fn odds(seen: &[Option<ReleasedCount>], channel: Channel) -> Vec<f64> {
    let groups = counted(seen.len() - 1) / STEP;
    (0..groups)
        .map(|group| {
            let [yes, no] = [0, 1].map(|says| likely(seen, group, channel[says]));
            yes / no
        })
        .collect()
}

/// How likely all of this is where one person of a group reports like this, and everybody else tosses a coin.
fn likely(seen: &[Option<ReleasedCount>], index: usize, [yes, no]: [f64; 2]) -> f64 {
    let mut reached = BTreeMap::from([(0, 1.0)]);
    for group in 0..counted(seen.len() - 1) / STEP {
        let people = (group + 1) * STEP;
        let mut next = BTreeMap::new();
        for ((before, chance), (more, ways)) in
            reached.iter().flat_map(|from| WAYS.iter().enumerate().map(move |way| (from, way)))
        {
            let all_toss = ways / 32.0;
            // One in five of those who say yes is the one, or one in five of those who say no.
            let share = more as f64 / STEP as f64;
            let one_reports = all_toss * 2.0 * (share * yes + (1.0 - share) * no);
            let sum = before + more;
            let answers: Vec<Option<bool>> = (0..people).map(|at| Some(at < sum)).collect();
            if told(&answers) == seen[people] {
                *next.entry(sum).or_insert(0.0) +=
                    chance * if group == index { one_reports } else { all_toss };
            }
        }
        reached = next;
    }
    reached.values().sum()
}

/// Whatever was told, nobody's odds moved by more than chance allows.
fn expect_open(answers: &[bool]) {
    for odds in odds(&seen(answers), randomised()) {
        let most = f64::from(ODDS) * (1.0 + 1e-9);
        assert!((1.0 / most..=most).contains(&odds), "{odds}: {:?}", seen(answers));
    }
}

#[test]
fn not_even_where_everybody_answers_alike() {
    for answer in [true, false] {
        expect_open(&[answer; 8 * STEP]);
    }
}

/// The attack must be able to succeed: there are teams of which groups and rounding alone would give somebody away.
#[test]
fn without_chance_some_tellings_would_be_certain() {
    let certain = |answers: &[bool]| {
        let odds = odds(&seen(answers), [[1.0, 0.0], [0.0, 1.0]]);
        odds.into_iter().any(|odds| odds == 0.0 || odds.is_infinite())
    };
    let of_yes = |yes: usize| (0..STEP).map(move |at| at < yes);
    let found = (0..1000_usize).map(|way| [way / 100, way / 10 % 10, way % 10, 0]).find(|groups| {
        let fits = groups.iter().all(|yes| *yes <= STEP);
        fits && certain(&groups.iter().flat_map(|yes| of_yes(*yes)).collect::<Vec<_>>())
    });
    let answers: Vec<bool> =
        found.expect("there is such a team").iter().flat_map(|yes| of_yes(*yes)).collect();
    expect_open(&answers);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn no_sequence_of_people_gives_anybody_away(answers in prop::collection::vec(any::<bool>(), 0..45)) {
        expect_open(&answers);
    }

    /// Most answer alike, which is when a count says most.
    #[test]
    fn nor_do_extreme_ones(answers in prop::collection::vec(prop::bool::weighted(0.95), 0..45)) {
        expect_open(&answers);
        let others: Vec<_> = answers.iter().map(|yes| !yes).collect();
        expect_open(&others);
    }

    #[test]
    fn nothing_under_five_is_told(answers in prop::collection::vec(prop::option::of(any::<bool>()), 0..60)) {
        let given = answers[..counted(answers.len())].iter().flatten().count();
        match told(&answers) {
            None => prop_assert!(given < STEP),
            Some(ReleasedCount { yes, of }) => {
                prop_assert!(given >= STEP && of >= STEP && yes <= of);
                prop_assert!(yes % STEP == 0 && of % STEP == 0);
            }
        }
    }
}
