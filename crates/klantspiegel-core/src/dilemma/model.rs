//! The model of a choice: a binary logit on a price ladder, estimated on a grid.
//!
//! For a cell with cost c and loss g (minutes) and x = ln(c / g):
//!
//! ```text
//! P(care | θ, β) = ε/2 + (1 − ε) · 1 / (1 + exp(−β (θ − x)))
//! ```
//!
//! * θ is where someone tips over: at x = θ either act is as likely. e^θ is the exchange rate, in minutes of
//!   working time per minute spared for the customer.
//! * β is the slope: how sharply the choice follows the price.
//! * ε is the lapse rate: how often a choice has nothing to do with either.
//!
//! θ has a normal prior, β a uniform one on five values. The next cell is the one with the largest expected
//! information gain about θ and β together, H(E\[P\]) − E\[H(P)\], the rule of QUEST+ (Watson 2017, Journal of
//! Vision 17(3):10).

use super::cell::{Cell, GRADED};
use super::choices::Choice;
use std::sync::LazyLock;

/// ε, the lapse rate.
pub const LAPSE: f64 = 0.04;
/// The slopes that are thought possible, all equally likely beforehand.
pub const SLOPES: [f64; 5] = [0.8, 1.2, 1.8, 2.7, 4.0];
/// The mean of the prior of θ.
pub const PRIOR_MEAN: f64 = -1.5;
/// The standard deviation of the prior of θ.
pub const PRIOR_SD: f64 = 1.5;
/// The standard deviation with which every claim is checked once more: a claim that depends on the prior is none.
pub const WIDE_PRIOR_SD: f64 = 3.0;

/// How many tipping points are thought possible.
pub const THETA_POINTS: usize = 121;
/// From where to where they lie.
pub const THETA_RANGE: (f64, f64) = (-6.0, 3.0);
/// The number of points of the grid: every θ with every slope.
const POINTS: usize = THETA_POINTS * SLOPES.len();

/// 1 / (1 + exp(−β (θ − x))): the chance of care by preference alone, without lapses.
pub fn preference(theta: f64, slope: f64, log_price: f64) -> f64 {
    1.0 / (1.0 + (-slope * (theta - log_price)).exp())
}

/// P(care | θ, β): the chance that care is chosen, lapses included.
pub fn chance_of_care(theta: f64, slope: f64, log_price: f64) -> f64 {
    LAPSE / 2.0 + (1.0 - LAPSE) * preference(theta, slope, log_price)
}

/// The share: the mean over the 18 graded cells of the chance of care without lapses.
pub fn share(theta: f64, slope: f64) -> f64 {
    let sum: f64 = Cell::graded().map(|cell| preference(theta, slope, cell.log_price())).sum();
    sum / GRADED as f64
}

/// The grid with everything that does not depend on anyone's choices.
#[derive(Clone, Debug)]
pub struct Model {
    thetas: Vec<f64>,
    shares: Vec<f64>,
    /// By cell, the chance of care at every point.
    chances: Vec<Vec<f64>>,
    /// By cell, the entropy of the choice at every point.
    entropies: Vec<Vec<f64>>,
    prior: Vec<f64>,
}

