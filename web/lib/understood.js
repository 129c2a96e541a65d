// What the owner of a page wrote that is nearly right: what they may have meant, and a line in the console, each once.

/** Where everything that can be written is explained. */
export const EXPLAINED = "see docs/embedding.md";

/** The lines that are in the console.
 * @type {Set<string>} */
const lines = new Set();

/** @param {string} line */
export function tellOwner(line) {
  if (!lines.has(line)) console.warn(line);
  lines.add(line);
}

/** How many letters come, go, change, or swap places with the next one, for one word to become another.
 * @param {string} one
 * @param {string} other */
export function distance(one, other) {
  const rows = [[...other, ""].map((_, column) => column)];
  for (let at = 1; at <= one.length; at += 1) {
    const row = [at];
    for (let column = 1; column <= other.length; column += 1) {
      const swapped = one[at - 1] === other[column - 2] && one[at - 2] === other[column - 1];
      row.push(
        Math.min(
          rows[at - 1][column] + 1,
          row[column - 1] + 1,
          rows[at - 1][column - 1] + (one[at - 1] === other[column - 1] ? 0 : 1),
          swapped ? rows[at - 2][column - 2] + 1 : Infinity,
        ),
      );
    }
    rows.push(row);
  }
  return rows[one.length][other.length];
}

/** Which of these names a word was meant to be, if any: one that it differs little from, or that either begins with.
 * @param {string} word
 * @param {readonly string[]} names
 * @returns {string | undefined} */
export function nearest(word, names) {
  const plain = word.toLowerCase();
  /** @param {string} name */
  const isNear = (name) => distance(plain, name) <= Math.max(1, name.length / 3) || begins(plain, name);
  return names.filter(isNear).sort((a, b) => distance(plain, a) - distance(plain, b))[0];
}

/** @type {(one: string, other: string) => boolean} */
const begins = (one, other) => Math.min(one.length, other.length) > 2 && (one.startsWith(other) || other.startsWith(one));

/** The end of a line about a name that there is not: the one that was meant, else all that there are.
 * @param {string | undefined} meant
 * @param {readonly string[]} names */
export function instead(meant, names) {
  return meant ? `did you mean ${meant}? (${EXPLAINED})` : `there are ${names.join(", ")} (${EXPLAINED})`;
}
