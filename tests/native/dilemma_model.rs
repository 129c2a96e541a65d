//! B1, the model of a choice, the estimates, and which dilemma comes next; held against the formulas written out anew.

use klantspiegel_core::dilemma::choices::answered;
use klantspiegel_core::dilemma::form::{DILEMMAS, FIXED, FORMER_FIXED, former_cell_at, next_cell};
use klantspiegel_core::dilemma::tipping_line::{Line, Model};
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
    fn the_preference_is_that_of_the_formula() {
        let ln3 = 3.0_f64.ln();
        // By hand: 1 / (1 + 3^(−β k)) where the line lies k · ln 3 above the cost; at a loss of 480 the line has risen by ρ · ln 4.
        for (steps, rise, slope, expected) in [
            (0.0, 1.0, 0.5, 0.5),
            (0.0, 1.0, 4.0, 0.5),
            (1.0, 1.0, 1.0, 0.75),
            (-1.0, 0.0, 1.0, 0.25),
            (1.0, 0.5, 2.0, 0.9),
            (2.0, 1.5, 1.0, 0.9),
        ] {
            let cell = cell(20, 480);
            let theta = (20.0_f64 / 120.0).ln() - rise * 4.0_f64.ln() + steps * ln3;
            assert_near(Line { theta, rise, slope }.preference(cell), expected);
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
        for (theta, rise, slope) in [(-6.0, 0.0, 0.8), (-1.5, 1.0, 1.8), (0.3, 0.5, 4.0), (3.0, 1.5, 1.2)] {
            let line = Line { theta, rise, slope };
            let sum: f64 =
                reference::cells().into_iter().map(|minutes| reference::preference(line, minutes)).sum();
            assert_near(line.share(), sum / 18.0);
        }
    }

    proptest! {
        #[test]
        fn a_dearer_cell_is_chosen_less_and_one_that_spares_more_no_less(theta in -5.0..2.0_f64, rise in 0.0..1.5_f64, slope in 0.5..4.0_f64) {
            let line = Line { theta, rise, slope };
            for (cheap, dear) in [((5, 30), (10, 30)), ((20, 480), (160, 480))] {
                prop_assert!(line.preference(cell(cheap.0, cheap.1)) > line.preference(cell(dear.0, dear.1)));
            }
            prop_assert!(line.preference(cell(20, 30)) <= line.preference(cell(20, 480)));
        }
    }
}

mod posterior {
    use super::*;

    #[test]
    fn the_prior_of_where_the_line_lies_has_the_mean_and_spread_it_should() {
        for (model, sd) in [(Model::usual(), 1.5), (Model::wide(), 3.0)] {
            // At a loss of 120 minutes ln c* is θ + ln 120, however the line rises.
            let lies: Vec<(f64, f64)> = model.posterior_after([]).log_tipping(120.0).collect();
            for (theta, expected) in reference::prior_of_theta(sd) {
                let here = lies.iter().filter(|(log, _)| (log - 120.0_f64.ln() - theta).abs() < 1e-9);
                assert_near(here.map(|(_, weight)| weight).sum(), expected);
            }
        }
    }

    #[test]
    fn nothing_observed_is_neither_better_nor_worse_than_a_coin() {
        assert_eq!(Model::usual().posterior_after([]).fit(), 0.0);
    }

