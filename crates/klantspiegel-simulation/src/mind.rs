//! Simulated people, each of whom decides by a rule: that of the model, or one that the model does not know.

use super::outcomes::{End, Outcomes};
use klantspiegel_core::dilemma::cell::LOSSES;
use klantspiegel_core::dilemma::form::DILEMMAS;
use klantspiegel_core::dilemma::ladder::{Rung, Said};
use klantspiegel_core::dilemma::published::Rule;
use klantspiegel_core::dilemma::tipping_line::{Line, PRIOR_MEAN, PRIOR_SD, SLOPES, THETA_RANGE, logistic};
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::setup::Form;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

/// How many choices are slips, where a rule says nothing else; a slip falls to either side alike.
const SLIPS: f64 = 0.04;
/// From where to where slips grow.
const TIRING: (f64, f64) = (0.04, 0.40);
/// How sharply people with a limit decide.
const LIMIT_SLOPE: f64 = 8.0;
/// How much likelier the first act is, as a logit.
const FIRST: f64 = 0.7;
/// How far the centre of θ lies from the prior's where people come from elsewhere.
const ELSEWHERE: f64 = 1.5;
/// The error with which people say what they would spend, in ln minutes: one that they have everywhere, and one for each loss.
const SAID_SD: f64 = 0.5;

/// The error with which people say in how many of ten cases the customer should win, in shares.
const OF_TEN_SD: f64 = 0.1;

/// What somebody prefers.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Preference {
    Line(Line),
    Limit { log_minutes: f64 },
    Linear { theta: f64, minutes: f64 },
    Coin,
}

/// Somebody who decides by a rule.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Mind {
    rule: Rule,
    preference: Preference,
}

impl Mind {
    /// Somebody of a rule.
    pub fn drawn(rule: Rule, rng: &mut ChaCha8Rng) -> Self {
        let line = |rise: f64, rng: &mut ChaCha8Rng| {
            let centre = match rule {
                Rule::Sparing => PRIOR_MEAN - ELSEWHERE,
                Rule::Generous => PRIOR_MEAN + ELSEWHERE,
                _ => PRIOR_MEAN,
            };
            // The flattest of the slopes that the model thinks possible is for those whom it describes badly.
            let slope = if rule == Rule::Flat { 0.4 } else { SLOPES[rng.random_range(1..SLOPES.len())] };
            Preference::Line(Line { theta: theta(centre, rng), rise, slope })
        };
        let preference = match rule {
            Rule::HalfRise => line(0.5, rng),
            Rule::NoRise => line(0.0, rng),
            Rule::Limit => {
                let minutes = 5.0 * f64::from(1 << rng.random_range(0..5)) * 2_f64.sqrt();
                Preference::Limit { log_minutes: minutes.ln() }
            }
            Rule::Linear => {
                let minutes = [5.0, 15.0, 40.0][rng.random_range(0..3)];
                Preference::Linear { theta: theta(PRIOR_MEAN, rng), minutes }
            }
            Rule::Coins => Preference::Coin,
            _ => line(1.0, rng),
        };
        Self { rule, preference }
    }

    /// Somebody who decides as the model says, by this line.
    pub fn with_line(line: Line) -> Self {
        Self { rule: Rule::Model, preference: Preference::Line(line) }
    }

    /// The same person, to whom each scene speaks more or less.
    pub fn weighing_scenes(self) -> Self {
        Self { rule: Rule::Scenes, ..self }
    }

    /// The true share: how often care is preferred over the graded cells, 0 to 1.
    pub fn share(self) -> f64 {
        let all: Vec<f64> = Cell::graded().map(|cell| self.preference.of_care(cell)).collect();
        all.iter().sum::<f64>() / all.len() as f64
    }

    /// In how many of ten cases they say the customer should win who have cases of their own in mind, each so many times cheaper than ours:
    /// what they prefer there, with an error of [`OF_TEN_SD`], in whole cases.
    pub fn says_of_ten(self, times_cheaper: f64, rng: &mut ChaCha8Rng) -> u8 {
        let own: Vec<f64> =
            Cell::graded().map(|cell| self.preference.kinder_by(times_cheaper.ln()).of_care(cell)).collect();
        let share = own.iter().sum::<f64>() / own.len() as f64;
        (10.0 * normal(share, OF_TEN_SD, rng)).round().clamp(0.0, 10.0) as u8
    }

