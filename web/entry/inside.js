// What is inside a <klant-spiegel>: the app, its looks in line with the page around, and what it says where it cannot run.
import { appFile } from "@klantspiegel/files";
import { address, integrity } from "@klantspiegel/module";
import * as files from "@klantspiegel/release";
import { fetchRest, loadApp, reasonOf, texts, textsOf } from "../lib/loading.js";
import { print } from "../lib/paper.js";
import { keepReadable } from "../lib/readable.js";
import { languageOf, sentence } from "../lib/speaks.js";
import { isPassing, whyNot } from "../lib/whynot.js";

/** @typedef {typeof import("@klantspiegel/questionnaire")} Questionnaire */
/** @typedef {import("@klantspiegel/questionnaire").Mounted} Mounted */

/** How long the configuration may take, in milliseconds. */
const PATIENCE = 8000;
/** How often a language is asked for until it is told that it does not come: over some seven seconds. */
const TRIES = 4;
const DARK = "(prefers-color-scheme: dark)";
/** The attributes that are read here and not in the app.
 * @type {Extract<Attribute, "theme">} */
const THEME = "theme";
/** @type {Extract<Attribute, "config">} */
const CONFIG = "config";

/** Code and looks, fetched once for all elements; after a failure they are fetched anew.
 * @type {Promise<[app: Questionnaire, style: string]> | null} */
let shared = null;
const share = () =>
  (shared ??= Promise.all([
    /** @type {Promise<Questionnaire>} */ (loadApp()),
    appFile(files.elementStyle).then((response) => response.text()),
  ]).catch((error) => {
    shared = null;
    throw error;
  }));
/** The deferred code, which comes once the first app runs, for all of them.
 * @type {Promise<boolean> | null} */
let deferred = null;

/** The languages that are there, or on their way.
 * @type {Set<Language>} */
const spoken = new Set();

/** Lets a language come that somebody chose, or a page.
 * @param {Language} language
 * @param {Placement[]} begun */
async function fetchLanguage(language, begun = []) {
  if (spoken.has(language) || !files.languages.includes(language)) return;
  spoken.add(language);
  const [app] = await share();
  // The rest of the one that is spoken is asked for until it comes.
  if (await fetchLater(textsOf(app, language, begun), begun.length > 0 ? Infinity : TRIES)) return;
  // Who chooses it again has it asked for again.
  spoken.delete(language);
  app.tellLanguageAway();
}

/** Fetches what is needed later. Who waits for it is told why it does not come, where waiting is of no use; it comes back into sight with
 * that.
 * @param {Take[]} rest
 * @param {number} [times] */
async function fetchLater(rest, times) {
  /** @type {(file: FileEntry | null, isScript: boolean | undefined) => Promise<void>} */
  const explain = async (file, isScript) => {
    if (!file) return;
    const reason = await whyNot(address(file), integrity(file), isScript);
    if (!isPassing(reason)) present.forEach((inside) => inside.explain(reason));
  };
  const isThere = await fetchRest(rest, times, explain);
  present.forEach((inside) => inside.resume());
  return isThere;
}

/** The configuration of an element, as it was fetched: once, however often the element is taken out and put back.
 * @type {WeakMap<Element, Promise<string | void>>} */
const configurations = new WeakMap();

/** Those that are in the page.
 * @type {Set<Inside>} */
const present = new Set();

/** What apps have left behind: the element that one lived in, and the way to let another one begin there.
 * @type {{ root: HTMLElement, app?: Mounted }[]} */
const left = [];

export class Inside {
  #element;
  /** Puts something in the place of what was in sight. */
  #show;
  /** The answers from before the element was taken out. */
  #kept;
  /** The element that the app lives in.
   * @type {HTMLElement | undefined} */
  #root;
  #sheet = new CSSStyleSheet();
  /** Where the dark colours stand in the style sheet.
   * @type {CSSMediaRule | null | undefined} */
  #darkRule = null;
  /** @type {Mounted | null} */
  #app = null;
  /** The language that was asked for last. */
  #spoken;
  /** Classes and styles of everything that the element stands in. */
  #around = new MutationObserver(() => soon(this));

