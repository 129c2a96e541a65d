// Defines <klant-spiegel>: at once, small, and without any work for the page until the element comes near the window. What
// is inside then comes with a script of its own.
import { address, integrity, load } from "@klantspiegel/module";
import * as files from "@klantspiegel/release";
import { languageOf, sentence } from "../lib/speaks.js";

const NAME = "klant-spiegel";
/** Its attributes. */
const NAMES = files.options;
/** How far from the window an element begins to load. */
const NEAR = "400px";
/** How it stands in a page, from the first moment on. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(files.slotStyle);

/** What is inside an element, fetched once for all of them; after a failure it is fetched anew.
 * @type {Promise<typeof import("./inside.js")> | null} */
let shared = null;
const inside = () =>
  (shared ??= /** @type {Promise<typeof import("./inside.js")>} */ (load(files.inside)).catch((error) => {
    shared = null;
    throw error;
  }));

/** What everything in an element stands in, behind a line that makes it wide enough. */
function newSlot() {
  const [slot, width, ...pieces] = ["div", "div", "span", "span", "span"].map((name) => document.createElement(name));
  slot.className = "slot";
  width.className = "width";
  width.append(...pieces);
  slot.append(width);
  return slot;
}

/** What looks as if it were written for an element and means nothing; the script that knows more names it then. */
const USUAL = /^(?:class|id|style|slot|part|hidden|dir|title|tabindex|inert|on.*|aria-.*|data-.*)$/;
/** @param {Attr} attribute */
const isOdd = ({ name, value }) => (name === "hidden" ? value === "false" : !NAMES.includes(name) && !USUAL.test(name));
/** @param {Element} element */
const isNearlyOurs = ({ localName }) => /kla?n|spie?g/i.test(localName) && localName !== NAME;
/** How long pages build themselves after everything in them has loaded. */
const BUILDING_MS = 20_000;
/** @param {Node} node */
const holdsNearlyOurs = (node) =>
  node instanceof Element && (isNearlyOurs(node) || [...node.getElementsByTagName("*")].some(isNearlyOurs));
/** What is written where our tag would have to be, or for the script of a frame; and one of two with the same name. */
const isMisplaced = () =>
  document.querySelector(`[is=${NAME}], .${NAME}:empty`) ||
  (document.querySelector("iframe[data-klantspiegel]") && !document.querySelector("script[src*='host.js']")) ||
  [...document.querySelectorAll(`${NAME}[id]`)].some(({ id }, at, all) => all.findIndex((other) => other.id === id) < at);

/** Has the mistakes of an owner named, which nobody else waits for.
 * @param {(mistakes: typeof import("./mistakes.js")) => void} name */
const nameMistakes = (name) => /** @type {Promise<typeof import("./mistakes.js")>} */ (load(files.mistakes)).then(name, () => {});

/** @param {Element} element */
function lookAtAttributes(element) {
  if ([...element.attributes].some(isOdd)) nameMistakes((mistakes) => mistakes.lookAtAttributes(element));
}

/** @param {Element} element */
function lookAtChildren(element) {
  if (element.firstElementChild) nameMistakes((mistakes) => mistakes.lookAtChildren(element));
}

function lookForTags() {
  if (isMisplaced() || [...document.querySelectorAll("body *")].some(isNearlyOurs))
    nameMistakes((mistakes) => mistakes.lookForTags());
}

/** Does it once everything that stands in the page is there.
 * @param {() => void} look */
function onceParsed(look) {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", look, { once: true });
  else look();
}

const attributesChange = new MutationObserver((records) => {
  for (const { target } of records) lookAtAttributes(/** @type {Element} */ (target));
});

class KlantSpiegel extends HTMLElement {
  static observedAttributes = NAMES;

  /** What is in sight stands in it. What the owner put inside is for browsers in which this class is never defined. */
  #slot = newSlot();
  /** @type {import("./inside.js").Inside | null} */
  #inside = null;
  /** The answers, while the element is out of the page.
   * @type {string | undefined} */
  #kept;
  #begun = false;
  /** Which stay in the page this is: what was begun in an earlier one has nothing to say anymore. */
  #stay = 0;
  #changed = false;

