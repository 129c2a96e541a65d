//! How long the situations take whoever is invited, from when each came in sight; the time comes in with events.

use super::instrument::ItemBank;
use super::journey::Step;
use super::quality::{Pace, is_timed};
use super::session::Session;

/// The times that the situations took. It lives as long as a page: what was answered before a reload is not known, and then not
/// held against anybody.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stopwatch {
    in_sight: Option<InSight>,
    /// Each situation with its seconds.
    situations: Vec<(Step, f64)>,
}

/// A step since it came in sight.
#[derive(Clone, Debug, PartialEq)]
struct InSight {
    step: Step,
    /// Whether it was open then, and its time counts.
    open: bool,
    since_ms: f64,
}

impl Stopwatch {
    /// Whether this step came in sight just now: then [`Self::seen`] is to be told.
    pub fn is_new(&self, step: &Step) -> bool {
        self.in_sight.as_ref().is_none_or(|in_sight| in_sight.step != *step)
    }

    /// The step of the session came in sight, at this time in milliseconds since any fixed moment.
    pub fn seen(&mut self, session: &Session, bank: &ItemBank, at_ms: f64) {
        if !self.is_new(&session.step) {
            return;
        }
        let step = session.step.clone();
        let open = is_timed(&step) && !session.is_answered(&step, bank);
        let left = self.in_sight.replace(InSight { step, open, since_ms: at_ms });
        // Who comes back to one that was answered only looks at it.
        let answered = |left: &InSight| left.open && session.is_answered(&left.step, bank);
        if let Some(left) = left.filter(answered) {
            // Who answers one once more has answered one.
            self.situations.retain(|(step, _)| *step != left.step);
            self.situations.push((left.step, (at_ms - left.since_ms) / 1000.0));
        }
    }

    /// Nothing is answered any more: the times go too.
    pub fn clear(&mut self) {
        self.situations.clear();
    }

    /// How fast the situations were answered so far.
    pub fn pace(&self) -> Pace {
        Pace::of(self.situations.iter().map(|(_, seconds)| *seconds))
    }
}
