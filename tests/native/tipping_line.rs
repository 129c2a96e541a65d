//! The tipping line: how a person is seen, what is asked next, and what follows from the choices.

use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::findings::{Findings, Outcome};
use klantspiegel_core::dilemma::form::{DILEMMAS, FIXED, next_cell};
use klantspiegel_core::dilemma::ladder::{Rung, Said};
use klantspiegel_core::dilemma::tipping_line::{LAPSES, Line, Model};
use klantspiegel_core::dilemma::weighted::Weighted;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::gap::Gap;
use klantspiegel_core::setup::Form;
use proptest::prelude::*;

/// The dilemmas of a form, each answered by this.
fn asked(form: Form, choose: impl Fn(Cell) -> Choice) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    while let Some(cell) = next_cell(form, &asked) {
        asked.push(Asked { cell, scene: String::new(), choice: Some(choose(cell)) });
    }
    asked
}

/// Somebody who chooses care wherever it costs less than the line says.
fn along(line: Line) -> impl Fn(Cell) -> Choice {
    move |cell| if line.preference(cell) > 0.5 { Choice::Care } else { Choice::Cost }
}

fn line(theta: f64, rise: f64) -> Line {
    Line { theta, rise, slope: 4.0 }
}

fn said(costs: [u8; LOSSES.len()]) -> Said {
    Said(costs.map(|costs| Rung::new(costs).expect("the ladder has it")))
}

mod a_line {
    use super::*;

    #[test]
    fn turns_at_two_hours() {
        for rise in [0.0, 0.5, 1.0, 1.5] {
            let line = line(-1.0, rise);
            let minutes = |loss: f64| line.log_tipping(loss).exp();
            assert!((minutes(120.0) - 120.0 * (-1.0_f64).exp()).abs() < 1e-9);
            // Four times the loss is worth 4^ρ times the minutes.
            assert!((minutes(480.0) / minutes(120.0) - 4_f64.powf(rise)).abs() < 1e-9);
            assert!((minutes(120.0) / minutes(30.0) - 4_f64.powf(rise)).abs() < 1e-9);
        }
    }

    #[test]
    fn splits_even_where_it_lies() {
        let cell = Cell::with_minutes(20, 120).expect("a cell");
        let line = line((20.0_f64 / 120.0).ln(), 1.0);
        assert!((line.preference(cell) - 0.5).abs() < 1e-9);
    }

    proptest! {
        #[test]
        fn that_lies_higher_has_a_larger_share(theta in -5.0..2.0_f64, rise in 0.0..1.5_f64, slope in 0.5..4.0_f64) {
            let share = |theta| Line { theta, rise, slope }.share();
            prop_assert!(share(theta) < share(theta + 0.1));
            prop_assert!((0.0..=1.0).contains(&share(theta)));
        }
    }
}

mod known {
    use super::*;

    fn choices() -> impl Strategy<Value = Vec<(Cell, Choice)>> {
        let cell = prop::sample::select(Cell::all().collect::<Vec<_>>());
        prop::collection::vec((cell, prop::sample::select(Choice::ALL.to_vec())), 0..10)
    }

