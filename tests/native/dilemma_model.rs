//! B1, the model of a choice, the estimates, and which dilemma comes next; held against the formulas written out anew.

use klantspiegel_core::dilemma::choices::answered;
use klantspiegel_core::dilemma::estimate::Estimate;
use klantspiegel_core::dilemma::form::{DILEMMAS, fixed_cells, next_cell};
use klantspiegel_core::dilemma::model::{Model, Posterior, chance_of_care, preference, share};
use klantspiegel_core::dilemma::weighted::Weighted;
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::setup::Form;
use klantspiegel_testing::{asked, care_below};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

const FORMS: [Form; 2] = [Form::Adaptive, Form::Fixed];
/// The 0-based places of the controls, with their minutes of cost and loss.
const CONTROLS: [(usize, (u16, u16)); 2] = [(3, (1, 480)), (7, (160, 5))];

mod formula {
    use super::*;

    #[test]
    fn the_chance_of_care_is_that_of_the_formula() {
        let x = -1.0;
        let ln3 = 3.0_f64.ln();
        // By hand: 0.02 + 0.96 · p, where p = 1 / (1 + 3^(−β k)) at θ = x + k · ln 3.
        for (theta, slope, expected) in [
            (x, 0.8, 0.5),
            (x, 4.0, 0.5),
            (x + ln3, 1.0, 0.02 + 0.96 * 0.75),
            (x - ln3, 1.0, 0.02 + 0.96 * 0.25),
            (x + ln3, 2.0, 0.02 + 0.96 * 0.9),
            (x + 2.0 * ln3, 1.0, 0.02 + 0.96 * 0.9),
            (x + 50.0, 4.0, 0.98),
            (x - 50.0, 4.0, 0.02),
        ] {
            assert_near(chance_of_care(theta, slope, x), expected);
        }
    }

    #[test]
    fn a_cell_is_priced_by_the_logarithm_of_cost_over_loss() {
        for ((cost, loss), expected) in
            [((5, 480), -4.564_348), ((20, 120), -1.791_759), ((160, 30), 1.673_976), ((1, 480), -6.173_786)]
        {
            let price = cell(cost, loss).log_price();
            assert!((price - expected).abs() < 1e-6, "{cost}/{loss}: {price}");
        }
    }

    #[test]
    fn what_waits_is_counted_at_a_hundred_pieces_in_eight_hours() {
        for (cost, pieces) in [(5, 1), (10, 2), (20, 4), (40, 8), (80, 17), (160, 33)] {
            assert_eq!(cell(cost, 30).pieces_waiting(), pieces, "{cost}");
        }
        assert_eq!((Cell::CONTROL_CARE.pieces_waiting(), Cell::CONTROL_COST.pieces_waiting()), (0, 33));
    }

    #[test]
    fn there_are_eighteen_graded_cells_and_two_controls() {
        let minutes = |cell: Cell| (cell.cost_minutes(), cell.loss_minutes());
        let graded: Vec<_> = Cell::graded().map(minutes).collect();
        assert_eq!(graded, reference::cells());
        assert_eq!(
            Cell::all().skip(18).map(minutes).collect::<Vec<_>>(),
            CONTROLS.map(|(_, minutes)| minutes)
        );
        assert!(Cell::graded().all(Cell::is_graded));
        assert!(!Cell::CONTROL_CARE.is_graded() && !Cell::CONTROL_COST.is_graded());
    }

    #[test]
    fn minutes_that_no_cell_has_are_none() {
        for (cost, loss) in [(0, 0), (5, 31), (7, 30), (480, 1), (1, 30), (160, 479)] {
            assert_eq!(Cell::with_minutes(cost, loss), None);
        }
        for cell in Cell::all() {
            assert_eq!(Cell::with_minutes(cell.cost_minutes(), cell.loss_minutes()), Some(cell));
        }
    }

    #[test]
    fn the_share_is_the_mean_of_preferences_over_the_graded_cells() {
        for (theta, slope) in [(-6.0, 0.8), (-1.5, 1.8), (0.3, 4.0), (3.0, 1.2)] {
            let mut sum = 0.0;
            for (cost, loss) in reference::cells() {
                let x = (f64::from(cost) / f64::from(loss)).ln();
                sum += 1.0 / (1.0 + (-slope * (theta - x)).exp());
            }
            assert_near(share(theta, slope), sum / 18.0);
        }
    }

