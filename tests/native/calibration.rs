//! The estimates do what the reference and the method page say of them, over simulated people; `klantspiegel calibrate` prints the tables.

use klantspiegel_core::comparison::STATED_ERROR;
use klantspiegel_core::dilemma::published::{
    COINS_FLAGGED, FALSE_AT_LIMIT, OF_TEN_OWN_CASES, PUBLISHED, Rule,
};
use klantspiegel_core::setup::Form;
use klantspiegel_simulation::against::{Estimates, Quantity, false_gaps_of_own_cases, simulate};
use klantspiegel_simulation::figure::Figure;
use klantspiegel_simulation::mind::Mind;
use klantspiegel_simulation::reference::{MAX_STANDARD_ERRORS, REFERENCE, compare};
use klantspiegel_simulation::{PEOPLE, SEED};
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

/// People who decide by other rules than the model assumes come out as another simulation of the same model found.
#[test]
fn the_estimates_do_what_the_reference_says_whatever_people_decide_by() {
    let rows = REFERENCE.iter().map(|row| (row.rule, row.form));
    let coins = Form::ALL.map(|form| (Rule::Coins, form));
    let mut compared = 0;
    for (rule, form) in rows.chain(coins) {
        for row in compare(rule, form, &simulate(rule, form, PEOPLE, SEED), PEOPLE) {
            let told = || format!("{}, {form:?}, {}: {:?}", rule.name(), row.quantity.name(), row.ours);
            assert_ne!(row.holds(), Some(false), "{}", told());
            compared += usize::from(row.holds().is_some());
        }
    }
    assert_eq!(compared, 11 * 12 - 1 + 2, "every reference value is looked at");
}

/// What the method page says of each rule, of 100 people, is what is found.
#[test]
fn what_is_published_of_each_rule_is_what_is_found() {
    for (rule, published) in PUBLISHED {
        let found = simulate(rule, Form::Adaptive, PEOPLE, SEED);
        let lines =
            [Quantity::CoverHalfHour, Quantity::CoverTwoHours, Quantity::CoverDay].map(|of| found.of(of));
        let at = |wanted: fn(f64, f64) -> f64| {
            lines
                .into_iter()
                .reduce(|one, other| if wanted(one.value, other.value) == one.value { one } else { other })
        };
        let [least, most] = [at(f64::min), at(f64::max)].map(|line| line.expect("three losses"));
        for (name, figure, of_100) in [
            ("number", found.of(Quantity::Number), published.number),
            ("cover", found.of(Quantity::Cover), published.cover),
            ("line, least", least, published.line[0]),
            ("line, most", most, published.line[1]),
            ("false gap", false_gap(&found), published.false_gap),
            ("power", found.of(Quantity::Power), published.power),
            ("flagged", found.of(Quantity::Flagged), published.flagged),
            ("close with a gap", found.of(Quantity::CloseWithGap), published.close_with_gap),
            ("minutes only", found.of(Quantity::ToldMinutesOnly), published.minutes_only),
        ] {
            check(&format!("{}, {name}", rule.name()), figure, f64::from(of_100) / 100.0, 0.01);
        }
        let at_limit = found.of(Quantity::FalseAtLimit);
        let most = f64::from(FALSE_AT_LIMIT) / 100.0 + MAX_STANDARD_ERRORS * at_limit.standard_error;
        // Of some rules nobody chooses to one side alone.
        assert!(at_limit.value.is_nan() || at_limit.value <= most, "{}: {at_limit:?}", rule.name());
    }
    for (form, flagged) in Form::ALL.into_iter().zip(COINS_FLAGGED) {
        check("coins", simulate(Rule::Coins, form, PEOPLE, SEED).of(Quantity::Flagged), flagged, 0.01);
    }
}

/// Told of a gap either way: the two exclude each other.
fn false_gap(found: &Estimates) -> Figure {
    let [more, less] = [Quantity::FalselyMore, Quantity::FalselyLess].map(|of| found.of(of));
    Figure { value: more.value + less.value, standard_error: more.standard_error.hypot(less.standard_error) }
}

/// `known` is rounded to this unit, and rests on many more people.
fn check(name: &str, found: Figure, known: f64, unit: f64) {
    let within = MAX_STANDARD_ERRORS * found.standard_error + unit;
    assert!((found.value - known).abs() <= within, "{name}: {found:?} is not {known}");
}

/// Whoever has cheaper or dearer cases in mind was told of a gap that is none, and is not on the ladder.
#[test]
fn own_cases_make_a_gap_of_ten_cases_and_none_on_the_ladder() {
    let (_, as_assumed) = PUBLISHED[0];
    for (times, [cheaper, dearer]) in OF_TEN_OWN_CASES {
        for (factor, published) in [(times, cheaper), (1.0 / times, dearer)] {
            let [of_ten, on_ladder] = false_gaps_of_own_cases(factor, PEOPLE, SEED);
            check(&format!("of ten, {factor}"), of_ten, f64::from(published) / 100.0, 0.01);
            check(
                &format!("on the ladder, {factor}"),
                on_ladder,
                f64::from(as_assumed.false_gap) / 100.0,
                0.01,
            );
        }
    }
}

#[test]
fn what_is_published_would_not_hold_of_other_people() {
    let found = simulate(Rule::Flat, Form::Adaptive, PEOPLE, SEED).of(Quantity::Cover);
    let (_, model) = PUBLISHED[0];
    assert!(
        (found.value - f64::from(model.cover) / 100.0).abs()
            > MAX_STANDARD_ERRORS * found.standard_error + 0.01
    );
}

#[test]
fn a_simulation_is_the_same_at_every_run_and_another_with_another_seed() {
    let share = |seed| simulate(Rule::Model, Form::Adaptive, 30, seed).of(Quantity::Error);
    assert_eq!(share(5), share(5));
    assert_ne!(share(5), share(6));
}

/// Who says the same again says it with an error: in the said share about what the comparison of two times assumes, or less.
#[test]
fn what_is_said_again_differs_by_no_more_than_is_assumed() {
    let mut rng = ChaCha8Rng::seed_from_u64(SEED);
    let squares = (0..PEOPLE).map(|_| {
        let mind = Mind::drawn(Rule::Model, &mut rng);
        let [one, other] = [0, 1].map(|_| mind.says(0.0, &mut rng).share());
        (one - other).powi(2) / 2.0
    });
    let error = (squares.sum::<f64>() / PEOPLE as f64).sqrt();
    assert!(error <= STATED_ERROR && error > STATED_ERROR / 2.0, "{error}");
}
