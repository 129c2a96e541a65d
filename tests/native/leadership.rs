//! E, the leadership mirror: the mean, what is low and high, and where the effort went.

use klantspiegel_core::leadership::{LeadershipScore, score};
use klantspiegel_core::part::Part;
use klantspiegel_testing::{answers, bank};

const RATINGS: [&str; 11] = [
    "lead-enjoyable",
    "lead-respect",
    "lead-agenda",
    "lead-insight",
    "lead-measures",
    "lead-owner",
    "lead-action",
    "lead-mistakes",
    "lead-support",
    "lead-decide",
    "lead-values",
];

#[test]
fn a_mean_takes_eight_of_eleven() {
    for (rated, mean) in [(7, None), (8, Some(4.0)), (11, Some(4.0))] {
        let given = RATINGS[..rated].iter().map(|id| (*id, 4)).collect::<Vec<_>>();
        assert_eq!(scored(&given).mean.map(|mean| mean.value), mean, "{rated} rated");
    }
}

#[test]
fn coins_are_no_rating() {
    let score = scored(&[("effort-systems", 10)]);
    assert_eq!((score.mean, score.low, score.high), (None, vec![], vec![]));
}

#[test]
fn what_is_low_and_what_is_high() {
    let score = scored(&[("lead-agenda", 3), ("lead-insight", 4), ("lead-owner", 5), ("lead-values", 1)]);
    let ids = |items: &[klantspiegel_core::instrument::ItemId]| {
        items.iter().map(|id| id.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(
        (ids(&score.low), ids(&score.high)),
        (vec!["lead-agenda".into(), "lead-values".into()], vec!["lead-owner".into()])
    );
    assert_eq!(score.owner, Some(5));
}

#[test]
fn the_solution_was_sought_outside_from_seven_coins_on() {
    for (coins, whole, outside) in [
        ([4, 3, 2, 1], true, true),
        ([7, 0, 3, 0], true, true),
        ([3, 3, 2, 2], true, false),
        ([0, 0, 5, 5], true, false),
        // Nine coins: the tenth could lie anywhere.
        ([5, 4, 0, 0], false, false),
    ] {
        let ids = ["effort-systems", "effort-training", "effort-processes", "effort-culture"];
        let effort =
            scored(&ids.into_iter().zip(coins).collect::<Vec<_>>()).effort.expect("coins were placed");
        assert_eq!((effort.is_whole(), effort.sought_outside()), (whole, outside), "{coins:?}");
        assert_eq!((effort.outside, effort.inside), (coins[0] + coins[1], coins[2] + coins[3]));
    }
}

#[test]
fn without_coins_there_is_no_effort() {
    assert_eq!(scored(&[]).effort, None);
    assert_eq!(scored(&[("effort-systems", 0), ("effort-culture", 0)]).effort, None);
}

fn scored(given: &[(&str, u8)]) -> LeadershipScore {
    score(bank().of(Part::Leadership), &answers(given))
}