  constructor() {
    super();
    const tree = this.attachShadow({ mode: "open" });
    tree.adoptedStyleSheets = [SHEET];
    tree.append(this.#slot);
  }

  connectedCallback() {
    // What was set before the element was defined hides the properties that it has since.
    for (const name of KlantSpiegel.observedAttributes.filter((name) => Object.hasOwn(this, name))) {
      const value = /** @type {Record<string, unknown>} */ (this)[name];
      delete (/** @type {Record<string, unknown>} */ (this)[name]);
      /** @type {Record<string, unknown>} */ (this)[name] = value;
    }
    if (!this.#inside) near.observe(this.#slot);
    lookAtAttributes(this);
    onceParsed(() => lookAtChildren(this));
    attributesChange.observe(this, { attributes: true });
  }

  disconnectedCallback() {
    near.unobserve(this.#slot);
    // Who moves it takes it out and puts it back at once.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  /** Moved within the page without being taken out: nothing changes. */
  connectedMoveCallback() {}

  /**
   * @param {string} _name
   * @param {string | null} before
   * @param {string | null} after
   */
  attributeChangedCallback(_name, before, after) {
    if (before === after || this.#changed) return;
    this.#changed = true;
    // Several at once are one change.
    queueMicrotask(() => {
      this.#changed = false;
      this.#inside?.change();
      // Who waits reads it in the language that is meant now.
      if (/** @type {Element} */ (this.#slot.lastChild).part.contains("loading")) this.#sayItLoads();
    });
  }

  /** Lets the app begin; a second call while it begins, or after, does nothing. */
  async begin() {
    if (this.#begun) return;
    this.#begun = true;
    const stay = this.#stay;
    near.unobserve(this.#slot);
    this.#sayItLoads();
    try {
      const { Inside } = await inside();
      if (stay !== this.#stay) return;
      this.#inside = new Inside(this, (...content) => this.#show(...content), this.#kept);
      await this.#inside.begin();
    } catch (error) {
      console.error(error);
      if (stay !== this.#stay) return;
      // What is inside says itself why it cannot run; where it did not arrive, nobody else does.
      if (!this.#inside) this.#explain(/** @type {Problem} */ (error).file);
      // What did not arrive may arrive once the connection is back.
      this.#inside = null;
      this.#begun = false;
      addEventListener("online", () => this.isConnected && this.begin(), { once: true });
    }
  }

  /** Says why a file did not come; that it did not, where even that cannot be found out.
   * @param {FileEntry} [file] */
  async #explain(file) {
    const [stay, language] = [this.#stay, languageOf(this)];
    const general = files.words[language].problem;
    /** @type {() => Promise<typeof import("./why.js")>} */
    const loadWhy = () => load(files.why);
    const text =
      file &&
      (await loadWhy()
        .then(({ why }) => why(address(file), integrity(file), language))
        .catch(() => general));
    if (stay === this.#stay && !this.#begun) this.#show(sentence("problem", language, text ?? general));
  }

  /** The element was taken out: the app goes, and its answers wait here. */
  #end() {
    this.#stay += 1;
    this.#kept = this.#inside?.end() ?? this.#kept;
    this.#inside = null;
    this.#begun = false;
    this.#show();
  }

  /** Puts something in the place of what was in sight.
   * @param {...Node} content */
  #show(...content) {
    this.#slot.replaceChildren(/** @type {Node} */ (this.#slot.firstChild), ...content);
  }

  /** Says in the language of the element that the app comes. */
  #sayItLoads() {
    const language = languageOf(this);
    this.#show(sentence("loading", language, files.words[language].loading));
  }
}

// A property beside every attribute, as elements of the platform have it; `lang` is there already.
for (const name of KlantSpiegel.observedAttributes.filter((name) => name !== "lang")) {
  Object.defineProperty(KlantSpiegel.prototype, name, {
    /** @this {KlantSpiegel} */
    get() {
      return this.getAttribute(name) ?? "";
    },
    /**
     * @this {KlantSpiegel}
     * @param {string | null | undefined} value
     */
    set(value) {
      if (value === null || value === undefined) this.removeAttribute(name);
      else this.setAttribute(name, value);
    },
    enumerable: true,
    configurable: true,
  });
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) /** @type {Node & { host: KlantSpiegel }} */ (target.getRootNode()).host.begin();
  },
  { rootMargin: NEAR },
);

if (customElements.get(NAME)) console.warn(`<${NAME}> is defined already; a second script changes nothing`);
else customElements.define(NAME, KlantSpiegel);
onceParsed(lookForTags);
// What scripts of the page put there since, and for a while from then on: pages build themselves.
addEventListener(
  "load",
  () => {
    lookForTags();
    const built = new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => [...addedNodes].some(holdsNearlyOurs))) lookForTags();
    });
    built.observe(document, { childList: true, subtree: true });
    setTimeout(() => built.disconnect(), BUILDING_MS);
  },
  { once: true },
);
