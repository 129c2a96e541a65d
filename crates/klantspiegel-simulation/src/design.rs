//! The design figures: what this model was found to do when it was designed, and whether it still does.
//!
//! They come from the project's own design: an earlier, separate simulation of the same model with
//! [`DESIGN_PEOPLE`] people per form. They are known in whole units of their last digit.

use super::figure::Figure;
use super::{Calibration, PEOPLE};
use klantspiegel_core::setup::Form;

/// How many people per form the design figures rest on.
pub const DESIGN_PEOPLE: usize = PEOPLE;
/// How many standard errors a figure may lie from its design figure.
pub const MAX_STANDARD_ERRORS: f64 = 3.0;

/// A figure with what the design says of it.
pub struct DesignFigure {
    /// What it is a figure of, as it is printed.
    pub name: &'static str,
    /// Takes the figure out of a calibration.
    pub of: fn(&Calibration) -> Figure,
    /// What the design says of the adaptive form; `None` where it says nothing.
    pub adaptive: Option<f64>,
    /// The same of the fixed form.
    pub fixed: Option<f64>,
    /// The unit of its last digit.
    pub unit: f64,
}

/// Every figure that is calibrated, in the order in which it is shown.
pub const DESIGN: [DesignFigure; 12] = [
    row("share: root mean square error", |c| c.rmse, Some(0.086), Some(0.106), 0.001),
    row("share: correlation with the truth", |c| c.correlation, Some(0.93), Some(0.89), 0.01),
    row("80 % interval: holds the truth", |c| c.coverage, Some(0.79), Some(0.80), 0.01),
    row("80 % interval: mean width", |c| c.width, Some(0.22), Some(0.27), 0.01),
    row("no pattern: coin-flippers", |c| c.coins_flagged, Some(0.79), Some(0.91), 0.01),
    row("no pattern: genuine people", |c| c.people_flagged, Some(0.09), Some(0.08), 0.01),
    row("no gap, told “says more”", |c| c.falsely_says_more, Some(0.02), Some(0.02), 0.01),
    row("no gap, told “chooses more”", |c| c.falsely_chooses_more, Some(0.02), Some(0.02), 0.01),
    row("no gap, told of either", |c| c.falsely_any_gap, None, None, 0.01),
    row("gap of 0.30, found", |c| c.power, Some(0.55), None, 0.01),
    row("no gap, told “close”", |c| c.close_without_gap, None, None, 0.01),
    row("gap of 0.30, told “close”", |c| c.close_with_gap, None, None, 0.01),
];

const fn row(
    name: &'static str,
    of: fn(&Calibration) -> Figure,
    adaptive: Option<f64>,
    fixed: Option<f64>,
    unit: f64,
) -> DesignFigure {
    DesignFigure { name, of, adaptive, fixed, unit }
}

/// A figure held against the design.
pub struct Comparison {
    /// The name of the [`DesignFigure`].
    pub name: &'static str,
    /// What this calibration found.
    pub ours: Figure,
    /// The design figure with the standard error of the difference; `None` where the design says nothing.
    pub design: Option<(f64, f64)>,
}

impl Comparison {
    /// Whether the difference is no larger than chance explains; `None` where there is nothing to compare.
    pub fn holds(&self) -> Option<bool> {
        let (design, standard_error) = self.design?;
        Some((self.ours.value - design).abs() <= MAX_STANDARD_ERRORS * standard_error)
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
        let error = ours.standard_error_beside(calibration.people, DESIGN_PEOPLE, figure.unit);
        Comparison { name: figure.name, ours, design: design.map(|design| (design, error)) }
    };
    DESIGN.iter().map(compared).collect()
}