    proptest! {
        #[test]
        fn weights_sum_to_one(choices in choices()) {
            let posterior = Model::usual().posterior_after(choices);
            let sum = |of: Vec<(f64, f64)>| of.into_iter().map(|(_, weight)| weight).sum::<f64>();
            prop_assert!((sum(posterior.shares().collect()) - 1.0).abs() < 1e-9);
            prop_assert!((sum(posterior.log_tipping(30.0).collect()) - 1.0).abs() < 1e-9);
        }

        /// By the definition: the variance that is to be expected after a choice, taken from the two that can be.
        #[test]
        fn the_expected_square_is_what_is_left_of_the_variance(choices in choices(), cell in 0..18_usize) {
            let cell = Cell::graded().nth(cell).expect("a cell");
            let moments = |choices: &[(Cell, Choice)]| {
                let shares: Vec<(f64, f64)> = Model::usual().posterior_after(choices.iter().copied()).shares().collect();
                let mean: f64 = shares.iter().map(|(share, weight)| share * weight).sum();
                let square: f64 = shares.iter().map(|(share, weight)| share * share * weight).sum();
                (mean, square)
            };
            let evidence = |choices: &[(Cell, Choice)]| Model::usual().posterior_after(choices.iter().copied()).fit();
            let with = |choice| choices.iter().copied().chain([(cell, choice)]).collect::<Vec<_>>();
            // Each choice is worth a coin's half in the fit.
            let chance = (evidence(&with(Choice::Care)) - evidence(&choices)).exp() / 2.0;
            let expected = chance * moments(&with(Choice::Care)).0.powi(2)
                + (1.0 - chance) * moments(&with(Choice::Cost)).0.powi(2);
            let found = Model::usual().posterior_after(choices.iter().copied()).expected_square(cell);
            prop_assert!((found - expected).abs() < 1e-9, "{found} {expected}");
        }
    }

    #[test]
    fn a_slip_is_half_of_what_has_nothing_to_do_with_it() {
        // The control is nearly sure: what is left is a slip.
        let chance = (Model::usual().posterior_after([(Cell::CONTROL_CARE, Choice::Cost)]).fit()).exp() / 2.0;
        assert!(chance > LAPSES / 2.0 && chance < LAPSES / 2.0 + 0.05, "{chance}");
    }

    #[test]
    fn only_ones_own_minutes_are_told_from_what_is_spared() {
        let factor = |rise: f64| {
            let line = line((25.0_f64 / 120.0).ln(), rise);
            let all = asked(Form::Fixed, along(line));
            let choices = all.iter().filter_map(|asked| Some((asked.cell, asked.choice?)));
            Model::usual().posterior_after(choices).for_minutes_only()
        };
        assert!(factor(0.0) > 5.0 && factor(1.0) < 0.2, "{} {}", factor(0.0), factor(1.0));
    }
}

mod what_comes_next {
    use super::*;

    #[test]
    fn is_the_same_for_everyone_in_the_fixed_form() {
        let cells = |choice: Choice| {
            asked(Form::Fixed, |_| choice)
                .iter()
                .map(|asked| (asked.cell.cost_minutes(), asked.cell.loss_minutes()))
                .collect::<Vec<_>>()
        };
        let [one, two, three, four, five, six, seven, eight] = FIXED;
        let expected = [one, two, three, (1, 480), four, five, six, (160, 5), seven, eight];
        assert_eq!(cells(Choice::Care), expected);
        assert_eq!(cells(Choice::Cost), expected);
    }

    #[test]
    fn follows_the_choices_in_the_adaptive_form() {
        let costs = |theta: f64| {
            let all = asked(Form::Adaptive, along(line(theta, 1.0)));
            let graded = all.iter().filter(|asked| asked.cell.is_graded());
            let log: Vec<f64> = graded.map(|asked| asked.cell.log_price()).collect();
            log.iter().sum::<f64>() / log.len() as f64
        };
        assert!(
            costs(-3.0) < costs(-1.5) && costs(-1.5) < costs(0.0),
            "what is asked lies where the line is"
        );
    }

    #[test]
    fn comes_once_and_ends_after_ten() {
        for form in Form::ALL {
            let all = asked(form, along(line(-1.5, 1.0)));
            assert_eq!(all.len(), DILEMMAS);
            for (index, one) in all.iter().enumerate() {
                assert!(all[..index].iter().all(|other| other.cell != one.cell), "{form:?}: {:?}", one.cell);
            }
        }
    }

    #[test]
    fn a_slip_at_a_control_steers_nothing() {
        let until_control = asked(Form::Adaptive, along(line(-1.5, 1.0)))[..4].to_vec();
        let mut slipped = until_control.clone();
        slipped[3].choice = slipped[3].choice.map(Choice::other);
        assert_eq!(slipped[3].cell, Cell::CONTROL_CARE);
        assert_eq!(next_cell(Form::Adaptive, &until_control), next_cell(Form::Adaptive, &slipped));
    }
}

