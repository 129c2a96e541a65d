//! C, three perspectives: means, differences over what was rated for both, and what a grade and a story say.

use klantspiegel_core::paired::Differences;
use klantspiegel_core::part::Part;
use klantspiegel_core::perspectives::{PerspectivesScore, Story, VIEWS, score};
use klantspiegel_testing::{answers, bank};
use proptest::prelude::*;

const STATEMENTS: [&str; 6] = ["listens", "promises", "complaints", "explains", "solves", "contact"];

fn mean(differences: Option<Differences>) -> Option<f64> {
    differences.map(|differences| differences.mean)
}

#[test]
fn a_mean_takes_four_of_six() {
    for (rated, mean) in [(3, None), (4, Some(5.0)), (6, Some(5.0))] {
        let given: Vec<_> = STATEMENTS[..rated].iter().map(|s| (format!("{s}-me"), 5)).collect();
        let found = scored(&given).means[0].as_ref().map(|mean| mean.value);
        assert_eq!(found, mean, "{rated} rated");
    }
}

#[test]
fn a_difference_counts_only_what_was_rated_for_both() {
    let mut given = rated([6, 4, 4]);
    assert_eq!(mean(scored(&given).me_above_colleague), Some(2.0));
    // Rated for me alone: it moves my mean and not the difference.
    given.retain(|(id, _)| id != "listens-colleague");
    given.iter_mut().filter(|(id, _)| id == "listens-me").for_each(|(_, value)| *value = 1);
    let score = scored(&given);
    assert_eq!(mean(score.me_above_colleague), Some(2.0));
    assert!(score.means[0].as_ref().is_some_and(|mean| mean.value < 6.0));
    given.retain(|(id, _)| !["promises-me", "solves-colleague"].contains(&id.as_str()));
    assert_eq!(scored(&given).me_above_colleague, None, "three are too few");
}

#[test]
fn the_expected_pattern_and_what_remains_beyond_it() {
    for (ratings, above, below) in [
        ([6, 5, 5], true, false),
        ([6, 6, 5], true, true),
        ([5, 6, 5], false, true),
        ([5, 5, 5], false, false),
        ([4, 6, 6], false, false),
        ([6, 5, 4], true, true),
    ] {
        let score = scored(&rated(ratings));
        assert_eq!(score.self_above().is_some(), above, "{ratings:?}");
        assert_eq!(score.organisation_below_colleague(), below, "{ratings:?}");
    }
}

#[test]
fn a_difference_is_told_where_the_statements_agree_on_it() {
    for (raised, above) in [
        ([0, 0, 0, 0, 0, 0], false),
        ([1, 1, 0, 0, 0, 0], false),
        ([1, 1, 1, 0, 0, 0], true),
        ([1, 1, 1, 1, 1, 1], true),
        // The same mean as three statements by one, by one statement alone.
        ([3, 0, 0, 0, 0, 0], false),
        ([3, 1, 1, -2, 0, 0], false),
        ([-1, -1, -1, -1, -1, -1], false),
    ] {
        let mut given = rated([4, 4, 4]);
        for (statement, by) in STATEMENTS.iter().zip(raised) {
            let me = given.iter_mut().filter(|(id, _)| *id == format!("{statement}-me"));
            me.for_each(|(_, value)| *value = value.saturating_add_signed(by));
        }
        assert_eq!(scored(&given).self_above().is_some(), above, "{raised:?}");
    }
}