    /// The true ln c*(g).
    pub fn log_tipping(self, loss_minutes: f64) -> f64 {
        match self.preference {
            Preference::Line(line) => line.log_tipping(loss_minutes),
            Preference::Limit { log_minutes } => log_minutes,
            Preference::Linear { theta, .. } => theta + loss_minutes.ln(),
            Preference::Coin => f64::NAN,
        }
    }

    /// What they choose in a cell that is put as the so-manieth of so many.
    fn choose(self, cell: Cell, index: usize, of: usize, rng: &mut ChaCha8Rng) -> Choice {
        let slips = match self.rule {
            Rule::Lapses => 0.15,
            Rule::Tiring => TIRING.0 + (TIRING.1 - TIRING.0) * index as f64 / (of - 1) as f64,
            _ => SLIPS,
        };
        let kinder = match self.rule {
            Rule::Scenes => normal(0.0, 1.0, rng),
            Rule::Desirable => 0.5,
            Rule::VeryDesirable => 1.0,
            _ => 0.0,
        };
        let preferred = self.preference.kinder_by(kinder).of_care(cell);
        let chance = match self.rule {
            _ if rng.random_bool(slips) => 0.5,
            // Care stands first in every other scene.
            Rule::FirstOption => pulled(preferred, if index.is_multiple_of(2) { FIRST } else { -FIRST }),
            _ => preferred,
        };
        if rng.random_bool(chance) { Choice::Care } else { Choice::Cost }
    }

    /// Where they end who answer all dilemmas that the form puts to them.
    pub fn end(self, form: Form, rng: &mut ChaCha8Rng) -> &'static End {
        Outcomes::of(form).end(|index, cell| self.choose(cell, index, DILEMMAS, rng))
    }

    /// The dilemmas that the form puts to them, all answered.
    pub fn answers_all(self, form: Form, rng: &mut ChaCha8Rng) -> Vec<Asked> {
        self.end(form, rng).asked.clone()
    }

    /// What they say on the ladder, with so many ln minutes added to what they prefer.
    pub fn says(self, more: f64, rng: &mut ChaCha8Rng) -> Said {
        let everywhere = normal(more, SAID_SD, rng);
        Said(LOSSES.map(|loss| {
            let here = normal(everywhere, SAID_SD, rng);
            Rung::up_to((self.log_tipping(loss.into()) + here).exp())
        }))
    }
}

impl Preference {
    fn of_care(self, cell: Cell) -> f64 {
        let (cost, loss) = (f64::from(cell.cost_minutes()), f64::from(cell.loss_minutes()));
        match self {
            Self::Line(line) => line.preference(cell),
            Self::Limit { log_minutes } => logistic(LIMIT_SLOPE * (log_minutes - cost.ln())),
            Self::Linear { theta, minutes } => logistic((theta.exp() * loss - cost) / minutes),
            Self::Coin => 0.5,
        }
    }

    fn kinder_by(self, more: f64) -> Self {
        match self {
            Self::Line(line) => Self::Line(Line { theta: line.theta + more, ..line }),
            other => other,
        }
    }
}

/// A chance with its logit moved.
fn pulled(chance: f64, by: f64) -> f64 {
    logistic((chance / (1.0 - chance)).ln() + by)
}

/// θ around a centre: where it is the prior's, within what the model thinks possible.
fn theta(centre: f64, rng: &mut ChaCha8Rng) -> f64 {
    loop {
        let theta = normal(centre, PRIOR_SD, rng);
        if centre != PRIOR_MEAN || (THETA_RANGE.0..=THETA_RANGE.1).contains(&theta) {
            return theta;
        }
    }
}

/// A draw from the normal distribution.
pub(super) fn normal(mean: f64, sd: f64, rng: &mut ChaCha8Rng) -> f64 {
    let standard: f64 = StandardNormal.sample(rng);
    mean + sd * standard
}
