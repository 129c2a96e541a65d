// What a still screen says: that it still says it when somebody answers, as `own_nodes::words` sees to it once the app is there.

/** What is read of a text: letters and digits, small ones.
 * @param {string | null} text */
const read = (text) => `${text}`.replace(/[^\p{L}\p{N}]/gu, "").toLowerCase();

/** What is asked, and what can be answered: the texts in their order, and what each answer stands for.
 * @param {Element} place */
export function wordsOf(place) {
  const texts = [...place.querySelectorAll("h1, legend, label, .word, .number")].map(({ textContent }) => read(textContent));
  const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (place.querySelectorAll("fieldset input"));
  return { texts: texts.filter(Boolean), answers: [...inputs].map(({ name, value }) => `${name} ${value}`).join() };
}

/** Whether a screen that said this says it still, or a translation of it: nothing is missing, and nothing stands in the place of another.
 * @param {ReturnType<typeof wordsOf>} said
 * @param {Element} place */
export function saysStill(said, place) {
  const { texts, answers } = wordsOf(place);
  if (texts.length !== said.texts.length) return texts.length > said.texts.length;
  const isAnothers = (/** @type {string} */ text, /** @type {number} */ at) =>
    text !== said.texts[at] && said.texts.includes(text);
  return answers === said.answers && !texts.some(isAnothers);
}
