// The page of a package for a learning system: the element, and what its adapter may change in the page around it.

import { NOTHING_KEPT, OF_ELEMENTS } from "./kept.js";
import { languageFor } from "./languages.js";

// Its script may come later, if a host changed their order. Where it does not come there is nothing to begin with: the fallback says why.
await customElements.whenDefined("klant-spiegel");

export const element = document.createElement("klant-spiegel");
/** What the person may be told about the system, once in each language. */
const notes = [.../** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("header [lang]"))];

document.documentElement.dataset.booted = "";
document.querySelector(".late")?.setAttribute("hidden", "");
speak();

/**
 * Lets the app begin, for this person in this course: whoever comes next in the same tab begins anew. Where the learning
 * system says of nobody who it is, nothing is kept.
 * @param {string} who
 */
export function beginFor(who) {
  element.id = `course_${fingerprint(`${location.pathname} ${who}`)}`;
  if (!who) element.setAttribute(...NOTHING_KEPT);
  try {
    const names = Object.keys(sessionStorage).filter((name) => name.startsWith(`${OF_ELEMENTS}course_`));
    for (const name of names) if (!name.startsWith(`${OF_ELEMENTS}${element.id}.`)) sessionStorage.removeItem(name);
  } catch {
    // Where nothing can be kept, nothing was.
  }
  (document.querySelector("main") ?? document.body).append(element);
}

/**
 * A short text for a long one, from which that cannot be read (FNV-1a, 32 bits).
 * @param {string} text
 */
function fingerprint(text) {
  const bytes = new TextEncoder().encode(text);
  return bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193) >>> 0, 0x811c9dc5).toString(36);
}

/**
 * Goes on in the first of these languages that there is, else as the browser has it.
 * @param {string[]} tags
 */
export function speak(...tags) {
  const language = languageFor(...tags);
  element.lang = language;
  document.documentElement.lang = language;
}

/** Says what the system is told, now that it listens; with the way back if it gave one, and to where that leads. */
export function sayWhatIsTold(wayBack = "") {
  show("told", true);
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".told a"))) {
    // Only a page can be gone back to, not a script.
    link.hidden = !/^https?:/i.test(wayBack);
    if (link.hidden) continue;
    link.href = wayBack;
    /** @type {Element} */ (link.querySelector("span")).textContent = link.host;
  }
}

/**
 * Says that the system has not taken everything yet and hears it again, or that it has by now.
 * @param {boolean} isWaiting
 */
export const sayWhatWaits = (isWaiting) => show("waits", isWaiting);

/**
 * Says that the system takes no more from this page, and what can be done; or that it does after all.
 * @param {boolean} isOver
 */
export function sayItIsOver(isOver = true) {
  if (isOver) show("waits", false);
  show("over", isOver);
}

/**
 * Shows, or hides, what is said under this name, in the language of the page.
 * @param {"told" | "waits" | "over"} name
 * @param {boolean} isShown
 */
function show(name, isShown) {
  for (const note of notes.filter((note) => note.classList.contains(name))) {
    note.hidden = !isShown || note.lang !== document.documentElement.lang;
  }
}

/**
 * Tells whoever looks after the course what went wrong; the person is told by the notes what it means for them.
 * @param {string} what
 */
export function say(what) {
  console.warn(`Klantspiegel runs, but the learning system may not hear how it went: ${what}`);
}