    proptest! {
        #[test]
        fn who_is_willing_to_spend_more_has_a_larger_share(theta in -6.0..3.0_f64, more in 0.001..3.0_f64, slope in 0.8..4.0_f64) {
            prop_assert!(share(theta, slope) < share(theta + more, slope));
            prop_assert!((0.0..=1.0).contains(&share(theta, slope)));
        }

        #[test]
        fn a_dearer_cell_is_chosen_less(x in -5.0..2.0_f64, off in -4.0..4.0_f64, slope in 0.8..4.0_f64, more in 0.001..1.0_f64) {
            let theta = x + off;
            prop_assert!(preference(theta, slope, x) > preference(theta, slope, x + more));
            prop_assert!((0.02..=0.98).contains(&chance_of_care(theta, slope, x)));
        }
    }
}

mod posterior {
    use super::*;

    #[test]
    fn the_prior_sums_to_one_and_has_the_mean_and_spread_it_should() {
        for (model, sd) in [(Model::usual(), 1.5), (Model::wide(), 3.0)] {
            let prior = model.posterior();
            let thetas: Vec<(f64, f64)> = prior.thetas().collect();
            let expected = reference::prior_of_theta(sd);
            assert_eq!(thetas.len(), 121);
            for ((theta, weight), (expected_theta, expected_weight)) in thetas.iter().zip(&expected) {
                assert_near(*theta, *expected_theta);
                assert_near(*weight, *expected_weight);
            }
            assert_near(thetas.iter().map(|(_, weight)| weight).sum(), 1.0);
            assert_near(prior.shares().map(|(_, weight)| weight).sum(), 1.0);
            assert_near(thetas.iter().map(|(theta, weight)| theta * weight).sum(), -1.5);
        }
    }

    #[test]
    fn nothing_observed_is_neither_better_nor_worse_than_a_coin() {
        assert_eq!(Model::usual().posterior().fit(), 0.0);
    }

    #[test]
    fn choices_by_price_are_better_than_a_coin_and_choices_against_it_worse() {
        let by_price = asked(Form::Fixed, care_below(0.2));
        let against = asked(Form::Fixed, |cell| care_below(0.2)(cell).map(Choice::other));
        assert!(fit(&by_price) > 2.0, "{}", fit(&by_price));
        assert!(fit(&against) < -2.0, "{}", fit(&against));
    }

    #[test]
    fn choices_at_a_tipping_point_give_its_exchange_rate_within_the_range() {
        for form in FORMS {
            for rate in [0.03, 0.1, 0.2, 0.5, 1.0] {
                let asked = asked(form, care_below(rate));
                let estimate = Estimate::of(&Model::usual().posterior_after(answered(&asked)));
                let range = estimate.minutes_per_hour;
                assert!((range.low..=range.high).contains(&(60.0 * rate)), "{form:?} {rate}: {range:?}");
                assert!((range.low..=range.high).contains(&range.value), "{form:?} {rate}: {range:?}");
                let share = estimate.share;
                assert!(share.low < share.value && share.value < share.high, "{form:?} {rate}: {share:?}");
            }
        }
    }

    proptest! {
        #[test]
        fn the_posterior_is_that_of_the_formula(choices in choices()) {
            let posterior = Model::usual().posterior_after(choices.iter().copied());
            let reference = reference::Grid::after(&choices);
            for ((_, found), point) in posterior.shares().zip(&reference.points) {
                prop_assert!((found - point.weight).abs() < 1e-9, "{found} is not {}", point.weight);
            }
            let coin = choices.len() as f64 * 0.5_f64.ln();
            prop_assert!((posterior.fit() - (reference.log_evidence - coin)).abs() < 1e-9);
        }

        #[test]
        fn the_order_of_choices_makes_no_difference(choices in choices()) {
            let forwards = Model::usual().posterior_after(choices.iter().copied());
            let backwards = Model::usual().posterior_after(choices.iter().rev().copied());
            prop_assert!((forwards.fit() - backwards.fit()).abs() < 1e-9);
            for ((_, a), (_, b)) in forwards.shares().zip(backwards.shares()) {
                prop_assert!((a - b).abs() < 1e-9);
            }
        }
    }
}