mod what_follows {
    use super::*;

    fn outcome(asked: &[Asked]) -> Outcome {
        Findings::of(asked).outcome
    }

    #[test]
    fn there_is_a_number_or_a_reason_for_none() {
        for form in Form::ALL {
            assert!(matches!(outcome(&asked(form, |_| Choice::Care)), Outcome::AtLimit(Choice::Care)));
            assert!(matches!(outcome(&asked(form, |_| Choice::Cost)), Outcome::AtLimit(Choice::Cost)));
            assert!(matches!(outcome(&asked(form, along(line(-1.5, 1.0)))), Outcome::Estimated(_)));
            assert!(matches!(outcome(&asked(form, along(line(-1.5, 1.0)))[..5]), Outcome::TooFew));
        }
    }

    #[test]
    fn who_chooses_against_the_price_shows_no_pattern() {
        let against =
            asked(Form::Fixed, |cell| if cell.log_price() > -1.5 { Choice::Care } else { Choice::Cost });
        assert!(matches!(outcome(&against), Outcome::NoPattern));
    }

    #[test]
    fn the_line_is_read_per_loss() {
        for (theta, rise) in [(-2.0, 1.0), (-1.0, 0.0), (-1.5, 0.5)] {
            let truth = line(theta, rise);
            let Outcome::Estimated(found) = outcome(&asked(Form::Adaptive, along(truth))) else {
                panic!("a number")
            };
            for (range, loss) in found.usual.tipping_minutes.into_iter().zip(LOSSES) {
                assert!(range.low < range.value && range.value < range.high);
                let minutes = truth.log_tipping(loss.into()).exp();
                assert!(
                    (range.low..=range.high).contains(&minutes),
                    "{theta} {rise} {loss}: {minutes} {range:?}"
                );
            }
            assert!((found.usual.share.low..=found.usual.share.high).contains(&truth.share()));
        }
    }

    #[test]
    fn a_gap_is_claimed_also_where_all_fell_to_one_side() {
        for (choice, costs, expected) in [
            (Choice::Cost, [6, 6, 6], Gap::SaysMore),
            (Choice::Cost, [0, 0, 0], Gap::Close),
            (Choice::Care, [0, 0, 0], Gap::ChoosesMore),
            (Choice::Care, [6, 6, 6], Gap::Close),
        ] {
            let found = Findings::of(&asked(Form::Adaptive, |_| choice)).gap(said(costs));
            assert_eq!(found, expected, "{choice:?} {costs:?}");
        }
    }

    #[test]
    fn nothing_is_claimed_without_a_pattern_or_with_too_few() {
        let against =
            asked(Form::Fixed, |cell| if cell.log_price() > -1.5 { Choice::Care } else { Choice::Cost });
        let few = asked(Form::Fixed, |_| Choice::Cost)[..5].to_vec();
        for all in [against, few] {
            assert_eq!(Findings::of(&all).gap(said([6, 6, 6])), Gap::NotEnoughToSay);
        }
    }

    #[test]
    fn what_is_said_lies_on_the_ladder() {
        for (minutes, rung) in
            [(0.0, None), (4.9, None), (5.0, Some(5)), (39.0, Some(20)), (999.0, Some(160))]
        {
            assert_eq!(Rung::up_to(minutes).minutes(), rung, "{minutes}");
        }
        assert_eq!(Rung::new(7), None);
        assert!((said([0, 3, 6]).share() - 0.5).abs() < 1e-9);
    }

    /// Values in any order are read alike.
    #[test]
    fn quantiles_hang_on_no_order() {
        let values = [(0.3, 0.2), (0.1, 0.5), (0.2, 0.3)];
        let mut turned = values;
        turned.reverse();
        let quantile = |values: [(f64, f64); 3]| Weighted::new(values.into_iter()).quantile(0.6);
        assert_eq!(quantile(values), quantile(turned));
    }
}
