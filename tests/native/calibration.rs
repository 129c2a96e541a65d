//! The estimates do what the reference and the method page say of them, over simulated people; `klantspiegel calibrate` prints the tables.

use klantspiegel_core::dilemma::published::{
    COINS_FLAGGED, FALSE_AT_LIMIT, FALSE_AT_LIMIT_AT_MOST, POWER_AT_LIMIT, Rule, Side, of, own_cases,
    published,
};
use klantspiegel_core::setup::Form;
use klantspiegel_simulation::against::{self, Estimates, Quantity, simulate};
use klantspiegel_simulation::figure::Figure;
use klantspiegel_simulation::reference::{
    AT_LIMIT_OF, FALSE_AT_LIMIT_KNOWN, MAX_STANDARD_ERRORS, POWER_AT_LIMIT_KNOWN, REFERENCE, compare,
};
use klantspiegel_simulation::{PEOPLE, SEED};
use std::sync::OnceLock;

/// Published figures are whole ones of 100.
const UNIT: f64 = 0.01;

/// People who decide by other rules than the model assumes come out as another simulation of the same model found.
#[test]
fn the_estimates_do_what_the_reference_says_whatever_people_decide_by() {
    let rows = REFERENCE.iter().map(|row| (row.rule, row.form));
    let coins = Form::ALL.map(|form| (Rule::Coins, form));
    let mut compared = 0;
    for (rule, form) in rows.chain(coins) {
        for row in compare(rule, form, simulated(rule, form), PEOPLE) {
            let told = || format!("{}, {form:?}, {}: {:?}", rule.name(), row.quantity.name(), row.ours);
            assert_ne!(row.holds(), Some(false), "{}", told());
            compared += usize::from(row.holds().is_some());
        }
    }
    assert_eq!(compared, 11 * 12 + 2, "every reference value is looked at");
}

/// Where all choices fall to one side a gap is as rarely false, and as often found, as the other simulation has it.
#[test]
fn a_gap_at_the_limit_is_what_the_reference_says() {
    for (rule, form) in AT_LIMIT_OF.into_iter().flat_map(|rule| Form::ALL.map(|form| (rule, form))) {
        let found = simulated_for_the_limit(rule, form);
        let [false_gap, power] = [Quantity::FalseAtLimit, Quantity::PowerAtLimit].map(|of| found.of(of));
        let apart = |figure: Figure| MAX_STANDARD_ERRORS * figure.standard_error;
        let told = || format!("{}, {form:?}: {false_gap:?}, {power:?}", rule.name());
        assert!(false_gap.value <= FALSE_AT_LIMIT_KNOWN + apart(false_gap), "{}", told());
        let [least, most] = POWER_AT_LIMIT_KNOWN;
        assert!((least - apart(power)..=most + apart(power)).contains(&power.value), "{}", told());
    }
}

/// What the method page says of each rule and form, of 100 people, is what is found.
#[test]
fn what_is_published_of_each_rule_is_what_is_found() {
    for (form, (rule, published)) in
        Form::ALL.into_iter().flat_map(|form| published(form).iter().map(move |row| (form, row)))
    {
        let found = simulated(*rule, form);
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
            ("false gap", false_gap(found), published.false_gap),
            ("power, more", found.of(Quantity::Power), published.power[0]),
            ("power, less", found.of(Quantity::PowerLess), published.power[1]),
            ("at limit", found.of(Quantity::AtLimit), published.at_limit),
            ("flagged", found.of(Quantity::Flagged), published.flagged),
            ("close with a gap", found.of(Quantity::CloseWithGap), published.close_with_gap),
            ("minutes only", found.of(Quantity::ToldMinutesOnly), published.minutes_only),
        ] {
            check(&format!("{}, {form:?}, {name}", rule.name()), figure, f64::from(of_100) / 100.0, UNIT);
        }
        if *rule == Rule::Model {
            check(
                "false at the limit",
                found.of(Quantity::FalseAtLimit),
                f64::from(FALSE_AT_LIMIT) / 100.0,
                UNIT,
            );
            let power = f64::from(POWER_AT_LIMIT[form as usize]) / 100.0;
            check("power at the limit", found.of(Quantity::PowerAtLimit), power, UNIT);
        }
    }
    for (form, flagged) in Form::ALL.into_iter().zip(COINS_FLAGGED) {
        check("coins", simulated(Rule::Coins, form).of(Quantity::Flagged), flagged, UNIT);
    }
}