impl Model {
    /// The model with the prior that is reported from.
    pub fn usual() -> &'static Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::with_prior_sd(PRIOR_SD));
        &MODEL
    }

    /// The model against which every claim is held once more.
    pub fn wide() -> &'static Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::with_prior_sd(WIDE_PRIOR_SD));
        &MODEL
    }

    /// The model with a normal prior of θ around [`PRIOR_MEAN`] with this standard deviation.
    pub fn with_prior_sd(sd: f64) -> Self {
        let points: Vec<(f64, f64)> = thetas().flat_map(|theta| SLOPES.map(|slope| (theta, slope))).collect();
        let chances: Vec<Vec<f64>> = Cell::all()
            .map(|cell| {
                let chance = |&(theta, slope): &_| chance_of_care(theta, slope, cell.log_price());
                points.iter().map(chance).collect()
            })
            .collect();
        let of_each_point = |of: &dyn Fn(f64) -> f64, row: &Vec<f64>| row.iter().map(|&p| of(p)).collect();
        Self {
            thetas: points.iter().map(|point| point.0).collect(),
            shares: points.iter().map(|&(theta, slope)| share(theta, slope)).collect(),
            entropies: chances.iter().map(|row| of_each_point(&entropy, row)).collect(),
            chances,
            prior: normalised(points.iter().map(|&(theta, _)| bell(theta, PRIOR_MEAN, sd)).collect()).0,
        }
    }

    /// What is known before the first choice.
    pub fn posterior(&self) -> Posterior<'_> {
        Posterior { model: self, weights: self.prior.clone(), log_evidence: 0.0, observed: 0 }
    }

    /// What is known after these choices, in whatever order they were made.
    pub fn posterior_after(&self, choices: impl IntoIterator<Item = (Cell, Choice)>) -> Posterior<'_> {
        let mut posterior = self.posterior();
        for (cell, choice) in choices {
            posterior.observe(cell, choice);
        }
        posterior
    }
}

/// What is known of θ and β: a weight for every point of the grid.
#[derive(Clone, Debug)]
pub struct Posterior<'m> {
    model: &'m Model,
    weights: Vec<f64>,
    log_evidence: f64,
    observed: usize,
}

impl Posterior<'_> {
    /// Takes in one choice.
    pub fn observe(&mut self, cell: Cell, choice: Choice) {
        for (weight, &care) in self.weights.iter_mut().zip(&self.model.chances[cell.index()]) {
            *weight *= match choice {
                Choice::Care => care,
                Choice::Cost => 1.0 - care,
            };
        }
        let predictive;
        (self.weights, predictive) = normalised(std::mem::take(&mut self.weights));
        self.log_evidence += predictive.ln();
        self.observed += 1;
    }

    /// The sum of the log predictive probabilities of the choices minus that of a coin; below zero a coin
    /// explains them as well.
    pub fn fit(&self) -> f64 {
        self.log_evidence - self.observed as f64 * 0.5_f64.ln()
    }

    /// Expected information, in nats, of putting this cell next: H(E\[P\]) − E\[H(P)\].
    pub fn expected_information(&self, cell: Cell) -> f64 {
        let mean = dot(&self.weights, &self.model.chances[cell.index()]);
        entropy(mean) - dot(&self.weights, &self.model.entropies[cell.index()])
    }

    /// The share at every point, with the point's weight.
    pub fn shares(&self) -> impl Iterator<Item = (f64, f64)> {
        self.model.shares.iter().copied().zip(self.weights.iter().copied())
    }

    /// θ, with the weight of all slopes together, rising.
    pub fn thetas(&self) -> impl Iterator<Item = (f64, f64)> {
        let of_one_theta = self.weights.chunks(SLOPES.len()).map(|chunk| chunk.iter().sum());
        self.model.thetas.iter().copied().step_by(SLOPES.len()).zip(of_one_theta)
    }
}

fn thetas() -> impl Iterator<Item = f64> {
    let (low, high) = THETA_RANGE;
    let step = (high - low) / (THETA_POINTS - 1) as f64;
    (0..THETA_POINTS).map(move |i| low + i as f64 * step)
}

fn bell(x: f64, mean: f64, sd: f64) -> f64 {
    (-0.5 * ((x - mean) / sd).powi(2)).exp()
}

/// The entropy in nats of a choice with this chance; chances are never 0 or 1 because of the lapses.
fn entropy(chance: f64) -> f64 {
    -(chance * chance.ln() + (1.0 - chance) * (1.0 - chance).ln())
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The weights made to sum to one, and what they summed to.
fn normalised(mut weights: Vec<f64>) -> (Vec<f64>, f64) {
    debug_assert_eq!(weights.len(), POINTS);
    let sum: f64 = weights.iter().sum();
    for weight in &mut weights {
        *weight /= sum;
    }
    (weights, sum)
}
