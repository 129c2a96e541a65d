// Colours that a page gives to the element: taken as long as everything on everything can be read.

/** What is read on what, and how much the two must differ (WCAG 2.2, 1.4.3 and 1.4.11). */
const PAIRS = [
  ...["ink", "muted", "care", "cost"].flatMap((ink) => [[ink, "paper", 4.5], [ink, "raised", 4.5]]),
  ["ink", "care-soft", 4.5],
  ["ink", "cost-soft", 4.5],
  ["on-care", "care", 4.5],
  ["edge", "raised", 3],
  ["focus", "paper", 3],
];

/** Leaves the page's colours out where they could not be read, and says so to its owner; `probe` has them all. */
function keepReadable(home, probe) {
  delete home.dataset.ownColours;
  const poor = PAIRS.filter(([ink, ground, least]) => !(contrast(luminance(probe, ink), luminance(probe, ground)) >= least));
  if (poor.length === 0) return;
  home.dataset.ownColours = "";
  const words = poor.map(([ink, ground, least]) => `--klantspiegel-${ink} on --klantspiegel-${ground} (at least ${least}:1)`);
  console.warn(`<klant-spiegel> leaves the colours of the page out, as some could not be read: ${words.join(", ")}`);
}

/** The relative luminance of a colour; nothing for one that can be seen through. */
function luminance(probe, name) {
  // Whatever form it was written in, it comes out as red, green and blue.
  probe.style.color = `color-mix(in srgb, var(--${name}), var(--${name}))`;
  const text = getComputedStyle(probe).color;
  const [red, green, blue, alpha = 1] = (text.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);
  if (alpha < 1) return undefined;
  const most = text.startsWith("rgb") ? 255 : 1;
  const linear = (part) => (part / most <= 0.04045 ? part / most / 12.92 : ((part / most + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

const contrast = (one, other) => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
