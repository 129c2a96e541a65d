//! The minutes that are promised, held to what is read and done on the way in every language: reading at 230 words a minute, the
//! silent reading of non-fiction (Brysbaert 2019, Journal of Memory and Language 109, 104047: 238), and for each answer a decision
//! and a tap as in the keystroke-level model (Card, Moran & Newell 1980, Communications of the ACM 23, 396–410: 1.35 s to prepare
//! mentally, 1.1 s to point, 0.1 s to press).

use klantspiegel_core::dilemma::Choice;
use klantspiegel_core::instrument::{Item, Scale};
use klantspiegel_core::journey::{self, Step};
use klantspiegel_core::language::Language;
use klantspiegel_core::session::goes_on_by_itself;
use klantspiegel_core::setup::{ItemSet, Role, Setup};
use klantspiegel_testing::{bank, choosing, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use klantspiegel_ui::view_context::ViewContext;
use klantspiegel_ui::wording;
use std::collections::BTreeSet;
use yew::Callback;

const WORDS_PER_MINUTE: f64 = 230.0;
const PREPARE_S: f64 = 1.35;
const POINT_S: f64 = 1.1;
const PRESS_S: f64 = 0.1;

/// How long a screen takes to come: the answer is shown for a quarter of a second, and seen a third after that (`ui::aim`).
const COMES_S: f64 = 0.6;

/// How many decisions an answer takes: of a dilemma each act with its price is weighed, then one of them is chosen.
const DECISIONS_OF_DILEMMA: f64 = 3.0;

fn words(text: &str) -> f64 {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count() as f64
}

/// How long a setup takes step by step, in seconds: instructions and the words of a scale are read once.
fn seconds(setup: Setup, language: Language) -> Vec<(Step, f64)> {
    let session = choosing(session(setup), |_| Some(Choice::Care));
    let state = PageState::default();
    let mut known = BTreeSet::new();
    let steps = journey::steps(setup, bank());
    let mut once = |text: String| if known.insert(text.clone()) { words(&text) } else { 0.0 };
    let view = ViewContext::new(&session, &state, ssr::locale(language), Callback::noop(), None);
    steps
        .iter()
        .map(|step| (step.clone(), if step.asks() { COMES_S } else { 0.0 } + of_step(&view, step, &mut once)))
        .collect()
}

fn of_step(view: &ViewContext<'_>, step: &Step, once: &mut impl FnMut(String) -> f64) -> f64 {
    let t = view.locale.texts;
    let role = view.session.setup.role.name();
    let tap = POINT_S + PRESS_S;
    let read = |words: f64| words / WORDS_PER_MINUTE * 60.0;
    match step {
        Step::Start | Step::Feedback | Step::Together | Step::Review => 0.0,
        Step::BeforeDilemmas => read(words(&t.situations_title()) + words(&t.situations_lead(role))) + tap,
        Step::Dilemma(index) => {
            let asked = &view.session.asked[*index];
            let acts =
                [Choice::Care, Choice::Cost].map(|choice| words(&wording::act(view, &asked.scene, choice)));
            let prices = words(&wording::price_of_work(view, asked))
                + words(&wording::price_for_customer(view, asked));
            let text = once(t.dilemma_ask(role))
                + words(&wording::scene(view, &asked.scene))
                + acts.iter().sum::<f64>()
                + prices;
            read(text) + DECISIONS_OF_DILEMMA * PREPARE_S + tap
        }
        _ => {
            let items = step.items(view.bank);
            let page = items[0].page.as_deref().and_then(|name| view.words.page(name));
            let mut text = page.map_or(0.0, |page| words(&page.title) + once(page.lead.clone()));
            if *step == Step::Measures {
                text += words(&t.measures_title()) + words(&t.measures_lead(role));
            }
            let mut taps = 0.0;
            let mut decisions = 0.0;
            for item in items {
                text += words(view.item_text(item)) + labels(view, item, once);
                let (of_item, tapped) = acts(item);
                decisions += of_item;
                taps += tapped;
            }
            if items.len() > 1 || items[0].scale == Scale::Story {
                taps += 1.0;
            }
            read(text) + decisions * PREPARE_S + taps * tap
        }
    }
}

/// The decisions and the taps that an item takes: every line is looked at and few are ticked; coins go in steps.
fn acts(item: &Item) -> (f64, f64) {
    match item.scale {
        Scale::Tick => (0.5, 0.2),
        _ => (1.0, 1.0),
    }
}

fn labels(view: &ViewContext<'_>, item: &Item, once: &mut impl FnMut(String) -> f64) -> f64 {
    let labels: Vec<&str> = item.scale.values().filter_map(|value| view.label(item, value)).collect();
    once(labels.join(" "))
}

fn setups() -> impl Iterator<Item = Setup> {
    let sets = [ItemSet::Short, ItemSet::Full];
    Role::ALL.into_iter().flat_map(move |role| sets.map(|set| Setup { role, set, ..Setup::default() }))
}

/// A promise that is kept: never more than twenty seconds too short, and never more than a minute too long.
#[test]
fn the_minutes_that_are_promised_are_those_that_it_takes() {
    for language in Language::ALL {
        for setup in setups() {
            let taken = seconds(setup, language).iter().map(|(_, seconds)| seconds).sum::<f64>() / 60.0;
            let promised = f64::from(journey::extent(setup, bank()).minutes);
            let longer = promised - taken;
            assert!((-0.35..=1.0).contains(&longer), "{language:?} {setup:?}: {promised} for {taken:.2}");
        }
    }
}

/// The same on the way, at every question.
#[test]
fn the_minutes_left_are_those_that_are_left() {
    for language in Language::ALL {
        for setup in setups() {
            let (steps, taken): (Vec<Step>, Vec<f64>) = seconds(setup, language).into_iter().unzip();
            for (at, step) in steps.iter().enumerate() {
                let Some(progress) = journey::progress(step, &steps, bank()) else { continue };
                let left = taken[at..].iter().sum::<f64>() / 60.0;
                let longer = f64::from(progress.minutes_left) - left;
                assert!(
                    (-0.35..=1.25).contains(&longer),
                    "{language:?} {step:?}: {progress:?} for {left:.2}"
                );
            }
        }
    }
}

/// One tap answers and goes on; what is left by hand, and what only is read, takes one more.
#[test]
fn the_short_set_takes_six_taps_more_than_the_first_had_answers() {
    const MOST: usize = 26 + 6;
    let setup = Setup::default();
    let taps = |step: &Step| match step {
        Step::Start | Step::BeforeDilemmas => 1,
        Step::Feedback | Step::Review => 0,
        _ if goes_on_by_itself(step, bank()) => 1,
        _ => step.items(bank()).len() + 1,
    };
    let taken: usize = journey::steps(setup, bank()).iter().map(taps).sum();
    assert!((journey::extent(setup, bank()).answers as usize..=MOST).contains(&taken), "{taken}");
}
