// What an element says itself, and in which language.
import { languageFor } from "./languages.js";

/** The language of an element: its own, else that of the page around it, else the person's, as far as it is there.
 * @param {HTMLElement} element */
export const languageOf = (element) =>
  languageFor(element.lang, element.closest("[lang]:not(klant-spiegel)")?.getAttribute("lang"));

/** A sentence in the place of the app: that it comes (the part `loading`), or why it does not (`problem`).
 * @param {"loading" | "problem"} part
 * @param {Language} language
 * @param {string} text */
export function sentence(part, language, text) {
  const words = document.createElement("p");
  words.lang = language;
  words.dir = "ltr";
  words.part = part;
  words.role = part === "loading" ? "status" : "alert";
  words.textContent = text;
  return words;
}
