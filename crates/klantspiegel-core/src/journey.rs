//! The way through the questions: which steps there are, in which order, and how long they take.

use super::care_cost::{ON_TOP, SAID};
use super::dilemma::form::DILEMMAS;
use super::from_within;
use super::instrument::{Item, ItemBank, ItemId, Scale};
use super::part::{Part, Parts};
use super::setup::{ItemSet, Setup};

/// One screen of the journey.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Step {
    /// Role and set are chosen here.
    #[default]
    Start,
    /// One rating item.
    Item(ItemId),
    /// What the dilemmas are about, once before the first of them.
    BeforeDilemmas,
    /// The dilemma at this 0-based place.
    Dilemma(usize),
    /// How much work sparing a customer should be worth at most, for each loss.
    Stated,
    /// All measures together.
    Measures,
    /// A page of C, D, E or F.
    Page {
        /// The part; A and B have steps of their own.
        part: Part,
        /// 0-based, in the order of the instrument.
        index: usize,
    },
    /// What an organisation asks by itself after a part.
    OfOrganisation(Part),
    /// What follows from the answers, right after the last question.
    Feedback,
    /// One's own choices and those of somebody else, beside each other; it lies behind the feedback, and on no way.
    Together,
    /// All answers together, to look at and change; it lies beside the way, and leads back to where it was opened.
    Review,
}

impl Step {
    /// Whether something is asked here, so that it counts in the progress.
    pub fn asks(&self) -> bool {
        !matches!(self, Step::Start | Step::BeforeDilemmas | Step::Review | Step::Feedback | Step::Together)
    }

    /// How many answers it asks for: lines to tick, and coins, are one answer to one question.
    fn answers(&self, bank: &ItemBank) -> u32 {
        match (self, self.items(bank)) {
            (Step::Dilemma(_), _) => 1,
            (_, [first, ..]) if matches!(first.scale, Scale::Tick | Scale::Coins) => 1,
            (_, items) => items.len() as u32,
        }
    }

    /// The items that are answered here, all at once; none for a dilemma.
    pub fn items<'a>(&self, bank: &'a ItemBank) -> &'a [Item] {
        match self {
            Step::Item(id) => bank.item(id.as_str()).map_or(&[], std::slice::from_ref),
            Step::Stated => bank.of(Part::CareCost).page_of(SAID[0]).unwrap_or_default(),
            Step::Measures => &bank.measures.items,
            Step::Page { part, index } => {
                bank.paged(*part).and_then(|instrument| instrument.pages().nth(*index)).unwrap_or_default()
            }
            Step::OfOrganisation(part) => bank.organisation_page(*part),
            Step::Start
            | Step::BeforeDilemmas
            | Step::Dilemma(_)
            | Step::Review
            | Step::Feedback
            | Step::Together => &[],
        }
    }

    /// About how long it takes, in seconds: what is read there, and to decide and tap for each answer. `tests/native/pace.rs` holds it
    /// to the texts of every language.
    fn seconds(&self, bank: &ItemBank) -> u32 {
        match self {
            Step::Start | Step::Review | Step::Feedback | Step::Together => 0,
            Step::BeforeDilemmas => 17,
            Step::Dilemma(_) => 16,
            Step::Item(_) | Step::Stated | Step::Measures | Step::Page { .. } | Step::OfOrganisation(_) => {
                let items = self.items(bank);
                // Several have a title, and are left by one tap more.
                let screen = if items.len() > 1 { 4 } else { 1 };
                screen + items.iter().map(|item| seconds_for(item.scale)).sum::<u32>()
            }
        }
    }
}

/// How long an item takes beside what its screen takes, in seconds.
const fn seconds_for(scale: Scale) -> u32 {
    match scale {
        Scale::Tick | Scale::Grade => 3,
        Scale::OfTen | Scale::Coins => 4,
        Scale::Agreement | Scale::Use | Scale::Choice(_) => 5,
        Scale::Work => 8,
        Scale::Story => 12,
    }
}

