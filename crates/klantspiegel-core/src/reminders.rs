//! Of what somebody is reminded, and when.

use super::day::Day;
use super::session::Session;

/// After so many days one looks back at the plan …
const PLAN_DAYS: u16 = 7;
/// … and after so many one answers the questions again.
const REPEAT_DAYS: u16 = 6 * 7;

/// What a reminder is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RemindsOf {
    /// A look back at the plan.
    Plan,
    /// The questions once more.
    Repeat,
}

/// What is due, each with its day, in their order: nothing before there is feedback, and of the plan only where it is whole. A report that
/// is opened later reminds of what is still to come. What is looked back on happens at work, so that it is due on a working day.
pub fn due(session: &Session, today: Option<Day>) -> Vec<(RemindsOf, Day)> {
    let Some(finished) = session.finished else { return Vec::new() };
    let day = today.map_or(finished, |today| today.max(finished));
    let plan = session
        .own_words
        .plan
        .is_whole()
        .then(|| (RemindsOf::Plan, day.after(PLAN_DAYS).or_next_working_day()));
    plan.into_iter().chain([(RemindsOf::Repeat, day.after(REPEAT_DAYS).or_next_working_day())]).collect()
}
