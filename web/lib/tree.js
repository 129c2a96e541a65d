// Makes elements of what the page has of screens as data (`#screens`): nothing of it is handed to a parser, nor stands where a host that
// squeezes pages would touch it.

/** A text, or an element as its name, its attributes and what is in it.
 * @typedef {string | [name: string, attributes: Record<string, string>, ...content: Sketch[]]} Sketch */

/** @typedef {"start" | "waiting" | "framed" | `item-${string}`} ScreenName */

/** The screens of a language that the page has, and the words that its script needs beside them.
 * @typedef {Record<ScreenName, Sketch[]> & { next: string, loading: string, away: string }} Prerendered */

/** @type {Record<Language, Prerendered>} */
export const prerendered = JSON.parse(/** @type {HTMLElement} */ (document.getElementById("screens")).textContent);

/** The nodes of a screen.
 * @type {(name: ScreenName, language: Language) => (string | HTMLElement)[]} */
export const elements = (name, language) => prerendered[language][name].map(made);

/** A text, or an element from its name, its attributes and what is in it.
 * @param {Sketch} node */
function made(node) {
  if (typeof node === "string") return node;
  const [name, attributes, ...content] = node;
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content.map(made));
  return element;
}
