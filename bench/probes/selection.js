// Times the choice of the next dilemma: ours as Wasm and jsQuestPlus, on the same grid with the same answers.

import jsquest from "./jsQuestPlus.module.js";

// The figures of our model.
const LAPSE = 0.04;
const SLOPES = [0.8, 1.2, 1.8, 2.7, 4.0];
const PRIOR_MEAN = -1.5;
const PRIOR_SD = 1.5;
const THETAS = Array.from({ length: 121 }, (_, at) => -6 + (9 * at) / 120);
const PRICES = [5, 10, 20, 40, 80, 160].flatMap((cost) => [30, 120, 480].map((loss) => Math.log(cost / loss)));
const CELLS = PRICES.map((_, cell) => cell);
/** Where the person who answers tips over. */
const TIPPING = -1;

const care = (cell, theta, slope) =>
  LAPSE / 2 + (1 - LAPSE) / (1 + Math.exp(-slope * (theta - PRICES[cell])));
const cost = (cell, theta, slope) => 1 - care(cell, theta, slope);
const bells = THETAS.map((theta) => Math.exp(-0.5 * ((theta - PRIOR_MEAN) / PRIOR_SD) ** 2));
const sum = bells.reduce((a, b) => a + b);
const PRIORS = [bells.map((bell) => bell / sum), SLOPES.map(() => 1 / SLOPES.length)];

const peer = () =>
  new jsquest({
    psych_func: [cost, care],
    stim_samples: [CELLS],
    psych_samples: [THETAS, SLOPES],
    priors: jsquest.set_prior(PRIORS),
  });

const { instance } = await WebAssembly.instantiateStreaming(fetch("selection.wasm"));
const { forget, next, choose } = instance.exports;

const choosesCare = (cell) => PRICES[cell] < TIPPING;
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

/** The same of the peer, put the cells that come up as long as they agree: it would put one twice, we never do. */
function theirs(cells) {
  const quest = peer();
  const agreed = [];
  const times = [];
  for (const cell of cells) {
    const entropies = quest.expected_entropies_by_stim;
    const unused = CELLS.filter((candidate) => !agreed.includes(candidate));
    agreed.push(unused.reduce((best, other) => (entropies[other] < entropies[best] - 1e-9 ? other : best)));
    const [, time] = timed(() => (quest.update(cell, Number(choosesCare(cell))), quest.getStimParams()));
    times.push(time);
  }
  times.pop();
  return { cells: agreed, times };
}

/** One person's choices by both. */
window.oneJourney = () => {
  const our = ours();
  return { ours: our, theirs: theirs(our.cells) };
};
