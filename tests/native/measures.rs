//! B3, what gets measured: the share of results, corrected for the unequal number of measures.

use klantspiegel_core::measures::{MeasuresScore, score};
use klantspiegel_testing::{RESULT_MEASURES as RESULT, WORK_MEASURES as WORK, answers, bank};
use proptest::prelude::*;

/// Not answered.
const NO: Option<u8> = None;

#[test]
fn all_judged_gives_one_half_although_there_are_more_work_measures() {
    check([Some(2); 5], [Some(2); 4], Used { work: 2.0, result: 2.0, share: 0.5 });
}

#[test]
fn only_work_gives_nothing() {
    check([Some(1); 5], [Some(0); 4], Used { work: 1.0, result: 0.0, share: 0.0 });
}

#[test]
fn only_results_give_all() {
    check([Some(0); 5], [Some(1); 4], Used { work: 0.0, result: 1.0, share: 1.0 });
}

#[test]
fn a_group_counts_with_its_mean() {
    // Sums alone would give 2 / 12; means give ½ / (2 + ½).
    check([Some(2); 5], [Some(2), Some(0), Some(0), Some(0)], Used { work: 2.0, result: 0.5, share: 0.2 });
}

#[test]
fn what_was_not_answered_does_not_count_as_not_used() {
    let work = [Some(2), Some(2), Some(2), NO, NO];
    check(work, [Some(2), Some(2), Some(2), NO], Used { work: 2.0, result: 2.0, share: 0.5 });
}

#[test]
fn none_used_is_an_outcome_of_its_own() {
    check([Some(0); 5], [Some(0); 4], NoneUsed);
    check([Some(0), Some(0), Some(0), NO, NO], [Some(0), Some(0), Some(0), NO], NoneUsed);
}

#[test]
fn each_group_needs_three_answers() {
    check([Some(1), Some(1), NO, NO, NO], [Some(1); 4], TooFew);
    check([Some(1); 5], [Some(1), Some(1), NO, NO], TooFew);
    check([Some(0); 5], [Some(0), Some(0), NO, NO], TooFew);
    check([NO; 5], [NO; 4], TooFew);
}

proptest! {
    #[test]
    fn more_of_a_result_measure_never_lowers_the_share(
        values in proptest::array::uniform9(0..=2_u8),
        which in 0..RESULT.len(),
    ) {
        let share = |values: [u8; 9]| {
            let (work, result) = values.split_at(WORK.len());
            let work = std::array::from_fn(|i| Some(work[i]));
            let result = std::array::from_fn(|i| Some(result[i]));
            match score(&bank().measures, &answers(&given(work, result))) {
                MeasuresScore::Used(used) => used.result_share,
                _ => 0.0,
            }
        };
        let mut more = values;
        more[WORK.len() + which] = 2;
        prop_assert!(share(values) <= share(more));
        prop_assert!((0.0..=1.0).contains(&share(values)));
    }
}

enum Expected {
    TooFew,
    NoneUsed,
    Used { work: f64, result: f64, share: f64 },
}
use Expected::{NoneUsed, TooFew, Used};

fn check(work: [Option<u8>; 5], result: [Option<u8>; 4], expected: Expected) {
    let found = score(&bank().measures, &answers(&given(work, result)));
    match (&found, expected) {
        (MeasuresScore::TooFew, TooFew) | (MeasuresScore::NoneUsed, NoneUsed) => {}
        (MeasuresScore::Used(used), Used { work, result, share }) => {
            assert_eq!((used.work, used.result, used.result_share), (work, result, share));
        }
        _ => panic!("{found:?}"),
    }
}

fn given(work: [Option<u8>; 5], result: [Option<u8>; 4]) -> Vec<(&'static str, u8)> {
    let all = WORK.into_iter().zip(work).chain(RESULT.into_iter().zip(result));
    all.filter_map(|(id, value)| Some((id, value?))).collect()
}
