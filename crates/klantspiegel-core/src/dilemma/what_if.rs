//! What would come first if helping took other than it does: along the person's own tipping line.

use super::cell::LOSSES;
use super::findings::{Estimate, Estimates};

/// What would come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// The customer: all of the range lies above these minutes.
    Customer,
    /// The work: all of it lies below.
    Work,
    /// It may be either: they lie within the range.
    Either,
}

impl First {
    /// Its name, as messages have it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Work => "work",
            Self::Either => "either",
        }
    }
}

/// For each of [`LOSSES`] what would come first if helping took so many minutes; as every claim it must hold under both priors.
pub fn first(estimates: &Estimates, minutes: u16) -> [First; LOSSES.len()] {
    let minutes = f64::from(minutes);
    std::array::from_fn(|at| {
        if estimates.agree(|estimate: &Estimate| estimate.tipping_minutes[at].low > minutes) {
            First::Customer
        } else if estimates.agree(|estimate| estimate.tipping_minutes[at].high < minutes) {
            First::Work
        } else {
            First::Either
        }
    })
}
