//! Reference values: what another, independent simulation of the same model found of people of each rule, and whether ours finds the same.
//!
//! They come from the project's own design, from [`REFERENCE_PEOPLE`] people a row, and are known in whole units of their last digit.

use super::against::{Estimates, Quantity, REFERENCE_PEOPLE};
use super::figure::Figure;
use klantspiegel_core::dilemma::published::Rule;
use klantspiegel_core::setup::Form;

/// How many standard errors a figure may lie from its reference value: with more than a hundred of them three are passed by chance.
pub const MAX_STANDARD_ERRORS: f64 = 4.0;

/// What is known of the people of a rule in a form.
pub struct Reference {
    /// Their rule.
    pub rule: Rule,
    /// The form that they answered.
    pub form: Form,
    /// What was found, as it is written, in the order of [`COLUMNS`].
    values: [&'static str; COLUMNS.len()],
}

/// A figure beside its reference value.
pub struct Comparison {
    /// What it is.
    pub quantity: Quantity,
    /// What was found here.
    pub ours: Figure,
    /// What was found there, and the standard error of the difference; `None` where that is not known.
    pub reference: Option<(f64, f64)>,
}

impl Comparison {
    /// Whether the difference is no larger than chance and rounding explain; `None` where there is nothing to compare.
    pub fn holds(&self) -> Option<bool> {
        let (reference, standard_error) = self.reference?;
        Some((self.ours.value - reference).abs() <= MAX_STANDARD_ERRORS * standard_error)
    }
}

/// Every figure that was found over so many people of a rule, beside its reference value.
pub fn compare(rule: Rule, form: Form, estimates: &Estimates, people: usize) -> Vec<Comparison> {
    let row = REFERENCE.iter().find(|row| (row.rule, row.form) == (rule, form));
    let coins = COINS.iter().find(|(of, _)| rule == Rule::Coins && *of == form).map(|(_, flagged)| *flagged);
    let compared = |quantity: Quantity| {
        let ours = estimates.of(quantity);
        let column = COLUMNS.iter().position(|column| *column == quantity);
        let written = row.zip(column).map(|(row, column)| row.values[column]);
        let written = written.or(coins.filter(|_| quantity == Quantity::Flagged));
        let reference = written.and_then(|written| {
            let decimals = written.split_once('.')?.1.len() as i32;
            Some((
                written.parse().ok()?,
                ours.standard_error_beside(people, REFERENCE_PEOPLE, 0.1_f64.powi(decimals)),
            ))
        });
        Comparison { quantity, ours, reference }
    };
    Quantity::ALL.into_iter().map(compared).collect()
}

/// The quantities in the order of a row below.
const COLUMNS: [Quantity; 12] = [
    Quantity::Number,
    Quantity::Bias,
    Quantity::Error,
    Quantity::Cover,
    Quantity::Width,
    Quantity::MinutesOnly,
    Quantity::CoverHalfHour,
    Quantity::CoverTwoHours,
    Quantity::CoverDay,
    Quantity::FalselyMore,
    Quantity::FalselyLess,
    Quantity::Power,
];

/// How many people with a coin are flagged.
const COINS: [(Form, &str); 2] = [(Form::Adaptive, "0.76"), (Form::Fixed, "0.84")];

/// For which rules figures at the limit are known, in either form, without saying of which: those of the model, and one that the model does
/// not know of which enough people come to it.
pub const AT_LIMIT_OF: [Rule; 4] = [Rule::Model, Rule::HalfRise, Rule::NoRise, Rule::Scenes];
/// At most how often people at the limit who say what they choose were told of a gap there.
pub const FALSE_AT_LIMIT_KNOWN: f64 = 0.024;
/// From how often to how often a true gap was found there.
pub const POWER_AT_LIMIT_KNOWN: [f64; 2] = [0.42, 0.70];

/// What the other simulation found; its power is that of a gap where more is said than chosen.
#[rustfmt::skip]
pub const REFERENCE: [Reference; 11] = [
    Reference { rule: Rule::Model, form: Form::Adaptive, values: ["0.91", "-0.001", "0.088", "0.84", "0.24", "0.018", "0.89", "0.85", "0.89", "0.024", "0.024", "0.58"] },
    Reference { rule: Rule::HalfRise, form: Form::Adaptive, values: ["0.85", "0.000", "0.096", "0.82", "0.25", "0.090", "0.87", "0.85", "0.88", "0.034", "0.031", "0.62"] },
    Reference { rule: Rule::NoRise, form: Form::Adaptive, values: ["0.77", "0.005", "0.098", "0.82", "0.26", "0.420", "0.77", "0.85", "0.75", "0.035", "0.037", "0.62"] },
    Reference { rule: Rule::Limit, form: Form::Adaptive, values: ["0.97", "0.002", "0.051", "0.99", "0.25", "0.670", "0.91", "0.99", "0.96", "0.018", "0.019", "0.61"] },
    Reference { rule: Rule::Linear, form: Form::Adaptive, values: ["0.86", "0.004", "0.087", "0.86", "0.24", "0.040", "0.82", "0.84", "0.94", "0.016", "0.040", "0.51"] },
    Reference { rule: Rule::Scenes, form: Form::Adaptive, values: ["0.89", "0.000", "0.111", "0.73", "0.25", "0.032", "0.83", "0.77", "0.84", "0.033", "0.031", "0.57"] },
    Reference { rule: Rule::Lapses, form: Form::Adaptive, values: ["0.82", "-0.001", "0.104", "0.78", "0.25", "0.031", "0.85", "0.80", "0.85", "0.030", "0.027", "0.57"] },
    Reference { rule: Rule::Flat, form: Form::Adaptive, values: ["0.66", "-0.005", "0.130", "0.70", "0.27", "0.075", "0.64", "0.56", "0.64", "0.097", "0.081", "0.56"] },
    Reference { rule: Rule::Model, form: Form::Fixed, values: ["0.84", "-0.003", "0.103", "0.83", "0.28", "0.018", "0.87", "0.84", "0.88", "0.024", "0.024", "0.54"] },
    Reference { rule: Rule::NoRise, form: Form::Fixed, values: ["0.74", "0.016", "0.117", "0.80", "0.31", "0.482", "0.80", "0.86", "0.76", "0.027", "0.041", "0.61"] },
    Reference { rule: Rule::Limit, form: Form::Fixed, values: ["0.96", "0.009", "0.097", "0.91", "0.30", "0.695", "0.94", "0.98", "0.95", "0.018", "0.022", "0.69"] },
];
