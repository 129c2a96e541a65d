//! Ten people, each of whom decides by a rule, and the whole feedback that they get, in Dutch and English, to be read: nothing in it may
//! say more than their answers carry.
//!
//! Accept what changed with `INSTA_UPDATE=always cargo test --test native people`, and read it.

use crate::screens::kept;
use klantspiegel_core::care_cost::{CareCostScore, Pattern, SAID};
use klantspiegel_core::dilemma::Asked;
use klantspiegel_core::dilemma::findings::Estimates;
use klantspiegel_core::dilemma::published::Rule;
use klantspiegel_core::instrument::{COINS, Item, Scale};
use klantspiegel_core::language::Language;
use klantspiegel_core::scores::Scores;
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{Form, ItemSet, Role, Setup};
use klantspiegel_simulation::against::TRUE_GAP;
use klantspiegel_simulation::mind::Mind;
use klantspiegel_testing::outline::outline;
use klantspiegel_testing::{answering, bank, choosing, finished, session};
use klantspiegel_ui::page_state::PageState;
use klantspiegel_ui::ssr;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// By what they decide, how much more they say in ln minutes than they prefer, and who they are.
const PEOPLE: [(Rule, f64, Role, ItemSet); 10] = [
    (Rule::Model, 0.0, Role::Staff, ItemSet::Full),
    (Rule::HalfRise, TRUE_GAP, Role::Manager, ItemSet::Full),
    (Rule::NoRise, 0.0, Role::Staff, ItemSet::Short),
    (Rule::Limit, 0.0, Role::Manager, ItemSet::Full),
    (Rule::Linear, -TRUE_GAP, Role::Staff, ItemSet::Full),
    (Rule::Scenes, 0.0, Role::Manager, ItemSet::Short),
    (Rule::Sparing, TRUE_GAP, Role::Staff, ItemSet::Full),
    (Rule::Flat, 0.0, Role::Manager, ItemSet::Full),
    (Rule::Coins, 0.0, Role::Staff, ItemSet::Short),
    (Rule::VeryDesirable, 0.0, Role::Manager, ItemSet::Full),
];

/// The session of one of them, whose number it is.
fn person(number: usize) -> Session {
    let (rule, says_more, role, set) = PEOPLE[number];
    let mut rng = ChaCha8Rng::seed_from_u64(SEED + number as u64);
    let mind = Mind::drawn(rule, &mut rng);
    let decided = mind.answers_all(Form::Adaptive, &mut rng);
    let setup = Setup { role, set, ..Setup::default() };
    // The same dilemmas come again, as they follow from the choices alone.
    let chosen = choosing(session(setup), |cell| {
        decided.iter().find(|asked: &&Asked| asked.cell == cell).and_then(|asked| asked.choice)
    });
    let says = (rule != Rule::Coins).then(|| mind.says(says_more, &mut rng).0.map(|rung| rung.costs()));
    let said = SAID.into_iter().zip(says.unwrap_or([2, 3, 4])).map(|(id, rung)| (id.to_owned(), rung));
    let level = rng.random_range(4..7);
    let others = bank().instruments().flat_map(|asked| &asked.items).filter(|item| is_asked_besides(item));
    let rated: Vec<(String, u8)> =
        others.filter_map(|item| Some((item.id.to_string(), rating(item, level, &mut rng)?))).collect();
    let given: Vec<(String, u8)> = said.chain(rated).chain(coins(number)).collect();
    let given: Vec<(&str, u8)> = given.iter().map(|(id, value)| (id.as_str(), *value)).collect();
    finished(answering(chosen, &given))
}

/// Every seed makes ten others; of this one all outcomes of saying and choosing come about.
const SEED: u64 = 16_100;

/// Where somebody lays ten coins, each by chance.
fn coins(number: usize) -> Vec<(String, u8)> {
    let mut rng = ChaCha8Rng::seed_from_u64(SEED + (PEOPLE.len() + number) as u64);
    let items = bank().instruments().flat_map(|asked| &asked.items).filter(|item| item.scale == Scale::Coins);
    let mut laid: Vec<(String, u8)> = items.map(|item| (item.id.to_string(), 0)).collect();
    for _ in 0..COINS {
        let at = rng.random_range(0..laid.len());
        laid[at].1 += 1;
    }
    laid
}

fn is_asked_besides(item: &Item) -> bool {
    item.until.is_none() && !SAID.contains(&item.id.as_str())
}

/// What somebody of this level answers; `None` where they leave it open.
fn rating(item: &Item, level: u8, rng: &mut ChaCha8Rng) -> Option<u8> {
    match item.scale {
        Scale::Agreement => Some((level + rng.random_range(0..4)).saturating_sub(2).clamp(1, 7)),
        Scale::Tick => (!item.exclusive && rng.random_bool(0.3)).then_some(1),
        Scale::Coins => None,
        scale => {
            let (low, high) = scale.range();
            Some(rng.random_range(low..=high))
        }
    }
}

#[test]
fn snapshot_of_what_ten_people_are_told() {
    for (number, (rule, ..)) in PEOPLE.iter().enumerate() {
        let session = person(number);
        for language in [Language::Nl, Language::En] {
            let html = ssr::render(&Session { language, ..session.clone() }, &PageState::default());
            kept(&format!("people-{}-{}", rule.name(), language.tag()), &in_plain_sight(&outline(&html)));
        }
    }
}

/// The outline without what is folded, and without marks that have no words: reasons, rules and tables are in the outlines of the screens.
fn in_plain_sight(outline: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut folded = None;
    let shown = outline.lines().filter(|line| {
        folded = folded.filter(|folded| indent(line) > *folded);
        let is_folded = folded.is_some();
        if !is_folded && line.trim_start() == "details:" {
            folded = Some(indent(line));
        }
        !is_folded && folded.is_none() && line.trim_start() != "svg:"
    });
    shown.map(|line| format!("{line}\n")).collect()
}

/// Else an outcome of saying and choosing would be read in nobody's feedback; every sentence by itself stands in `docs/claims.md`.
#[test]
fn among_them_is_every_outcome() {
    let scores: Vec<CareCostScore> =
        (0..PEOPLE.len()).map(|number| Scores::of(&person(number), bank()).care_cost).collect();
    let minutes_only =
        |score: &CareCostScore| score.findings.estimates().is_some_and(Estimates::minutes_only);
    assert!(scores.iter().any(minutes_only));
    let patterns: Vec<Pattern> = scores.iter().map(|score| score.pattern).collect();
    for wanted in
        [Pattern::NoPattern, Pattern::Close, Pattern::SaysMore, Pattern::ChoosesMore, Pattern::NotEnoughToSay]
    {
        assert!(patterns.contains(&wanted), "{wanted:?} is not among {patterns:?}");
    }
    assert!(patterns.iter().any(|pattern| matches!(pattern, Pattern::AtLimit { .. })), "{patterns:?}");
    let outside: Vec<bool> = (0..PEOPLE.len())
        .filter_map(|number| Some(Scores::of(&person(number), bank()).leadership.effort?.sought_outside()))
        .collect();
    assert!(outside.contains(&true) && outside.contains(&false), "{outside:?}");
}
