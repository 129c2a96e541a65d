// The page on which somebody chooses what to put into a page of their own: shows the lines for it, and what comes of them.
import { NOTHING_KEPT } from "../lib/kept.js";
import { languageFor } from "../lib/languages.js";
import { elementSnippet, frameSnippet, POLICIES } from "../lib/snippets.js";

/** The words of the page in a language.
 * @typedef {HTMLTemplateElement & { dataset: Record<"language" | "title" | "inside" | "copied" | "selected", string> }} Words */
/** The fields of the form, each with what it has in common with an input.
 * @typedef {HTMLFormControlsCollection & Iterable<HTMLInputElement> & { base: HTMLInputElement }} Fields */

/** The set of somebody's own choice, which an element has no attribute for.
 * @type {Extract<SetName, "own">} */
const OWN = "own";
/** What was chosen, by field, in any language of the page.
 * @type {[field: string, value: string][]} */
let chosen = [];
/** The template whose words are shown. */
let words = /** @type {Words} */ (/** @type {unknown} */ (null));
/** An element by its id; hosts that take out what is empty may have taken it.
 * @param {string} id */
const there = (id) =>
  document.getElementById(id) ?? document.body.appendChild(Object.assign(document.createElement("div"), { id }));
const root = there("builder");
const preview = there("preview");
const templates = /** @type {Words[]} */ ([...document.querySelectorAll("template[data-language]")]);
/** @param {string} name */
const at = (name) => /** @type {Element} */ (root.querySelector(`[data-place="${name}"]`));
const form = () => /** @type {HTMLFormElement & { elements: Fields }} */ (root.querySelector("form"));

/** The page in a language, with what was chosen so far.
 * @param {Language} language */
function show(language) {
  words = /** @type {Words} */ (templates.find(({ dataset }) => dataset.language === language));
  document.documentElement.lang = language;
  document.title = words.dataset.title;
  root.replaceChildren(words.content.cloneNode(true));
  restore();
  // Moved, not made anew: what was tried there stays.
  at("preview").replaceChildren(preview);
  update();
  look();
}

/** Puts what was chosen back into the fields. */
function restore() {
  const { elements } = form();
  elements.base.value = new URL(".", location.href).href;
  for (const [name, value] of chosen) {
    for (const field of [...elements].filter((field) => field.name === name)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked ||= field.value === value;
      else field.value = value;
    }
  }
}

/** The value of a field.
 * @param {string} name */
const answer = (name) => chosen.find(([field]) => field === name)?.[1].trim() ?? "";

/** The address of the folder with the files, or nothing where it is none. */
function folder() {
  try {
    const url = new URL(answer("base"));
    if (!/^https?:$/.test(url.protocol)) return null;
    const path = url.pathname.replace(/[^/]*\.html$/, "");
    return { base: `${url.origin}${path}${path.endsWith("/") ? "" : "/"}`, origin: url.origin };
  } catch {
    return null;
  }
}

/** The attributes that say what was chosen; what was left open needs none. */
function attributes() {
  const parts = chosen.filter(([name]) => name === "part").map(([, value]) => value);
  const own = answer("set") === OWN;
  /** @type {[name: Attribute, value: string][]} */
  const given = [
    ["lang", answer("lang")],
    ["audience", answer("audience")],
    ["set", own ? "" : answer("set")],
    ["instruments", own ? parts.join(" ") : ""],
    ["theme", answer("theme")],
    ["storage", answer("storage")],
    ["config", answer("config")],
  ];
  return given.filter(([, value]) => value !== "");
}

/** Shows the lines for what is chosen now. */
function update() {
  chosen = /** @type {[field: string, value: string][]} */ ([...new FormData(form())]);
  const way = answer("way");
  for (const part of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-for]"))) {
    part.hidden = !(/** @type {string} */ (part.dataset.for).split(" ").includes(way));
  }
  const found = folder();
  const given = attributes();
  warn("base", way !== "learning" && found === null);
  warn("part", answer("set") === OWN && !given.some(([name]) => name === "instruments"));
  for (const status of root.querySelectorAll("[data-copied]")) status.textContent = "";
  if (way !== "learning") {
    const lines = way === "frame" ? frameSnippet : elementSnippet;
    at("snippet").textContent = found && lines(found.base, given, words.dataset.inside);
    at("policy").textContent = found && POLICIES[/** @type {keyof typeof POLICIES} */ (way)](found.origin);
    // Where there are no lines, there is nothing to copy.
    for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (root.querySelectorAll("[data-action=copy]"))) {
      button.disabled = !found;
    }
  }
}

/**
 * @param {string} name
 * @param {boolean} wrong
 */
function warn(name, wrong) {
  /** @type {HTMLElement} */ (root.querySelector(`[data-wrong="${name}"]`)).hidden = !wrong;
  for (const field of form().elements) if (field.name === name && field.type === "text") field.ariaInvalid = `${wrong}`;
}

/** Shows the real thing for what was chosen. It keeps nothing, and a package takes no attributes. */
function look() {
  const way = answer("way");
  const given = way === "learning" ? [] : attributes();
  const wanted = JSON.stringify([way, given]);
  if (preview.dataset.wanted === wanted) return;
  preview.dataset.wanted = wanted;
  /** @type {Map<Attribute, string>} */
  // What is looked at here keeps nothing.
  const all = new Map([...given, NOTHING_KEPT]);
  if (way === "frame") {
    // Of our own origin, where a sandbox that lets scripts run keeps nothing apart: it needs none.
    const frame = document.createElement("iframe");
    frame.title = "Klantspiegel";
    frame.dataset.klantspiegel = "";
    frame.src = `frame.html#${new URLSearchParams([...all])}`;
    preview.replaceChildren(frame);
    return;
  }
  const before = preview.querySelector("klant-spiegel");
  // A configuration is read once.
  const element =
    before?.getAttribute("config") === (all.get("config") ?? null)
      ? /** @type {Element} */ (before)
      : document.createElement("klant-spiegel");
  for (const name of element.getAttributeNames()) if (!all.has(/** @type {Attribute} */ (name))) element.removeAttribute(name);
  for (const [name, value] of all) element.setAttribute(name, value);
  if (element !== before) preview.replaceChildren(element);
}

/** Copies lines, or selects them where that is not allowed.
 * @param {string} name */
async function copy(name) {
  const lines = at(name);
  const status = /** @type {Element} */ (root.querySelector(`[data-copied="${name}"]`));
  try {
    await navigator.clipboard.writeText(lines.textContent);
    status.textContent = words.dataset.copied;
  } catch {
    /** @type {Selection} */ (getSelection()).selectAllChildren(lines);
    status.textContent = words.dataset.selected;
  }
}

root.addEventListener("input", update);
// After the input that it follows, and not at every letter of an address.
root.addEventListener("change", look);
root.addEventListener("submit", (event) => event.preventDefault());
root.addEventListener("click", ({ target }) => {
  const button = /** @type {HTMLButtonElement | null | undefined} */ (
    /** @type {Partial<Element>} */ (target).closest?.("button[data-action]")
  );
  if (button?.dataset.action === "copy") copy(button.value);
  if (button?.dataset.action === "language") {
    show(button.value);
    // The page is written anew; whoever uses a keyboard goes on where it was.
    /** @type {HTMLElement} */ (root.querySelector("#language")).focus();
  }
});

show(languageFor());
document.documentElement.dataset.booted = "";
document.querySelector(".late")?.setAttribute("hidden", "");
