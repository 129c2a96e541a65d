//! The model of a choice: a tipping line on log axes, estimated on a grid together with how steep it is.
//!
//! The most minutes of work that somebody is willing to spend on sparing a customer g minutes, c*(g), is a line on log axes:
//!
//! ```text
//! ln c*(g) = τ + ρ · ln(g / 120)
//! P(care | c, g) = ε/2 + (1 − ε) · 1 / (1 + exp(−β (ln c*(g) − ln c)))
//! ```
//!
//! * τ = θ + ln 120 is where the line lies: at a loss of 120 minutes either act is as likely at a cost of e^τ.
//! * ρ says how the line rises with the loss: 0 where only one's own minutes count, 1 in proportion to what is spared.
//! * β is the slope: how sharply the choice follows the price.
//! * ε is the part of choices that have nothing to do with any of it; half of those look right.
//!
//! The share is the mean over the eighteen graded cells of P(care) without lapses.

use super::cell::Cell;
use super::choices::Choice;
use std::sync::LazyLock;

/// ε: how many choices have nothing to do with cost and loss, 0 to 1.
pub const LAPSES: f64 = 0.08;
/// How the line can rise with the loss.
pub const RISES: [f64; 4] = [0.0, 0.5, 1.0, 1.5];
/// How likely each of [`RISES`] is beforehand.
pub const RISE_WEIGHTS: [f64; RISES.len()] = [0.20, 0.25, 0.40, 0.15];
/// The slopes that are thought possible, all equally likely beforehand.
pub const SLOPES: [f64; 6] = [0.5, 0.8, 1.2, 1.8, 2.7, 4.0];
/// The mean of the prior of θ.
pub const PRIOR_MEAN: f64 = -1.5;
/// The standard deviation of the prior of θ.
pub const PRIOR_SD: f64 = 1.5;
/// The standard deviation with which every claim is checked once more: a claim that depends on the prior is none.
pub const WIDE_PRIOR_SD: f64 = 3.0;
/// The loss in minutes at which the line turns: there it does not matter how it rises.
pub const PIVOT_MINUTES: f64 = 120.0;

/// How many values of θ are thought possible.
pub const THETAS: usize = 121;
/// Between which values of θ the grid lies.
pub const THETA_RANGE: (f64, f64) = (-6.0, 3.0);
/// The points of the grid: every θ with every rise with every slope.
const POINTS: usize = THETAS * RISES.len() * SLOPES.len();

/// A person as the model sees one: where the line lies, how it rises, how sharply choices follow it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Where it lies: τ − ln 120.
    pub theta: f64,
    /// How it rises with the loss, ρ.
    pub rise: f64,
    /// How sharply choices follow it, β.
    pub slope: f64,
}

impl Line {
    /// ln c*(g): the logarithm of the most minutes of work that sparing so many minutes is worth.
    pub fn log_tipping(self, loss_minutes: f64) -> f64 {
        self.theta + PIVOT_MINUTES.ln() + self.rise * (loss_minutes / PIVOT_MINUTES).ln()
    }

    /// The chance of care in a cell by preference alone, without lapses.
    pub fn preference(self, cell: Cell) -> f64 {
        let cost = f64::from(cell.cost_minutes());
        logistic(self.slope * (self.log_tipping(cell.loss_minutes().into()) - cost.ln()))
    }

    /// The share of the eighteen graded situations in which care is chosen, lapses left out, 0 to 1.
    pub fn share(self) -> f64 {
        let (sum, count) =
            Cell::graded().fold((0.0, 0.0), |(sum, count), cell| (sum + self.preference(cell), count + 1.0));
        sum / count
    }
}

/// 1 / (1 + e^−x).
pub fn logistic(x: f64) -> f64 {
    1.0 / (1.0 + (-x).exp())
}

/// The grid with everything that depends neither on a prior nor on anyone's choices.
struct Grid {
    lines: Vec<Line>,
    shares: Vec<f64>,
    /// The places of the points by rising share.
    by_share: Vec<u16>,
    /// By cell, the chance of care at every point, lapses included.
    chances: Vec<Vec<f64>>,
}

impl Grid {
    fn shared() -> &'static Self {
        static GRID: LazyLock<Grid> = LazyLock::new(Grid::new);
        &GRID
    }

    fn new() -> Self {
        let (low, high) = THETA_RANGE;
        let theta = |index: usize| low + (high - low) * index as f64 / (THETAS - 1) as f64;
        let lines: Vec<Line> = (0..THETAS)
            .flat_map(|index| RISES.map(|rise| SLOPES.map(|slope| Line { theta: theta(index), rise, slope })))
            .flatten()
            .collect();
        debug_assert_eq!(lines.len(), POINTS);
        let chance = |line: &Line, cell: Cell| LAPSES / 2.0 + (1.0 - LAPSES) * line.preference(cell);
        let shares: Vec<f64> = lines.iter().map(|line| line.share()).collect();
        Self {
            by_share: by_rising(&shares),
            shares,
            chances: Cell::all().map(|cell| lines.iter().map(|line| chance(line, cell)).collect()).collect(),
            lines,
        }
    }
}

/// The places of these values by rising value.
///
/// They are put in order one by one: the library's sort would take more room in the page than all of the model.
fn by_rising(values: &[f64]) -> Vec<u16> {
    let mut ordered: Vec<u16> = Vec::with_capacity(values.len());
    for place in 0..values.len() as u16 {
        let value = values[usize::from(place)];
        let at = ordered.partition_point(|before| values[usize::from(*before)] <= value);
        ordered.insert(at, place);
    }
    ordered
}