    #[test]
    fn choices_by_price_are_better_than_a_coin_and_choices_against_it_worse() {
        let by_price = asked(Form::Fixed, care_below(0.2));
        let against = asked(Form::Fixed, |cell| care_below(0.2)(cell).map(Choice::other));
        assert!(fit(&by_price) > 2.0, "{}", fit(&by_price));
        assert!(fit(&against) < -2.0, "{}", fit(&against));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn the_posterior_is_that_of_the_formula(choices in choices()) {
            let posterior = Model::usual().posterior_after(choices.iter().copied());
            let reference = reference::Grid::after(&choices);
            let coin = choices.len() as f64 * 0.5_f64.ln();
            prop_assert!((posterior.fit() - (reference.log_evidence - coin)).abs() < 1e-9);
            let shares: Vec<(f64, f64)> = posterior.shares().collect();
            prop_assert!(shares.windows(2).all(|pair| pair[0].0 <= pair[1].0), "by rising share");
            let mean: f64 = shares.iter().map(|(share, weight)| share * weight).sum();
            prop_assert!((mean - reference.mean(|point| point.line.share())).abs() < 1e-9);
            let square: f64 = shares.iter().map(|(share, weight)| share * share * weight).sum();
            prop_assert!((square - reference.mean(|point| point.line.share().powi(2))).abs() < 1e-9);
            for loss in [30.0, 120.0, 480.0] {
                let found: f64 = posterior.log_tipping(loss).map(|(log, weight)| log * weight).sum();
                prop_assert!((found - reference.mean(|point| point.line.log_tipping(loss))).abs() < 1e-9);
            }
            // The Bayes factor: how likely the choices were under one rise, over how likely under another.
            let factor = reference.evidence_under(0.0) / reference.evidence_under(1.0);
            prop_assert!((posterior.for_minutes_only() / factor - 1.0).abs() < 1e-6);
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
    fn the_fixed_form_has_its_cells_in_its_order() {
        let put: Vec<_> = asked(Form::Fixed, |_| None)
            .iter()
            .map(|a| a.cell)
            .filter(|c| c.is_graded())
            .map(minutes)
            .collect();
        assert_eq!(put, FIXED);
    }

    /// Whoever began before the tipping line goes on as they began, and each place of it is known.
    #[test]
    fn who_began_in_the_former_fixed_form_goes_on_with_it() {
        let (cost, loss) = FORMER_FIXED[0];
        let mut former = vec![put(cell(cost, loss))];
        while let Some(next) = next_cell(Form::Fixed, &former) {
            former.push(put(next));
        }
        let graded: Vec<_> = former.iter().map(|a| a.cell).filter(|c| c.is_graded()).map(minutes).collect();
        assert_eq!(graded, FORMER_FIXED);
        let by_place: Vec<Cell> = (0..=DILEMMAS).filter_map(former_cell_at).collect();
        assert_eq!(former.iter().map(|a| a.cell).collect::<Vec<_>>(), by_place);
    }

    fn put(cell: Cell) -> Asked {
        Asked { cell, scene: String::new(), choice: None }
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

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(6))]
        #[test]
        fn after_the_next_cell_the_share_is_known_best(choices in ten_choices()) {
            let asked = answering_by_place(Form::Adaptive, &choices);
            for (index, put) in asked.iter().enumerate().filter(|(_, a)| a.cell.is_graded()) {
                let before = &asked[..index];
                let steering: Vec<_> = answered(before).filter(|(cell, _)| cell.is_graded()).collect();
                let grid = reference::Grid::after(&steering);
                let unused = Cell::graded().filter(|cell| before.iter().all(|a| a.cell != *cell));
                let variances: Vec<(Cell, f64)> = unused.map(|cell| (cell, grid.expected_variance_after(cell))).collect();
                let least = variances.iter().map(|(_, variance)| *variance).fold(f64::INFINITY, f64::min);
                let found = grid.expected_variance_after(put.cell);
                prop_assert!(found - least < 2e-9, "place {index}: {:?} leaves {found}, the best {least}", put.cell);
                // Among equals the loss that was asked least so far comes first.
                let times = |loss: u16| steering.iter().filter(|(cell, _)| cell.loss_minutes() == loss).count();
                let equal = variances.iter().filter(|(_, variance)| variance - least < 1e-12);
                let rarest = equal.map(|(cell, _)| times(cell.loss_minutes())).min();
                prop_assert!(found - least > 1e-12 || Some(times(put.cell.loss_minutes())) == rarest);
            }
        }
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

    pub struct Grid {
        pub points: Vec<Point>,
        pub log_evidence: f64,
        by_rise: Vec<(f64, f64)>,
    }

    pub struct Point {
        pub line: Line,
        pub weight: f64,
        share: f64,
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

    /// The chance of care by preference: the line in minutes, set against the cost.
    pub fn preference(line: Line, (cost, loss): (u16, u16)) -> f64 {
        let tipping = 120.0 * line.theta.exp() * (f64::from(loss) / 120.0).powf(line.rise);
        1.0 / (1.0 + (f64::from(cost) / tipping).powf(line.slope))
    }

    impl Grid {
        pub fn after(choices: &[(Cell, Choice)]) -> Self {
            let mut points = Vec::new();
            let mut by_rise = Vec::new();
            for (rise, likely) in [(0.0, 0.20), (0.5, 0.25), (1.0, 0.40), (1.5, 0.15)] {
                let mut evidence = 0.0;
                for (theta, weight) in prior_of_theta(1.5) {
                    for slope in [0.5, 0.8, 1.2, 1.8, 2.7, 4.0] {
                        let line = Line { theta, rise, slope };
                        let chosen = choices
                            .iter()
                            .map(|(cell, choice)| chance(line, *cell, *choice))
                            .product::<f64>();
                        let weight = weight / 6.0 * chosen;
                        evidence += weight;
                        points.push(Point { line, weight: likely * weight, share: line.share() });
                    }
                }
                by_rise.push((rise, evidence));
            }
            let evidence: f64 = points.iter().map(|point| point.weight).sum();
            points.iter_mut().for_each(|point| point.weight /= evidence);
            Self { points, log_evidence: evidence.ln(), by_rise }
        }

        pub fn mean(&self, of: impl Fn(&Point) -> f64) -> f64 {
            self.points.iter().map(|point| point.weight * of(point)).sum()
        }

        /// How likely the choices are where the line rises like this.
        pub fn evidence_under(&self, rise: f64) -> f64 {
            self.by_rise.iter().find(|(known, _)| *known == rise).expect("one of the rises").1
        }

        /// The variance of the share after one more choice, expected before that choice is known.
        pub fn expected_variance_after(&self, cell: Cell) -> f64 {
            let of = |choice| {
                let chances: Vec<f64> =
                    self.points.iter().map(|point| chance(point.line, cell, choice) * point.weight).collect();
                let likely: f64 = chances.iter().sum();
                let moment = |power| -> f64 {
                    let terms = self
                        .points
                        .iter()
                        .zip(&chances)
                        .map(|(point, chance)| chance / likely * point.share.powi(power));
                    terms.sum()
                };
                likely * (moment(2) - moment(1).powi(2))
            };
            of(Choice::Care) + of(Choice::Cost)
        }
    }

    fn chance(line: Line, cell: Cell, choice: Choice) -> f64 {
        let care = 0.04 + 0.92 * preference(line, (cell.cost_minutes(), cell.loss_minutes()));
        if choice == Choice::Care { care } else { 1.0 - care }
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
    Model::usual().posterior_after(answered(asked)).fit()
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