/// Whoever chooses one side alone is told of a gap that is none no more often than that, by whatever they decide.
#[test]
fn at_the_limit_no_rule_is_told_of_a_false_gap_more_often_than_is_published() {
    const ENOUGH: f64 = 0.005;
    let rows = Form::ALL.into_iter().flat_map(|form| Rule::ALL.map(|rule| (rule, form)));
    let found = rows.filter_map(|(rule, form)| {
        let found = simulated_for_the_limit(rule, form);
        // With a sharp limit, or a coin, hardly anybody does.
        let is_told = found.of(Quantity::AtLimit).value >= ENOUGH;
        is_told.then(|| (rule, form, found.of(Quantity::FalseAtLimit)))
    });
    let found: Vec<(Rule, Form, Figure)> = found.collect();
    assert!(found.len() >= 2 * Rule::ALL.len() - 4, "{found:?}");
    let most = f64::from(FALSE_AT_LIMIT_AT_MOST) / 100.0;
    for (rule, form, at_limit) in &found {
        let within = 3.0 * at_limit.standard_error;
        assert!(at_limit.value <= most + within, "{}, {form:?}: {at_limit:?}", rule.name());
    }
    let reached =
        found.iter().map(|(.., at_limit)| at_limit).max_by(|one, other| one.value.total_cmp(&other.value));
    check("the most at the limit", *reached.expect("some are told"), most, UNIT);
}

/// What is found of each rule in each form, once it was simulated.
struct Found {
    people: usize,
    of: [[OnceLock<Estimates>; Form::ALL.len()]; Rule::ALL.len()],
}

impl Found {
    const fn among(people: usize) -> Self {
        Self { people, of: [const { [const { OnceLock::new() }; Form::ALL.len()] }; _] }
    }

    fn of(&self, rule: Rule, form: Form) -> &Estimates {
        self.of[rule as usize][form as usize].get_or_init(|| simulate(rule, form, self.people, SEED))
    }
}

/// What is found of a rule in a form: simulated once for all the tests.
fn simulated(rule: Rule, form: Form) -> &'static Estimates {
    static FOUND: Found = Found::among(PEOPLE);
    FOUND.of(rule, form)
}

/// The same of more people, as few choose one side alone.
fn simulated_for_the_limit(rule: Rule, form: Form) -> &'static Estimates {
    static FOUND: Found = Found::among(10 * PEOPLE);
    FOUND.of(rule, form)
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

/// Whoever has cheaper or dearer cases in mind was told of a gap that is none; on the ladder it hangs on how far they answer for those.
#[test]
fn own_cases_do_to_a_gap_what_is_published() {
    for (form, known) in Form::ALL.into_iter().flat_map(|form| own_cases(form).map(|known| (form, known))) {
        let factor = if known.side == Side::Cheaper { known.times } else { 1.0 / known.times };
        let found = against::own_cases(factor, form, PEOPLE, SEED);
        let name = |of: &str| format!("{of}, {factor}, {form:?}");
        check(&name("of ten"), found.of_ten, f64::from(known.of_ten) / 100.0, UNIT);
        for drawn in 0..known.on_ladder.len() {
            let [falsely, power] = [known.on_ladder, known.power].map(|of| f64::from(of[drawn]) / 100.0);
            check(&name("on the ladder"), found.on_ladder[drawn], falsely, UNIT);
            check(&name("power"), found.power[drawn], power, UNIT);
        }
    }
}

#[test]
fn what_is_published_would_not_hold_of_other_people() {
    let found = simulated(Rule::Flat, Form::Adaptive).of(Quantity::Cover);
    let model = of(Rule::Model, Form::Adaptive);
    assert!(
        (found.value - f64::from(model.cover) / 100.0).abs()
            > MAX_STANDARD_ERRORS * found.standard_error + UNIT
    );
}

#[test]
fn a_simulation_is_the_same_at_every_run_and_another_with_another_seed() {
    let share = |seed| simulate(Rule::Model, Form::Adaptive, 30, seed).of(Quantity::Error);
    assert_eq!(share(5), share(5));
    assert_ne!(share(5), share(6));
}