  /**
   * @param {HTMLElement} element
   * @param {(...content: Node[]) => void} show
   * @param {string | undefined} kept
   */
  constructor(element, show, kept) {
    this.#element = element;
    this.#show = show;
    this.#kept = kept;
    this.#spoken = languageOf(element);
  }

  /** Lets the app begin. Rejects where that can be tried again later; says anything else itself. */
  async begin() {
    present.add(this);
    const language = this.#spoken;
    try {
      const parts = /** @type {const} */ ([share(), texts(language, "journey"), configurationOf(this.#element)]);
      let [[app, style], words, configuration] = await Promise.all(parts);
      // The attribute may have been changed in the meantime.
      while (this.#spoken !== languageOf(this.#element)) {
        this.#spoken = languageOf(this.#element);
        words = await texts(this.#spoken, "journey");
      }
      // It may have been taken out in the meantime: its language is then not there.
      if (!present.has(this)) return;
      this.#mount(app, style, this.#spoken, words, configuration);
      if (!deferred) deferred = fetchLater([app.addDeferred]);
      fetchLanguage(this.#spoken, ["journey"]);
    } catch (error) {
      const reason = await reasonOf(/** @type {Problem} */ (error), whyNot);
      // Another one began in the meantime, or none is wanted anymore.
      if (!present.delete(this)) return;
      this.#fail(reason);
      // What did not come may come later.
      if (/** @type {Problem} */ (error).file) throw error;
      console.error(error);
    }
  }

  /**
   * @param {Questionnaire} app
   * @param {string} style
   * @param {Language} language
   * @param {Uint8Array} words
   * @param {string | void} configuration
   */
  #mount(app, style, language, words, configuration) {
    const { root, app: before } = left.pop() ?? { root: newRoot() };
    this.#root = root;
    root.className = "mirror";
    this.#sheet.replaceSync(style);
    this.#darkRule = /** @type {CSSMediaRule[]} */ ([...this.#sheet.cssRules]).find((rule) => rule.conditionText === DARK);
    this.#adopt(this.#sheet);
    this.#show(this.#root);
    this.#dress();
    this.#watch();
    /** @type {HostObject} */
    const hostObject = {
      announce: (name, detail) => this.#announce(name, detail),
      print: () => print(/** @type {HTMLElement} */ (this.#root), style),
      name: nameOf(this.#element),
      base: new URL("..", import.meta.url).href,
      configuration,
    };
    const given = /** @type {const} */ ([language, words, this.#attributes(), hostObject, this.#kept]);
    before?.remount(...given);
    this.#app = before ?? app.mount(root, ...given);
  }

  /** An attribute has changed. */
  change() {
    if (!this.#app) return;
    if (configured.has(this.#element) && configured.get(this.#element) !== addressOf(this.#element)) {
      console.warn(
        "<klant-spiegel> config is read when the element begins: put a new element there for another one (see docs/embedding.md)",
      );
      configured.set(this.#element, addressOf(this.#element));
    }
    this.#dress();
    this.#app.change(this.#attributes());
    this.#speak();
  }

  /** Hears of what may change the looks of everything around. */
  #watch() {
    /** @type {(node: Element) => Element | undefined} */
    const next = (node) => node.parentElement ?? /** @type {Tree} */ (node.getRootNode()).host;
    for (let node = next(this.#element); node; node = next(node)) this.#around.observe(node, { attributes: true });
    this.#around.observe(document.head, { childList: true });
  }

  /** Goes on in the language of the attribute, if that changed: the person may have chosen another one since. */
  #speak() {
    if (languageOf(this.#element) === this.#spoken) return;
    this.#spoken = languageOf(this.#element);
    fetchLanguage(this.#spoken);
    /** @type {Mounted} */ (this.#app).speak(this.#spoken);
  }

  /** The element was taken out; gives the answers. */
  end() {
    present.delete(this);
    this.#around.disconnect();
    const app = this.#app;
    const answers = app?.leave();
    this.#app = null;
    // Whoever comes there next dresses it anew.
    if (app) left.push({ root: /** @type {HTMLElement} */ (this.#root), app });
    return answers;
  }

  /** The app trapped: nothing of it can be called anymore. */
  trapped() {
    this.#app = null;
    this.#fail("broken");
  }

  /**
   * @param {string} name
   * @param {unknown} detail
   */
  #announce(name, detail) {
    const event = new CustomEvent(`klantspiegel-${name}`, { bubbles: true, composed: true, detail });
    this.#element.dispatchEvent(event);
  }

  /** Names and values by turns. */
  #attributes() {
    return this.#element.getAttributeNames().flatMap((name) => [name, /** @type {string} */ (this.#element.getAttribute(name))]);
  }

  /** Brings its looks in line with theme, letters and colours of the page. */
  #dress() {
    // Without a theme of its own it goes along with the page.
    const wanted = this.#element.getAttribute(THEME);
    const scheme = ["light", "dark"].includes(/** @type {string} */ (wanted))
      ? /** @type {string} */ (wanted)
      : getComputedStyle(this.#element).colorScheme;
    const both = scheme.includes("light") && scheme.includes("dark");
    /** @type {CSSMediaRule} */ (this.#darkRule).media.mediaText = both ? DARK : scheme.includes("dark") ? "all" : "not all";
    const { style } = /** @type {HTMLElement} */ (this.#root);
    style.colorScheme = both ? "light dark" : scheme.includes("dark") ? "dark" : "light";
    const probe = document.createElement("div");
    probe.className = "frame";
    probe.hidden = true;
    /** @type {HTMLElement} */ (this.#root).append(probe);
    // In a shadow tree “rem” is still that of the page, which may have any size.
    probe.style.fontSize = "var(--klantspiegel-font-size, medium)";
    style.setProperty("--rem", getComputedStyle(probe).fontSize);
    keepReadable(/** @type {HTMLElement} */ (this.#root), probe);
    probe.remove();
  }

  /** Whether the element stands in this part of the page.
   * @param {Partial<Node>} part what an event happened to, which may be no node */
  isIn(part) {
    return part.contains?.(this.#element) ?? false;
  }

  /** The person's scheme has changed, or the looks of the page around. */
  dressAnew() {
    if (this.#app) this.#dress();
  }

  /** Says calmly why it cannot run.
   * @param {Reason} reason */
  #fail(reason) {
    const language = languageOf(this.#element);
    this.#adopt();
    this.#show(sentence("problem", language, files.problems[language][reason]));
  }

  /** Says to who waits why what they wait for does not come.
   * @param {Reason} reason */
  explain(reason) {
    if (this.#root?.isConnected && this.#root.querySelector("[data-waiting]")) this.#fail(reason);
  }

  /** What was waited for came, or something did: the app is in sight again. */
  resume() {
    if (!this.#app || /** @type {HTMLElement} */ (this.#root).isConnected) return;
    this.#adopt(this.#sheet);
    this.#show(/** @type {HTMLElement} */ (this.#root));
  }

  /** Takes these style sheets beside the one that says how an element stands in a page.
   * @param {...CSSStyleSheet} sheets */
  #adopt(...sheets) {
    const tree = /** @type {ShadowRoot} */ (this.#element.shadowRoot);
    tree.adoptedStyleSheets = [tree.adoptedStyleSheets[0], ...sheets];
  }
}

/** What an app lives in; a language that somebody chooses there comes then. */
function newRoot() {
  const root = document.createElement("div");
  root.addEventListener("click", ({ target }) =>
    fetchLanguage(/** @type {HTMLButtonElement} */ (/** @type {Element} */ (target).closest("[data-action=language]"))?.value),
  );
  return root;
}

/** What an element stands in: the page, or the tree in another one.
 * @typedef {ParentNode & { host?: Element }} Tree */

/** A name that is the same after a reload: its id, or its place among those without one, in the tree it stands in.
 * @param {Element} element
 * @returns {string} */
function nameOf(element) {
  const tree = /** @type {Tree} */ (element.getRootNode());
  const within = tree.host ? `${nameOf(tree.host)} ` : "";
  if (element.id) return within + element.id;
  const nameless = [...tree.querySelectorAll(`${element.localName}:not([id])`)];
  // No id of a page begins like this.
  return `${within}#${nameless.indexOf(element) + 1}`;
}

/** Looks after an element before the next frame, however much changed.
 * @param {Inside} inside */
function soon(inside) {
  if (waiting.size === 0)
    requestAnimationFrame(() => {
      const all = [...waiting];
      waiting.clear();
      all.forEach((one) => one.dressAnew());
    });
  waiting.add(inside);
}
/** @type {Set<Inside>} */
const waiting = new Set();

/** As much of a file as can be a configuration, and a byte more to see that there is more.
 * @param {Response} response */
async function beginningOf(response) {
  const most = files.configurationBytes + 1;
  // A server may answer that there is no content; that it is none, is said of the text.
  const reader = response.body?.getReader();
  if (!reader) return "";
  const parts = [];
  for (let bytes = 0; bytes < most; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value.subarray(0, most - bytes));
    bytes += value.length;
  }
  await reader.cancel();
  return new Blob(parts).text();
}

/** @param {Element} element */
const addressOf = (element) => element.getAttribute(CONFIG)?.trim() ?? "";

/** Which address of a configuration an element began with, or its owner was told of.
 * @type {WeakMap<Element, string>} */
const configured = new WeakMap();

/** @param {Element} element */
function configurationOf(element) {
  if (!configured.has(element)) configured.set(element, addressOf(element));
  if (!configurations.has(element)) configurations.set(element, fetchConfiguration(element));
  return configurations.get(element);
}

/** What an organisation adds, as text; without it the app runs as it is, and the console says why.
 * @param {Element} element
 * @returns {Promise<string | void>} */
async function fetchConfiguration(element) {
  const address = addressOf(element);
  if (!address) return;
  try {
    const url = new URL(address, document.baseURI);
    if (url.origin !== location.origin) throw new Error("it must have the origin of the page");
    // Not from elsewhere by a detour either, and not for longer than somebody would wait.
    const response = await fetch(url, { mode: "same-origin", signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`the server answers ${response.status}`);
    return await beginningOf(response);
  } catch (error) {
    // It may arrive once the element is put back.
    configurations.delete(element);
    console.warn(`<klant-spiegel> config="${address}" is left out: ${/** @type {Error} */ (error).message}`);
  }
}

for (const wish of [DARK, "(prefers-contrast: more)"]) {
  matchMedia(wish).addEventListener("change", () => present.forEach((inside) => inside.dressAnew()));
}
// A style sheet that came late, and a change of colours that took its time.
document.addEventListener(
  "load",
  ({ target }) => /** @type {Partial<Element>} */ (target).matches?.("link, style") && present.forEach(soon),
  true,
);
document.addEventListener(
  "transitionend",
  ({ target }) => {
    for (const inside of present) if (inside.isIn(/** @type {Partial<Node>} */ (target))) soon(inside);
  },
  true,
);

// A trap in the Wasm ends every app in it; that of somebody else's Wasm is none of ours.
addEventListener("error", ({ error }) => {
  const trap = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  if (!trap || !`${error.stack}`.includes(files.glue[0])) return;
  left.length = 0;
  present.forEach((inside) => inside.trapped());
});
