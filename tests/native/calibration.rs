//! The estimates do what the design says of them, over simulated people; `klantspiegel calibrate` prints the table.

use klantspiegel_core::setup::Form;
use klantspiegel_simulation::against::simulate;
use klantspiegel_simulation::design::{Comparison, DESIGN, compare};
use klantspiegel_simulation::figure::Figure;
use klantspiegel_simulation::mind::Rule;
use klantspiegel_simulation::reference::{self, REFERENCE};
use klantspiegel_simulation::{PEOPLE, SEED, calibrate};

#[test]
fn the_adaptive_form_does_what_the_design_says() {
    check_design(Form::Adaptive, 9);
}

#[test]
fn the_fixed_form_does_what_the_design_says() {
    check_design(Form::Fixed, 8);
}

#[test]
fn a_figure_beyond_three_standard_errors_is_outside() {
    let comparison = |value| Comparison {
        name: "",
        ours: Figure { value, standard_error: 0.01 },
        design: Some((0.5, 0.01)),
    };
    for (value, holds) in [(0.471, true), (0.469, false), (0.529, true), (0.531, false), (f64::NAN, false)] {
        assert_eq!(comparison(value).holds(), Some(holds), "{value}");
    }
}

#[test]
fn the_comparison_would_notice_a_form_that_does_worse() {
    // The fixed form does worse than the adaptive one; taken for it, it must not pass.
    let mistaken =
        klantspiegel_simulation::Calibration { form: Form::Adaptive, ..calibrate(Form::Fixed, PEOPLE, SEED) };
    assert!(compare(&mistaken).iter().filter(|row| row.holds() == Some(false)).count() >= 3);
}

#[test]
fn a_simulation_is_the_same_at_every_run_and_another_with_another_seed() {
    let figures = |seed| {
        let calibration = calibrate(Form::Adaptive, 30, seed);
        DESIGN.map(|figure| (figure.of)(&calibration))
    };
    assert_eq!(figures(5), figures(5));
    assert_ne!(figures(5), figures(6));
}

/// `held` is how many figures the design speaks of.
fn check_design(form: Form, held: usize) {
    let rows = compare(&calibrate(form, PEOPLE, SEED));
    assert_eq!(rows.iter().filter(|row| row.holds().is_some()).count(), held);
    for row in rows {
        assert_ne!(row.holds(), Some(false), "{}: {:?} against {:?}", row.name, row.ours, row.design);
    }
}

/// People who decide by other rules than the model assumes come out as another simulation of the same model found.
#[test]
fn the_tipping_line_does_what_the_reference_says_whatever_people_decide_by() {
    let rows = REFERENCE.iter().map(|row| (row.rule, row.form));
    let coins = Form::ALL.map(|form| (Rule::Coins, form));
    let mut compared = 0;
    for (rule, form) in rows.chain(coins) {
        for row in reference::compare(rule, form, &simulate(rule, form, PEOPLE, SEED), PEOPLE) {
            let told = || format!("{}, {form:?}, {}: {:?}", rule.name(), row.quantity.name(), row.ours);
            assert_ne!(row.holds(), Some(false), "{}", told());
            compared += usize::from(row.holds().is_some());
        }
    }
    assert_eq!(compared, 11 * 12 - 1 + 2, "every reference value is looked at");
}