/// All steps in their order, part by part; after a part comes what an organisation asks there. Of B the dilemmas come
/// first, because what people state first pulls their choices towards it.
pub fn steps(setup: Setup, bank: &ItemBank) -> Vec<Step> {
    let mut steps = vec![Step::Start];
    for part in bank.order.iter().copied().filter(|part| setup.asks(*part)) {
        steps.extend(steps_of(part, setup, bank));
        steps.extend((!bank.organisation_page(part).is_empty()).then_some(Step::OfOrganisation(part)));
    }
    if steps.len() > 1 {
        steps.extend([Step::Feedback, Step::Review]);
    }
    steps
}

fn steps_of(part: Part, setup: Setup, bank: &ItemBank) -> Vec<Step> {
    let item = |item: &Item| Step::Item(item.id.clone());
    match part {
        Part::FromWithin => from_within::items(bank.of(Part::FromWithin), setup.set).map(item).collect(),
        Part::CareCost => {
            let about_employer = setup.asks_about_employer();
            let is_rated = |item: &&Item| {
                item.scale == Scale::Agreement && (about_employer || item.id.as_str() != ON_TOP)
            };
            let rated = bank.of(Part::CareCost).items.iter().filter(is_rated);
            let measures = about_employer.then_some(Step::Measures);
            let stated = [Step::Stated].into_iter().chain(rated.map(item)).chain(measures);
            [Step::BeforeDilemmas].into_iter().chain((0..DILEMMAS).map(Step::Dilemma)).chain(stated).collect()
        }
        _ => {
            let pages = bank.paged(part).map_or(0, |instrument| instrument.pages().count());
            (0..pages).map(|index| Step::Page { part, index }).collect()
        }
    }
}

/// The last step that asks something; none where nothing is asked.
pub fn last(setup: Setup, bank: &ItemBank) -> Option<Step> {
    steps(setup, bank).into_iter().rfind(Step::asks)
}

/// The organisation's own items among what is asked, in their order.
pub fn organisation_items(setup: Setup, bank: &ItemBank) -> Vec<&Item> {
    let steps = steps(setup, bank);
    steps.iter().flat_map(|step| step.items(bank)).filter(|item| item.id.is_organisations()).collect()
}

/// How far along someone is, counted in answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The 1-based number of the first question on the screen.
    pub position: u32,
    /// The number of the last one there.
    pub until: u32,
    /// How many answers are asked for.
    pub count: u32,
    /// Whole minutes left, at least one.
    pub minutes_left: u32,
}

/// The progress at a step that asks something.
pub fn progress(at: &Step, steps: &[Step], bank: &ItemBank) -> Option<Progress> {
    let index = steps.iter().position(|step| step == at && step.asks())?;
    let (before, left) = steps.split_at(index);
    let before = answers(before, bank);
    Some(Progress {
        position: before + 1,
        until: before + at.answers(bank),
        count: before + answers(left, bank),
        minutes_left: minutes(left, bank),
    })
}

fn answers(steps: &[Step], bank: &ItemBank) -> u32 {
    steps.iter().map(|step| step.answers(bank)).sum()
}

/// How much a setup asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// How many answers are asked for.
    pub answers: u32,
    /// About how many minutes they take.
    pub minutes: u32,
}

/// How much a setup asks.
pub fn extent(setup: Setup, bank: &ItemBank) -> Extent {
    let steps = steps(setup, bank);
    Extent { answers: answers(&steps, bank), minutes: minutes(&steps, bank) }
}

/// About how many minutes a part takes by itself.
pub fn minutes_of(part: Part, bank: &ItemBank) -> u32 {
    let picked = Parts::from_iter([part]);
    extent(Setup { set: ItemSet::Picked, picked, ..Setup::default() }, bank).minutes
}

fn minutes(steps: &[Step], bank: &ItemBank) -> u32 {
    let seconds: u32 = steps.iter().map(|step| step.seconds(bank)).sum();
    seconds.div_ceil(60).max(1)
}