mod forms {
    use super::*;

    #[test]
    fn the_fixed_form_has_the_cells_of_the_rule() {
        // The rule: sorted by price, ties in cell order, at these places.
        let mut sorted = reference::cells();
        sorted.sort_by(|a, b| {
            // c/g against c'/g' without rounding: c·g' against c'·g.
            (u32::from(a.0) * u32::from(b.1)).cmp(&(u32::from(b.0) * u32::from(a.1)))
        });
        let expected = [1, 3, 5, 7, 10, 12, 14, 16].map(|index| sorted[index]);
        assert_eq!(fixed_cells().map(minutes), expected);

        let mut put: Vec<_> =
            asked(Form::Fixed, |_| None).iter().map(|a| a.cell).filter(|c| c.is_graded()).collect();
        put.sort_by(|a, b| a.log_price().total_cmp(&b.log_price()));
        assert_eq!(put.into_iter().map(minutes).collect::<Vec<_>>(), expected);
    }

    #[test]
    fn the_fixed_form_never_climbs_or_descends_more_than_two_steps_in_a_row() {
        let put: Vec<f64> = asked(Form::Fixed, |_| None).iter().map(|a| a.cell.log_price()).collect();
        let longest = |up: bool| {
            let steps = put.windows(2).map(|pair| (pair[1] > pair[0]) == up);
            steps
                .fold((0, 0), |(most, run), same| if same { (most.max(run + 1), run + 1) } else { (most, 0) })
                .0
        };
        assert!(longest(true) <= 2 && longest(false) <= 2, "{put:?}");
    }

    #[test]
    fn without_any_answer_the_adaptive_form_still_puts_ten() {
        assert_eq!(asked(Form::Adaptive, |_| None).len(), DILEMMAS);
    }

    #[test]
    fn the_first_adaptive_dilemma_lies_near_the_middle_of_the_prior() {
        let first = next_cell(Form::Adaptive, &[]).expect("nothing was put yet");
        assert!((first.log_price() - -1.5).abs() < 0.5, "{first:?}");
    }

    proptest! {
        #[test]
        fn ten_are_put_with_the_controls_at_their_places_and_none_twice(choices in ten_choices(), form in select(FORMS.to_vec())) {
            let asked = answering_by_place(form, &choices);
            prop_assert_eq!(asked.len(), 10);
            for (index, control) in CONTROLS {
                prop_assert_eq!(minutes(asked[index].cell), control);
            }
            prop_assert_eq!(asked.iter().filter(|a| a.cell.is_graded()).count(), 8);
            for (index, a) in asked.iter().enumerate() {
                prop_assert!(asked[..index].iter().all(|before| before.cell != a.cell), "{:?} twice", a.cell);
            }
        }

        #[test]
        fn the_fixed_form_is_the_same_whatever_is_chosen(choices in ten_choices()) {
            let cells = |asked: &[Asked]| asked.iter().map(|a| a.cell).collect::<Vec<_>>();
            prop_assert_eq!(cells(&answering_by_place(Form::Fixed, &choices)), cells(&asked(Form::Fixed, |_| None)));
        }

        #[test]
        fn the_next_cell_tells_most_by_the_formula(choices in ten_choices()) {
            check_each_adaptive_cell(&choices, |grid, cell| grid.expected_information(cell))?;
        }

        #[test]
        fn the_next_cell_is_that_of_quest_plus(choices in ten_choices()) {
            // QUEST+ puts what leaves the smallest expected entropy of the posterior.
            check_each_adaptive_cell(&choices, |grid, cell| -grid.expected_entropy_after(cell))?;
        }

        #[test]
        fn a_slip_at_a_control_does_not_steer(choices in ten_choices(), slips in any::<[bool; 2]>()) {
            let mut slipped = choices.clone();
            for ((index, _), slip) in CONTROLS.into_iter().zip(slips) {
                if slip {
                    slipped[index] = slipped[index].map(Choice::other);
                }
            }
            let cells = |choices| answering_by_place(Form::Adaptive, choices).into_iter().map(|a| a.cell).collect::<Vec<_>>();
            prop_assert_eq!(cells(&choices), cells(&slipped));
        }
    }

