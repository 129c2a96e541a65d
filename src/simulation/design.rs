//! The design figures: what this model was found to do when it was designed, and whether it still does.
//!
//! They come from the project's own design: an earlier, separate simulation of the same model with
//! [`DESIGN_PEOPLE`] people per form. They are known in whole units of their last digit.

use super::figure::Figure;
use super::{Calibration, PEOPLE};
use crate::domain::setup::Form;

/// How many people per form the design figures rest on.
pub const DESIGN_PEOPLE: usize = PEOPLE;
/// How many standard errors a figure may lie from its design figure.
pub const MOST_STANDARD_ERRORS: f64 = 3.0;

/// A figure with what the design says of it.
pub struct DesignFigure {
    pub name: &'static str,
    pub of: fn(&Calibration) -> Figure,
    /// `None` where the design says nothing.
    pub adaptive: Option<f64>,
    pub fixed: Option<f64>,
    /// The unit of its last digit.
    pub unit: f64,
}

/// Every figure that is calibrated, in the order in which it is shown.
pub const DESIGN: [DesignFigure; 12] = [
    DesignFigure { name: "share: root mean square error", of: |c| c.rmse, adaptive: Some(0.086), fixed: Some(0.106), unit: 0.001 },
    DesignFigure { name: "share: correlation with the truth", of: |c| c.correlation, adaptive: Some(0.93), fixed: Some(0.89), unit: 0.01 },
    DesignFigure { name: "80 % interval: holds the truth", of: |c| c.coverage, adaptive: Some(0.79), fixed: Some(0.80), unit: 0.01 },
    DesignFigure { name: "80 % interval: mean width", of: |c| c.width, adaptive: Some(0.22), fixed: Some(0.27), unit: 0.01 },
    DesignFigure { name: "no pattern: coin-flippers", of: |c| c.coins_flagged, adaptive: Some(0.79), fixed: Some(0.91), unit: 0.01 },
    DesignFigure { name: "no pattern: genuine people", of: |c| c.people_flagged, adaptive: Some(0.09), fixed: Some(0.08), unit: 0.01 },
    DesignFigure { name: "no gap, told “says more”", of: |c| c.falsely_says_more, adaptive: Some(0.02), fixed: Some(0.02), unit: 0.01 },
    DesignFigure { name: "no gap, told “chooses more”", of: |c| c.falsely_chooses_more, adaptive: Some(0.02), fixed: Some(0.02), unit: 0.01 },
    DesignFigure { name: "no gap, told of either", of: |c| c.falsely_any_gap, adaptive: None, fixed: None, unit: 0.01 },
    DesignFigure { name: "gap of 0.30, found", of: |c| c.power, adaptive: Some(0.55), fixed: None, unit: 0.01 },
    DesignFigure { name: "no gap, told “close”", of: |c| c.close_without_gap, adaptive: None, fixed: None, unit: 0.01 },
    DesignFigure { name: "gap of 0.30, told “close”", of: |c| c.close_with_gap, adaptive: None, fixed: None, unit: 0.01 },
];

/// A figure held against the design.
pub struct Comparison {
    pub name: &'static str,
    pub ours: Figure,
    /// The design figure with the standard error of the difference; `None` where the design says nothing.
    pub design: Option<(f64, f64)>,
}

impl Comparison {
    /// Whether the difference is no larger than chance explains; `None` where there is nothing to compare.
    pub fn holds(&self) -> Option<bool> {
        let (design, standard_error) = self.design?;
        Some((self.ours.value - design).abs() <= MOST_STANDARD_ERRORS * standard_error)
    }
}

/// Every figure of a calibration held against the design.
pub fn compare(calibration: &Calibration) -> Vec<Comparison> {
    let compared = |figure: &DesignFigure| {
        let ours = (figure.of)(calibration);
        let design = match calibration.form {
            Form::Adaptive => figure.adaptive,
            Form::Fixed => figure.fixed,
        };
        let error = standard_error_of_difference(ours, calibration.people, figure.unit);
        Comparison { name: figure.name, ours, design: design.map(|design| (design, error)) }
    };
    DESIGN.iter().map(compared).collect()
}

/// Our Monte Carlo error, that of the design's own simulation, and the rounding of its figure together.
fn standard_error_of_difference(ours: Figure, people: usize, unit: f64) -> f64 {
    let variance = ours.standard_error.powi(2);
    let design_variance = variance * people as f64 / DESIGN_PEOPLE as f64;
    // A figure rounded to this unit lies anywhere within it: a uniform error.
    let rounding_variance = unit.powi(2) / 12.0;
    (variance + design_variance + rounding_variance).sqrt()
}