/// The model under one prior.
pub struct Model {
    prior: Vec<f64>,
}

impl Model {
    /// Under the prior that is reported from.
    pub fn usual() -> &'static Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::with_prior(PRIOR_MEAN, PRIOR_SD));
        &MODEL
    }

    /// Under the prior against which every claim is held once more.
    pub fn wide() -> &'static Self {
        static MODEL: LazyLock<Model> = LazyLock::new(|| Model::with_prior(PRIOR_MEAN, WIDE_PRIOR_SD));
        &MODEL
    }

    /// Under a normal prior of θ with this mean and standard deviation.
    pub fn with_prior(mean: f64, sd: f64) -> Self {
        let bell = |theta: f64| (-0.5 * ((theta - mean) / sd).powi(2)).exp();
        let rise =
            |line: &Line| RISES.iter().position(|rise| *rise == line.rise).map_or(0.0, |at| RISE_WEIGHTS[at]);
        let weights = Grid::shared().lines.iter().map(|line| bell(line.theta) * rise(line));
        Self { prior: normalised(weights.collect()).0 }
    }

    /// What is known after these choices, in whatever order they were made.
    pub fn posterior_after(&self, choices: impl IntoIterator<Item = (Cell, Choice)>) -> Posterior {
        let mut posterior = Posterior { weights: self.prior.clone(), log_evidence: 0.0, observed: 0 };
        choices.into_iter().for_each(|(cell, choice)| posterior.observe(cell, choice));
        posterior
    }
}

/// What is known of a person: a weight for every point of the grid.
#[derive(Clone, Debug)]
pub struct Posterior {
    weights: Vec<f64>,
    log_evidence: f64,
    observed: usize,
}

impl Posterior {
    fn observe(&mut self, cell: Cell, choice: Choice) {
        for (weight, care) in self.weights.iter_mut().zip(&Grid::shared().chances[cell.index()]) {
            *weight *= match choice {
                Choice::Care => *care,
                Choice::Cost => 1.0 - care,
            };
        }
        let (weights, predictive) = normalised(std::mem::take(&mut self.weights));
        self.weights = weights;
        self.log_evidence += predictive.ln();
        self.observed += 1;
    }

    /// The sum of the log predictive probabilities of the choices minus that of a coin; below zero a coin explains them as well.
    pub fn fit(&self) -> f64 {
        self.log_evidence - self.observed as f64 * 0.5_f64.ln()
    }

    /// How much better the choices are explained where only one's own minutes count (ρ = 0) than where the loss counts in proportion
    /// (ρ = 1): the Bayes factor.
    pub fn for_minutes_only(&self) -> f64 {
        let evidence = |rise: f64| {
            let lines = Grid::shared().lines.iter().zip(&self.weights);
            let after: f64 = lines.filter(|(line, _)| line.rise == rise).map(|(_, weight)| weight).sum();
            let before = RISES
                .iter()
                .zip(RISE_WEIGHTS)
                .find(|(known, _)| **known == rise)
                .map_or(1.0, |(_, weight)| weight);
            after / before
        };
        evidence(0.0) / evidence(1.0)
    }

    /// The mean of the share that is to be expected from what a choice in this cell would tell, squared: the larger it is, the smaller
    /// the variance of the share that is to be expected after the choice.
    ///
    /// Var(s) is E(s²) − E(s)², and E(s²) is the same whatever is asked; so the expected variance is least where
    /// Σ P(choice) · E(s | choice)² is largest.
    pub fn expected_square(&self, cell: Cell) -> f64 {
        let grid = Grid::shared();
        let (mut care, mut care_share, mut share) = (0.0, 0.0, 0.0);
        for ((weight, chance), point) in
            self.weights.iter().zip(&grid.chances[cell.index()]).zip(&grid.shares)
        {
            let weighted = weight * chance;
            care += weighted;
            care_share += weighted * point;
            share += weight * point;
        }
        let cost_share: f64 = share - care_share;
        care_share * care_share / care + cost_share * cost_share / (1.0 - care)
    }

    /// The share at every point, with the point's weight, by rising share.
    pub fn shares(&self) -> impl Iterator<Item = (f64, f64)> {
        let grid = Grid::shared();
        grid.by_share
            .iter()
            .map(|point| usize::from(*point))
            .map(|point| (grid.shares[point], self.weights[point]))
    }

    /// ln c*(g) of every line, with its weight.
    pub fn log_tipping(&self, loss_minutes: f64) -> impl Iterator<Item = (f64, f64)> {
        let lines = Grid::shared().lines.chunks(SLOPES.len()).zip(self.weights.chunks(SLOPES.len()));
        lines.map(move |(lines, weights)| (lines[0].log_tipping(loss_minutes), weights.iter().sum()))
    }
}

/// Builds the models beforehand, so that neither the first dilemma nor the feedback has to wait for them.
pub fn prepare() {
    Model::usual();
    Model::wide();
}

/// The weights made to sum to one, and what they summed to.
fn normalised(mut weights: Vec<f64>) -> (Vec<f64>, f64) {
    let sum: f64 = weights.iter().sum();
    weights.iter_mut().for_each(|weight| *weight /= sum);
    (weights, sum)
}
