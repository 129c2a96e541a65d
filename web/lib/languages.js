// Which of the languages that there are somebody reads.
import * as files from "@klantspiegel/release";

/** What a tag begins with, by which a language is known: `nl-BE` and `nl_BE` are Dutch.
 * @param {unknown} tag */
const primaryOf = (tag) => `${tag}`.trim().split(/[-_]/)[0].toLowerCase();

/** Ours among these tags and then among those of the browser, in their order.
 * @param {unknown[]} tags
 * @returns {Language[]} */
export const readable = (...tags) =>
  [...tags, ...(navigator.languages ?? [])].map(primaryOf).filter((tag) => files.languages.includes(tag));

/** The first of them, else the first that there is.
 * @param {unknown[]} tags */
export const languageFor = (...tags) => readable(...tags)[0] ?? files.languages[0];