    /// Every graded cell that the adaptive form puts is worth no less than any other unused one.
    fn check_each_adaptive_cell(
        choices: &[Option<Choice>],
        worth: impl Fn(&reference::Grid, Cell) -> f64,
    ) -> Result<(), TestCaseError> {
        let asked = answering_by_place(Form::Adaptive, choices);
        for (index, put) in asked.iter().enumerate().filter(|(_, a)| a.cell.is_graded()) {
            let before = &asked[..index];
            let steering: Vec<_> = answered(before).filter(|(cell, _)| cell.is_graded()).collect();
            let grid = reference::Grid::after(&steering);
            let unused = Cell::graded().filter(|cell| before.iter().all(|a| a.cell != *cell));
            let best = unused.map(|cell| worth(&grid, cell)).fold(f64::NEG_INFINITY, f64::max);
            let found = worth(&grid, put.cell);
            prop_assert!(
                best - found < 1e-12,
                "place {index}: {:?} is worth {found}, the best {best}",
                put.cell
            );
        }
        Ok(())
    }
}

mod weighted {
    use super::*;

    #[test]
    fn quantiles_lie_between_the_middles_of_neighbours() {
        let even = Weighted::new([1.0, 2.0, 3.0, 4.0].map(|value| (value, 0.25)).into_iter());
        // The middles of the weights lie at 0.125, 0.375, 0.625 and 0.875.
        for (part, expected) in [(0.0, 1.0), (0.125, 1.0), (0.25, 1.5), (0.5, 2.5), (0.875, 4.0), (1.0, 4.0)]
        {
            assert_near(even.quantile(part), expected);
        }
    }

    #[test]
    fn values_are_put_in_order() {
        let weighted = Weighted::new([(3.0, 0.2), (1.0, 0.5), (2.0, 0.3)].into_iter());
        assert_near(weighted.mean(), 1.7);
        // Middles at 0.25 (1), 0.65 (2) and 0.9 (3); 0.45 lies halfway between the first two.
        assert_near(weighted.quantile(0.45), 1.5);
        assert_near(weighted.chance(|value| value >= 2.0), 0.5);
    }

    #[test]
    fn weightless_neighbours_do_not_disturb() {
        let weighted = Weighted::new([(0.0, 0.0), (1.0, 0.0), (2.0, 1.0), (3.0, 0.0)].into_iter());
        assert_near(weighted.quantile(0.5), 2.0);
    }

    #[test]
    fn of_nothing_there_is_no_quantile() {
        assert!(Weighted::new(std::iter::empty()).quantile(0.5).is_nan());
    }

    proptest! {
        #[test]
        fn quantiles_rise(weights in vec(0.0..1.0_f64, 2..20), parts in any::<(f64, f64)>()) {
            let total: f64 = weights.iter().sum();
            prop_assume!(total > 0.01);
            let weighted = Weighted::new(weights.iter().enumerate().map(|(i, w)| (i as f64, w / total)));
            let (a, b) = (parts.0.abs().fract(), parts.1.abs().fract());
            prop_assert!(weighted.quantile(a.min(b)) <= weighted.quantile(a.max(b)));
        }
    }
}

/// The model written out anew, as slowly and plainly as the formulas stand.
mod reference {
    use super::*;

    const LAPSE: f64 = 0.04;

    pub struct Grid {
        pub points: Vec<Point>,
        pub log_evidence: f64,
    }

    pub struct Point {
        theta: f64,
        slope: f64,
        pub weight: f64,
    }

    /// Costs outer, losses inner.
    pub fn cells() -> Vec<(u16, u16)> {
        [5, 10, 20, 40, 80, 160]
            .into_iter()
            .flat_map(|cost| [30, 120, 480].map(|loss| (cost, loss)))
            .collect()
    }

    /// θ on 121 points from −6 to 3, normal around −1.5.
    pub fn prior_of_theta(sd: f64) -> Vec<(f64, f64)> {
        let density = |theta: f64| (-((theta + 1.5) / sd).powi(2) / 2.0).exp();
        let thetas: Vec<f64> = (0..=120).map(|i| -6.0 + 9.0 * f64::from(i) / 120.0).collect();
        let total: f64 = thetas.iter().map(|theta| density(*theta)).sum();
        thetas.into_iter().map(|theta| (theta, density(theta) / total)).collect()
    }