/// People who see no difference between two views, and answer each statement with an error of its own.
#[cfg(feature = "simulations")]
#[test]
fn where_there_is_no_difference_one_is_rarely_told() {
    use klantspiegel_core::paired::FALSE_ALARMS;
    use rand::SeedableRng;
    use rand_distr::{Distribution, Normal};

    const PEOPLE: u32 = 4000;
    // Three standard errors of a rate of one in twenty over so many people.
    const MARGIN: f64 = 0.010;
    for (level, error) in [(5.0, 0.4), (5.0, 0.8), (4.0, 1.2), (6.3, 0.8)] {
        let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(20261201);
        let [level, error] =
            [(level, 0.8), (0.0, error)].map(|(mean, deviation)| Normal::new(mean, deviation));
        let (level, error) = (level.expect("a distribution"), error.expect("a distribution"));
        let (mut above, mut below) = (0, 0);
        for _ in 0..PEOPLE {
            let mut given = Vec::new();
            for statement in STATEMENTS {
                let truth: f64 = level.sample(&mut rng);
                for view in VIEWS {
                    let answer = (truth + error.sample(&mut rng)).round().clamp(1.0, 7.0) as u8;
                    given.push((format!("{statement}-{view}"), answer));
                }
            }
            let score = scored(&given);
            above += u32::from(score.self_above().is_some());
            below += u32::from(score.organisation_below_colleague());
        }
        let rate = |count: u32| f64::from(count) / f64::from(PEOPLE);
        // To one side each; oneself may stand above either of two.
        assert!(rate(below) <= FALSE_ALARMS / 2.0 + MARGIN, "{}", rate(below));
        assert!(rate(above) <= FALSE_ALARMS + MARGIN, "{}", rate(above));
    }
}

#[test]
fn three_means_are_no_differences() {
    assert!(scored(&rated([6, 5, 4])).is_comparable());
    // A mean of each, over four statements, of which two are the same.
    let apart = rated([7, 1, 1]).into_iter().filter(|(id, _)| {
        let index = STATEMENTS.iter().position(|statement| id.starts_with(statement)).expect("a statement");
        if id.ends_with("-me") { index < 4 } else { index >= 2 }
    });
    let score = scored(&apart.collect::<Vec<_>>());
    assert!(score.means.iter().all(Option::is_some));
    assert!(!score.is_comparable() && score.self_above().is_none());
}

#[test]
fn satisfied_customers_without_a_story() {
    for (grade, story, satisfied) in
        [(5, 3, false), (6, 3, true), (8, 3, true), (9, 3, false), (7, 1, false), (7, 2, false)]
    {
        let score = scored(&[("here-grade".to_owned(), grade), ("here-story".to_owned(), story)]);
        assert_eq!(score.satisfied_without_story(), satisfied, "{grade} {story}");
    }
    assert!(!scored(&[("here-grade".to_owned(), 7)]).satisfied_without_story(), "no story was asked for");
}

#[test]
fn a_story_is_one_of_three() {
    let stories = [1, 2, 3].map(|answer| Story::of_answer(answer).map(Story::name));
    assert_eq!(stories, [Some("delight"), Some("anger"), Some("none")]);
    assert_eq!((Story::of_answer(0), Story::of_answer(4)), (None, None));
}

proptest! {
    /// Who stands how far above whom adds up, whatever was rated.
    #[test]
    fn differences_add_up(ratings in proptest::collection::vec(1..=7_u8, 18)) {
        let ids = STATEMENTS.iter().flat_map(|s| VIEWS.map(|view| format!("{s}-{view}")));
        let score = scored(&ids.zip(ratings).collect::<Vec<_>>());
        let (Some(mc), Some(mo), Some(co)) =
            (score.me_above_colleague.map(|d| d.mean), score.me_above_organisation.map(|d| d.mean), score.colleague_above_organisation.map(|d| d.mean))
        else { panic!("everything was rated") };
        prop_assert!((mc + co - mo).abs() < 1e-9);
        let mean = |view: usize| score.means[view].as_ref().map_or(f64::NAN, |mean| mean.value);
        prop_assert!((mean(0) - mean(1) - mc).abs() < 1e-9);
    }
}

/// Every statement rated alike, in the order of the views.
fn rated(ratings: [u8; 3]) -> Vec<(String, u8)> {
    let of = |s: &&str| {
        VIEWS.iter().zip(ratings).map(|(view, rating)| (format!("{s}-{view}"), rating)).collect::<Vec<_>>()
    };
    STATEMENTS.iter().flat_map(of).collect()
}

fn scored(given: &[(String, u8)]) -> PerspectivesScore {
    let given: Vec<(&str, u8)> = given.iter().map(|(id, value)| (id.as_str(), *value)).collect();
    score(bank().of(Part::Perspectives), &answers(&given))
}
