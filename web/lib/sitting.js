// One sitting of a person in a course, from its beginning to its end: how long it lasted, what of it a reload must not lose, and
// trying again what did not arrive.

/** Under which name it is kept in the tab. */
const SITTING = "klantspiegel-sitting";

/** How long it is waited before something is tried again, in milliseconds: ever longer, up to the most. */
const SHORTEST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/**
 * What is kept in this tab of a sitting that goes by this name; nothing but the name, if it is a new one.
 * @param {string} name
 * @returns {Sitting}
 */
export function sittingOf(name) {
  try {
    const kept = JSON.parse(/** @type {string} */ (sessionStorage.getItem(SITTING)));
    if (kept?.name === name) return kept;
  } catch {
    // Where nothing can be kept, or what is there is not ours, it is a new one.
  }
  return { name };
}

/**
 * Keeps it, with how long it has lasted; where nothing can be kept, a reload begins a new one.
 * @param {ScormSitting | Cmi5Sitting} sitting
 */
export function keepSitting(sitting) {
  try {
    sessionStorage.setItem(SITTING, JSON.stringify({ ...sitting, milliseconds: stopwatch.milliseconds() }));
  } catch {
    // What is to be told is told all the same.
  }
}

/** It is no longer kept. */
export function dropSitting() {
  try {
    sessionStorage.removeItem(SITTING);
  } catch {
    // Nothing was.
  }
}

/** How long the person has been here, without the time in which the page was put aside. */
export const stopwatch = {
  before: 0,
  since: performance.now(),
  milliseconds() {
    return this.before + (performance.now() - this.since);
  },
  /** Goes on where a sitting was interrupted, or from nothing. */
  goOnFrom(milliseconds = 0) {
    this.before = Number.isFinite(milliseconds) && milliseconds > 0 ? milliseconds : 0;
    this.since = performance.now();
  },
  /** What follows counts only once it goes on. */
  stop() {
    this.goOnFrom(this.milliseconds());
  },
};

/**
 * The pauses between tries, from the shortest on.
 * @returns {Generator<number, never>}
 */
export function* pauses() {
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) yield pause;
}

/**
 * Does this after a pause in milliseconds, or as soon as the connection is back; gives the way to call it off.
 * @param {number} pause
 * @param {() => void} act
 */
export function later(pause, act) {
  const waiting = new AbortController();
  const call = () => {
    clearTimeout(timer);
    waiting.abort();
    act();
  };
  const timer = setTimeout(call, pause);
  addEventListener("online", call, { signal: waiting.signal });
  return () => {
    clearTimeout(timer);
    waiting.abort();
  };
}
