//! The way through the questions: which steps there are, in which order, and how long they take.

use super::dilemma::form::DILEMMAS;
use super::instrument::{ItemBank, ItemId};
use super::setup::{ItemSet, Setup};
use super::within;

/// One screen of the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Role and set are chosen here.
    #[default]
    Start,
    /// One rating item.
    Item(ItemId),
    /// The dilemma at this 0-based place.
    Dilemma(usize),
    /// In how many of ten cases the customer should win.
    Stated,
    /// All measures together.
    Measures,
    /// All answers together, to look at and change.
    Review,
    /// What follows from the answers; it can be entered once it was asked for.
    Feedback,
}

impl Step {
    /// Whether something is asked here, so that it counts in the progress.
    pub fn asks(&self) -> bool {
        !matches!(self, Step::Start | Step::Review | Step::Feedback)
    }

    /// About how long it takes, in seconds: our own estimate from reading each screen aloud once.
    const fn seconds(&self) -> u32 {
        match self {
            Step::Start | Step::Review | Step::Feedback => 0,
            Step::Item(_) => 8,
            Step::Dilemma(_) => 18,
            Step::Stated => 15,
            Step::Measures => 45,
        }
    }
}

/// All steps in their order: A, the dilemmas, then the rest of B, because what people state first pulls their
/// choices towards it.
pub fn steps(setup: Setup, bank: &ItemBank) -> Vec<Step> {
    let item = |id: &ItemId| Step::Item(id.clone());
    let rated = bank.stated.items.iter().filter(|item| item.id.as_str() != super::care_cost::STATED);
    let mut steps = vec![Step::Start];
    steps.extend(within::items(&bank.from_within, setup.set).map(|i| item(&i.id)));
    steps.extend((0..DILEMMAS).map(Step::Dilemma));
    steps.push(Step::Stated);
    steps.extend(rated.map(|i| item(&i.id)));
    steps.extend([Step::Measures, Step::Review, Step::Feedback]);
    steps
}

/// How far along someone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// 1-based place among the steps that ask something.
    pub position: u32,
    /// How many steps ask something.
    pub count: u32,
    /// Whole minutes left, at least one.
    pub minutes_left: u32,
}

/// The progress at a step that asks something.
pub fn progress(at: &Step, steps: &[Step]) -> Option<Progress> {
    let asking: Vec<&Step> = steps.iter().filter(|step| step.asks()).collect();
    let index = asking.iter().position(|step| *step == at)?;
    Some(Progress {
        position: index as u32 + 1,
        count: asking.len() as u32,
        minutes_left: minutes(&asking[index..]),
    })
}

/// About how many minutes a set takes.
pub fn duration_minutes(set: ItemSet, bank: &ItemBank) -> u32 {
    let steps = steps(Setup { set, ..Setup::default() }, bank);
    minutes(&steps.iter().collect::<Vec<_>>())
}

fn minutes(steps: &[&Step]) -> u32 {
    let seconds: u32 = steps.iter().map(|step| step.seconds()).sum();
    seconds.div_ceil(60).max(1)
}
