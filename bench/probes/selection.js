// Times the choice of the next dilemma: ours as Wasm and jsQuestPlus, on the same grid with the same answers.

import jsquest from "./jsQuestPlus.module.js";

// The figures of our model.
const LAPSES = 0.08;
const SLOPES = [0.5, 0.8, 1.2, 1.8, 2.7, 4.0];
const RISES = [0, 0.5, 1, 1.5];
const RISE_WEIGHTS = [0.2, 0.25, 0.4, 0.15];
const PRIOR_MEAN = -1.5;
const PRIOR_SD = 1.5;
const THETAS = Array.from({ length: 121 }, (_, at) => -6 + (9 * at) / 120);
/** Cost and loss of each graded cell, in minutes. */
const MINUTES = [5, 10, 20, 40, 80, 160].flatMap((cost) => [30, 120, 480].map((loss) => [cost, loss]));
const CELLS = MINUTES.map((_, cell) => cell);
/** Where the price lies, as a logarithm, at which the person who answers tips over. */
const TIPPING = -1;

const preference = (cell, theta, rise, slope) => {
  const [cost, loss] = MINUTES[cell];
  const tipping = theta + Math.log(120) + rise * Math.log(loss / 120);
  return 1 / (1 + Math.exp(-slope * (tipping - Math.log(cost))));
};
const care = (cell, ...line) => LAPSES / 2 + (1 - LAPSES) * preference(cell, ...line);
const cost = (cell, ...line) => 1 - care(cell, ...line);
const bells = THETAS.map((theta) => Math.exp(-0.5 * ((theta - PRIOR_MEAN) / PRIOR_SD) ** 2));
const sum = bells.reduce((a, b) => a + b);
const PRIORS = [bells.map((bell) => bell / sum), RISE_WEIGHTS, SLOPES.map(() => 1 / SLOPES.length)];

const peer = () =>
  new jsquest({
    psych_func: [cost, care],
    stim_samples: [CELLS],
    psych_samples: [THETAS, RISES, SLOPES],
    priors: jsquest.set_prior(PRIORS),
  });
/** It never changes, and takes long to make. */
const shares = peer().comb_PF_params.map(
  (line) => CELLS.map((cell) => preference(cell, ...line)).reduce((a, b) => a + b) / CELLS.length,
);

/** What a choice in a cell leaves of the variance of the share, by what the peer knows: its own criterion is the entropy of all it
 * estimates, ours is this. */
function expectedVariance(quest, cell) {
  const known = quest.normalized_posteriors;
  return quest.precomputed_outcome_proportions.reduce((variance, outcomes) => {
    let [likely, first, second] = [0, 0, 0];
    for (const [point, chance] of outcomes[cell].entries()) {
      const weight = chance * known[point];
      likely += weight;
      first += weight * shares[point];
      second += weight * shares[point] ** 2;
    }
    return variance + second - first ** 2 / likely;
  }, 0);
}

const { instance } = await WebAssembly.instantiateStreaming(fetch("selection.wasm"));
const { forget, next, choose } = instance.exports;

const choosesCare = (cell) => Math.log(MINUTES[cell][0] / MINUTES[cell][1]) < TIPPING;
const timed = (act) => {
  const from = performance.now();
  const result = act();
  return [result, performance.now() - from];
};

/** The cells that ours puts, controls left out, and the time for each choice that had an answer to take in. */
function ours() {
  forget();
  const cells = [];
  const times = [];
  let cell = next();
  for (;;) {
    const graded = cell < CELLS.length;
    if (graded) cells.push(cell);
    // The control is cheap care, then dear care: both are answered as almost everyone does.
    const answer = graded ? choosesCare(cell) : cell === CELLS.length;
    const [following, time] = timed(() => (choose(cell, answer), next()));
    if (following >= CELLS.length + 2) return { cells, times };
    if (following < CELLS.length) times.push(time);
    cell = following;
  }
}

/** The time of the peer for the same choices; and how far each cell of ours is from the one that leaves the least variance, by what the
 * peer knows then. */
function theirs(cells) {
  const quest = peer();
  const behind = [];
  const times = [];
  for (const [at, cell] of cells.entries()) {
    const unused = CELLS.filter((candidate) => !cells.slice(0, at).includes(candidate));
    const least = Math.min(...unused.map((candidate) => expectedVariance(quest, candidate)));
    behind.push(expectedVariance(quest, cell) - least);
    const [, time] = timed(() => (quest.update(cell, Number(choosesCare(cell))), quest.getStimParams()));
    times.push(time);
  }
  times.pop();
  return { behind, times };
}

/** One person's choices by both. */
window.oneJourney = () => {
  const our = ours();
  return { ours: our, theirs: theirs(our.cells) };
};
