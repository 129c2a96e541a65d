//! A simulated person: what they want, how they choose and what they say of it.

use klantspiegel_core::dilemma::form::next_cell;
use klantspiegel_core::dilemma::model::{self, PRIOR_MEAN, PRIOR_SD, SLOPES};
use klantspiegel_core::dilemma::{Asked, Cell, Choice};
use klantspiegel_core::setup::Form;
use rand::RngExt;
use rand_chacha::ChaCha8Rng;
use rand_distr::{Distribution, StandardNormal};

/// The error, in shares, with which people are taken to report what they choose.
const STATED_SD: f64 = 0.1;

/// Someone with preferences, or with a coin.
#[derive(Clone, Copy, Debug)]
pub enum Person {
    /// Chooses as the model says, with this tipping point θ and slope β.
    Genuine {
        /// The tipping point, the logarithm of a price.
        theta: f64,
        /// How sharply the choices turn there.
        slope: f64,
    },
    /// Tosses a coin at every dilemma.
    Coin,
}

impl Person {
    /// Someone with preferences, drawn from the model's prior.
    pub fn drawn(rng: &mut ChaCha8Rng) -> Self {
        let slope = SLOPES[rng.random_range(0..SLOPES.len())];
        Person::Genuine { theta: normal(PRIOR_MEAN, PRIOR_SD, rng), slope }
    }

    /// The true share.
    pub fn share(self) -> f64 {
        match self {
            Person::Genuine { theta, slope } => model::share(theta, slope),
            Person::Coin => 0.5,
        }
    }

    /// The dilemmas that the form puts to this person, all answered.
    pub fn answers_all(self, form: Form, rng: &mut ChaCha8Rng) -> Vec<Asked> {
        let mut asked: Vec<Asked> = Vec::new();
        while let Some(cell) = next_cell(form, &asked) {
            let choice = self.choose(cell, rng);
            // The model knows prices only: which scene it is makes no difference here.
            asked.push(Asked { cell, scene: String::new(), choice: Some(choice) });
        }
        asked
    }

    /// The same person with another tipping point, as in a scene that speaks to them more or less.
    pub fn moved_by(self, theta_more: f64) -> Self {
        match self {
            Person::Genuine { theta, slope } => Person::Genuine { theta: theta + theta_more, slope },
            Person::Coin => Person::Coin,
        }
    }

    /// The act that this person chooses in a cell.
    pub fn choose(self, cell: Cell, rng: &mut ChaCha8Rng) -> Choice {
        let chance = match self {
            Person::Genuine { theta, slope } => model::chance_of_care(theta, slope, cell.log_price()),
            Person::Coin => 0.5,
        };
        if rng.random_bool(chance) { Choice::Care } else { Choice::Cost }
    }
}

/// What someone answers who has this share in mind: with an error, in whole cases of ten.
pub fn stated_of_ten(share: f64, rng: &mut ChaCha8Rng) -> u8 {
    (normal(share, STATED_SD, rng) * 10.0).round().clamp(0.0, 10.0) as u8
}

/// A draw from the normal distribution.
pub(super) fn normal(mean: f64, sd: f64, rng: &mut ChaCha8Rng) -> f64 {
    let standard: f64 = StandardNormal.sample(rng);
    mean + sd * standard
}
