// Colours that a page gives to the element: taken as long as everything on everything can be read.

/** @typedef {[ink: string, ground: string, least: number]} Pair */
/** @typedef {{ parts: number[], alpha: number }} Colour */

/** What is read on what, and how much the two must differ (WCAG 2.2, 1.4.3 and 1.4.11).
 * @type {Pair[]} */
const PAIRS = [
  ...["ink", "muted", "care", "cost"].flatMap(
    /** @returns {Pair[]} */ (ink) => [
      [ink, "paper", 4.5],
      [ink, "raised", 4.5],
    ],
  ),
  ["ink", "care-soft", 4.5],
  ["ink", "cost-soft", 4.5],
  ["on-care", "care", 4.5],
  ["edge", "raised", 3],
  ["focus", "paper", 3],
];

const COLOURS = [...new Set(["line", ...PAIRS.map(([ink]) => ink), ...PAIRS.map(([, ground]) => ground)])];

/** What the owner was told of an element last.
 * @type {WeakMap<HTMLElement, string>} */
const told = new WeakMap();

/**
 * Leaves the page's colours out where they could not be read, and says so to its owner; `probe` has them all. What was
 * found readable stays as it is until it is looked at anew, whatever the page does in between.
 * @param {HTMLElement} root
 * @param {HTMLElement} probe
 */
export function keepReadable(root, probe) {
  delete root.dataset.colours;
  for (const name of COLOURS) root.style.removeProperty(`--${name}`);
  const colours = Object.fromEntries(COLOURS.map((name) => [name, colourOf(probe, name)]));
  /** @type {(ink: string, ground: string) => number} */
  const differ = (ink, ground) => contrast(luminance(colours[ink]), luminance(colours[ground]));
  const poor = PAIRS.filter(([ink, ground, least]) => !(differ(ink, ground) >= least));
  if (poor.length === 0) {
    for (const name of COLOURS) root.style.setProperty(`--${name}`, written(colours[name]));
    root.dataset.colours = "theirs";
    told.delete(root);
    return;
  }
  root.dataset.colours = "ours";
  const pairs = poor.map(([ink, ground, least]) => `--klantspiegel-${ink} on --klantspiegel-${ground} (at least ${least}:1)`);
  const words = `<klant-spiegel> leaves the colours of the page out, as some could not be read: ${pairs.join(", ")}`;
  if (told.get(root) !== words) console.warn(words);
  told.set(root, words);
}

/** A colour as red, green and blue from 0 to 1, and how much it covers, in whatever form it was written.
 * @param {HTMLElement} probe
 * @param {string} name
 * @returns {Colour} */
function colourOf(probe, name) {
  probe.style.color = `color-mix(in srgb, var(--${name}), var(--${name}))`;
  const text = getComputedStyle(probe).color;
  const most = text.startsWith("rgb") ? 255 : 1;
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map((part) => +part);
  return { parts: [red, green, blue].map((part) => part / most), alpha };
}

/** The same as a style writes it.
 * @param {Colour} colour */
const written = ({ parts }) => `rgb(${parts.map((part) => Math.round(part * 255)).join(" ")})`;

/** The relative luminance of a colour; less than any has for one that can be seen through.
 * @param {Colour} colour */
function luminance({ parts, alpha }) {
  if (alpha < 1) return -1;
  const [red, green, blue] = parts;
  /** @param {number} part */
  const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** @type {(one: number, other: number) => number} */
const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
