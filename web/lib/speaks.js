// What an element says itself, and in which language.
import * as files from "@klantspiegel/release";

/** The language of an element: its own, else that of the page around it, else the person's, as far as it is there.
 * @param {HTMLElement} element */
export function languageOf(element) {
  const around = [
    element.lang,
    element.closest("[lang]:not(klant-spiegel)")?.getAttribute("lang"),
    ...(navigator.languages ?? []),
  ];
  const tags = around.map((tag) => `${tag}`.split(/[-_]/)[0].toLowerCase());
  return tags.find((tag) => files.languages.includes(tag)) ?? files.languages[0];
}

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
