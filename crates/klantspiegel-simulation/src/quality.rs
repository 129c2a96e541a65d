//! How often the signs of answers without reading show in genuine people, and in those who do not read.
//!
//! The choices are those of the model. How people answer A and how long they take for a situation is assumed: a level of
//! their own with some spread around it, and log-normal times, whose medians are given ([`Seconds`]).
//! [`Rates::at_worst`] does without the first assumption.

use super::figure::Figure;
use super::mind::{Mind, normal};
use klantspiegel_core::dilemma::Asked;
use klantspiegel_core::dilemma::published::Rule;
use klantspiegel_core::dilemma::tipping_line::RISE_WEIGHTS;
use klantspiegel_core::instrument::{ItemBank, Scale};
use klantspiegel_core::language::Language;
use klantspiegel_core::part::Part;
use klantspiegel_core::quality::{Pace, Sign, is_told, signs};
use klantspiegel_core::session::Session;
use klantspiegel_core::setup::{Form, ItemSet, Setup};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// The level of a person's answers to A: near the upper end, as self-ratings are.
const LEVEL: (f64, f64) = (6.0, 0.7);
/// How far a person's answers lie from that level.
const SPREAD: f64 = 0.5;
/// How much the time for a situation differs between people, and of one person between situations: the standard
/// deviations of its logarithm.
const TIMES: (f64, f64) = (0.3, 0.4);

/// The seconds that people take for a situation, as medians.
#[derive(Clone, Copy, Debug)]
pub struct Seconds {
    /// Of those who read.
    pub reading: f64,
    /// Of those who do not.
    pub hurrying: f64,
}

/// How often signs show.
#[derive(Clone, Debug)]
pub struct Rates {
    /// Genuine people who answer fast.
    pub fast: Figure,
    /// Genuine people who give one answer to all of A.
    pub straight_line: Figure,
    /// Genuine people whose choices contradict each other.
    pub contradicting: Figure,
    /// The same of people who weigh the scene besides the price.
    pub contradicting_with_scenes: Figure,
    /// Genuine people in whom at least two signs agree: the false alarms.
    pub told: Figure,
    /// The same, if all of them gave one answer to all of A and weighed the scene besides the price.
    pub at_worst: Figure,
    /// People who toss a coin at every dilemma, whose choices contradict each other.
    pub contradicting_coins: Figure,
    /// People who toss a coin at every question and take their time: two signs agree.
    pub told_slow_coins: Figure,
    /// The same in a hurry.
    pub told_hurried_coins: Figure,
    /// People in a hurry who give one answer to all of A and toss a coin at the dilemmas.
    pub told_hurried_lines: Figure,
}

/// How someone answers A.
#[derive(Clone, Copy)]
enum Rating {
    Genuine,
    OneAnswer,
    Coin,
}

/// Simulates this many people of each kind through one form.
pub fn rates(
    form: Form,
    Seconds { reading, hurrying }: Seconds,
    people: usize,
    bank: &ItemBank,
    seed: u64,
) -> Rates {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut found = |mind: fn(&mut ChaCha8Rng) -> Mind, rating: Rating, seconds| -> Vec<Vec<Sign>> {
        let one = |_| {
            let asked = mind(&mut rng).answers_all(form, &mut rng);
            let session = session(form, asked, rating, bank, &mut rng);
            signs(&session, bank, pace(seconds, &session, &mut rng))
        };
        (0..people).map(one).collect()
    };
    let coin = |rng: &mut ChaCha8Rng| Mind::drawn(Rule::Coins, rng);
    let genuine = found(as_the_model, Rating::Genuine, reading);
    let with_scenes = found(|rng| as_the_model(rng).weighing_scenes(), Rating::Genuine, reading);
    // Who decides by the scene alone chooses, by the minutes, like a coin.
    let at_worst = found(coin, Rating::OneAnswer, reading);
    let slow_coins = found(coin, Rating::Coin, reading);
    let hurried_coins = found(coin, Rating::Coin, hurrying);
    let hurried_lines = found(coin, Rating::OneAnswer, hurrying);
    Rates {
        fast: showing(&genuine, |sign| matches!(sign, Sign::Fast { .. })),
        straight_line: showing(&genuine, |sign| matches!(sign, Sign::StraightLine { .. })),
        contradicting: showing(&genuine, contradicts),
        contradicting_with_scenes: showing(&with_scenes, contradicts),
        told: told(&genuine),
        at_worst: told(&at_worst),
        contradicting_coins: showing(&slow_coins, contradicts),
        told_slow_coins: told(&slow_coins),
        told_hurried_coins: told(&hurried_coins),
        told_hurried_lines: told(&hurried_lines),
    }
}

/// Somebody of the model, whose line rises as is likely there; who rises more steeply than the customer's loss is among those in proportion
/// to it.
fn as_the_model(rng: &mut ChaCha8Rng) -> Mind {
    let [none, half, ..] = RISE_WEIGHTS;
    let rule = match rng.random_range(0.0..1.0) {
        drawn if drawn < none => Rule::NoRise,
        drawn if drawn < none + half => Rule::HalfRise,
        _ => Rule::Model,
    };
    Mind::drawn(rule, rng)
}

fn contradicts(sign: &Sign) -> bool {
    matches!(sign, Sign::Contradicting { .. })
}

fn showing(people: &[Vec<Sign>], wanted: fn(&Sign) -> bool) -> Figure {
    Figure::rate(people.iter().map(|signs| signs.iter().any(wanted)))
}

fn told(people: &[Vec<Sign>]) -> Figure {
    Figure::rate(people.iter().map(|signs| is_told(signs)))
}

/// A session with A in its long form and the dilemmas, both answered.
fn session(form: Form, asked: Vec<Asked>, rating: Rating, bank: &ItemBank, rng: &mut ChaCha8Rng) -> Session {
    let picked = [Part::FromWithin, Part::CareCost].into_iter().collect();
    let setup = Setup { set: ItemSet::Picked, picked, form, ..Setup::default() };
    let mut session = Session { setup, asked, ..Session::new(Language::ALL[0]) };
    let level = normal(LEVEL.0, LEVEL.1, rng);
    let (low, high) = Scale::Agreement.range();
    for item in &bank.of(Part::FromWithin).items {
        let value = match rating {
            Rating::Genuine => normal(level, SPREAD, rng).round().clamp(low.into(), high.into()) as u8,
            Rating::OneAnswer => high,
            Rating::Coin => rng.random_range(low..=high),
        };
        session.answers.record(item, value);
    }
    session
}

/// How fast somebody new answers the situations.
fn pace(median: f64, session: &Session, rng: &mut ChaCha8Rng) -> Pace {
    let (between, from_within) = TIMES;
    let own = median.ln() + normal(0.0, between, rng);
    Pace::of(session.asked.iter().map(|_| normal(own, from_within, rng).exp()))
}