    impl Grid {
        pub fn after(choices: &[(Cell, Choice)]) -> Self {
            let points = prior_of_theta(1.5).into_iter().flat_map(|(theta, weight)| {
                [0.8, 1.2, 1.8, 2.7, 4.0].map(|slope| Point { theta, slope, weight: weight / 5.0 })
            });
            let mut grid = Self { points: points.collect(), log_evidence: 0.0 };
            for point in &mut grid.points {
                for (cell, choice) in choices {
                    point.weight *= point.chance(*cell, *choice);
                }
            }
            let evidence: f64 = grid.points.iter().map(|point| point.weight).sum();
            for point in &mut grid.points {
                point.weight /= evidence;
            }
            grid.log_evidence = evidence.ln();
            grid
        }

        /// H(E[P]) − E[H(P)], as Σ w Σ p ln(p / E[p]).
        pub fn expected_information(&self, cell: Cell) -> f64 {
            let of = |choice| {
                let mean = self.predictive(cell, choice);
                let terms = self.points.iter().map(|point| {
                    let chance = point.chance(cell, choice);
                    point.weight * chance * (chance / mean).ln()
                });
                terms.sum::<f64>()
            };
            of(Choice::Care) + of(Choice::Cost)
        }

        /// The entropy of the posterior after one more choice, expected before that choice is known.
        pub fn expected_entropy_after(&self, cell: Cell) -> f64 {
            let of = |choice| {
                let predictive = self.predictive(cell, choice);
                let entropy = self.points.iter().map(|point| {
                    let weight = point.weight * point.chance(cell, choice) / predictive;
                    if weight > 0.0 { -weight * weight.ln() } else { 0.0 }
                });
                predictive * entropy.sum::<f64>()
            };
            of(Choice::Care) + of(Choice::Cost)
        }

        fn predictive(&self, cell: Cell, choice: Choice) -> f64 {
            self.points.iter().map(|point| point.weight * point.chance(cell, choice)).sum()
        }
    }

    impl Point {
        fn chance(&self, cell: Cell, choice: Choice) -> f64 {
            let x = (f64::from(cell.cost_minutes()) / f64::from(cell.loss_minutes())).ln();
            let care = LAPSE / 2.0 + (1.0 - LAPSE) / (1.0 + (-self.slope * (self.theta - x)).exp());
            match choice {
                Choice::Care => care,
                Choice::Cost => 1.0 - care,
            }
        }
    }
}

/// Up to ten choices about any cells.
fn choices() -> impl Strategy<Value = Vec<(Cell, Choice)>> {
    let cells = Cell::all().collect::<Vec<_>>();
    vec((select(cells), select(Choice::ALL.to_vec())), 0..=DILEMMAS)
}

/// A choice for each place; some are skipped.
fn ten_choices() -> impl Strategy<Value = Vec<Option<Choice>>> {
    let choice = prop_oneof![9 => select(Choice::ALL.to_vec()).prop_map(Some), 1 => Just(None)];
    vec(choice, DILEMMAS)
}

fn answering_by_place(form: Form, choices: &[Option<Choice>]) -> Vec<Asked> {
    let mut asked: Vec<Asked> = Vec::new();
    while let Some(cell) = next_cell(form, &asked) {
        asked.push(Asked { cell, scene: String::new(), choice: choices[asked.len()] });
    }
    asked
}

fn fit(asked: &[Asked]) -> f64 {
    let posterior: Posterior<'_> = Model::usual().posterior_after(answered(asked));
    posterior.fit()
}

fn cell(cost: u16, loss: u16) -> Cell {
    Cell::with_minutes(cost, loss).unwrap_or_else(|| panic!("there is a cell {cost}/{loss}"))
}

fn minutes(cell: Cell) -> (u16, u16) {
    (cell.cost_minutes(), cell.loss_minutes())
}

fn assert_near(found: f64, expected: f64) {
    assert!((found - expected).abs() < 1e-9, "{found} is not {expected}");
}
