// Defines <klant-spiegel>: at once, small, and without any work for the page until the element comes near the window. What
// is inside then comes with a script of its own.

const NAME = "klant-spiegel";
/** Its attributes. */
const NAMES = Object.keys(files.attributes);
/** How far from the window an element begins to load. */
const NEAR = "400px";
/** How it stands in a page, from the first moment on. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(files.style);

/** What is inside an element, fetched once for all of them; after a failure it is fetched anew. */
let shared = null;
const inside = () =>
  (shared ??= load(files.inside).catch((error) => {
    shared = null;
    throw error;
  }));

/** What everything in an element stands in, behind a line that makes it wide enough. */
function newPlace() {
  const [place, width, ...pieces] = ["div", "div", "span", "span", "span"].map((name) => document.createElement(name));
  place.className = "place";
  width.className = "width";
  width.append(...pieces);
  place.append(width);
  return place;
}

/** Names that other people's code puts at elements, for reasons of its own. */
const OF_OTHERS = /^(?:on|_|data-|aria-|astro-|[a-z]{1,2}-)|[:@.#*$?()[\]{}]/;
/** What every element may have, beside what the platform has as a property. */
const OF_ALL = ["class", "exportparts", "is", "itemid", "itemprop", "itemref", "itemscope", "itemtype", "xmlns"];

/** The attribute that takes this word, if one does. */
const takes = (word) => NAMES.find((name) => files.attributes[name].includes(word));

/** Whether an attribute is none of ours, and means something elsewhere. */
function isOfOthers(name, value) {
  // It is ARIA's, and what somebody writes there who means whose wording is used is no role of it.
  if (name === "role") return !takes(value);
  if (OF_ALL.includes(name) || OF_OTHERS.test(name)) return true;
  for (const property in HTMLElement.prototype) if (property.toLowerCase() === name) return true;
  return false;
}

/** Names attributes that mean nothing, with what may have been meant. */
function lookAtAttributes(element) {
  for (const { name, value } of element.attributes) {
    if (NAMES.includes(name) || isOfOthers(name, value)) continue;
    const meant = nearest(name, NAMES) ?? takes(value);
    tellOwner(`<${NAME}> ${name}="${value.slice(0, 40)}" is left out: it has no such attribute; ${instead(meant, NAMES)}`);
  }
}

/** What nobody writes for browsers that are too old: the rest of a page, because a tag was closed in itself. */
const REST_OF_PAGE = "article, aside, footer, form, header, iframe, main, nav, script, section, table, klant-spiegel";
const MOST_LETTERS = 600;

/** Names a tag that took the rest of the page into the element, where it is not in sight. */
function lookAtChildren(element) {
  const { children, textContent } = element;
  if (!element.querySelector(REST_OF_PAGE) && !(children.length > 0 && textContent.length > MOST_LETTERS)) return;
  tellOwner(
    `<${NAME}> holds what is around it (first <${children[0].localName}>), which is not shown: ` +
      `HTML closes no tag by "/>"; write <${NAME}></${NAME}> (${EXPLAINED})`,
  );
}

/** Names tags that are nearly right, of which browsers make nothing. */
function lookForTags() {
  for (const tag of document.querySelectorAll("body *")) {
    const { localName } = tag;
    const differs = Math.abs(localName.length - NAME.length) < 3 && distance(localName.toLowerCase(), NAME);
    // A component of a framework may be called so, with ours in it.
    if (differs && differs < 3 && !customElements.get(localName) && !tag.querySelector(NAME)) {
      tellOwner(`<${localName}> is nothing; did you mean <${NAME}>? (${EXPLAINED})`);
    }
  }
}

/** Does it once everything that stands in the page is there. */
function onceParsed(look) {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", look, { once: true });
  else look();
}

const attributesChange = new MutationObserver((records) => {
  for (const { target } of records) lookAtAttributes(target);
});

class KlantSpiegel extends HTMLElement {
  static observedAttributes = NAMES;

  /** What is in sight stands in it. What the owner put inside is for browsers in which this class is never defined. */
  #place = newPlace();
  #inside = null;
  /** The answers, while the element is out of the page. */
  #kept;
  #begun = false;
  /** Which stay in the page this is: what was begun in an earlier one has nothing to say anymore. */
  #stay = 0;
  #changed = false;

  constructor() {
    super();
    const tree = this.attachShadow({ mode: "open" });
    tree.adoptedStyleSheets = [SHEET];
    tree.append(this.#place);
  }

  connectedCallback() {
    // What was set before the element was defined hides the properties that it has since.
    for (const name of KlantSpiegel.observedAttributes.filter((name) => Object.hasOwn(this, name))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!this.#inside) near.observe(this.#place);
    lookAtAttributes(this);
    onceParsed(() => lookAtChildren(this));
    attributesChange.observe(this, { attributes: true });
  }

  disconnectedCallback() {
    near.unobserve(this.#place);
    // Who moves it takes it out and puts it back at once.
    queueMicrotask(() => this.isConnected || this.#end());
  }

  /** Moved within the page without being taken out: nothing changes. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, after) {
    if (before === after || this.#changed) return;
    this.#changed = true;
    // Several at once are one change.
    queueMicrotask(() => {
      this.#changed = false;
      this.#inside?.change();
      // Who waits reads it in the language that is meant now.
      if (this.#place.lastChild.part.contains("loading")) this.#say("loading");
    });
  }

  /** Lets the app begin; a second call while it begins, or after, does nothing. */
  async begin() {
    if (this.#begun) return;
    this.#begun = true;
    const stay = this.#stay;
    near.unobserve(this.#place);
    this.#say("loading");
    try {
      const { Inside } = await inside();
      if (stay !== this.#stay) return;
      this.#inside = new Inside(this, (...content) => this.#show(...content), this.#kept);
      await this.#inside.begin();
    } catch (error) {
      console.error(error);
      if (stay !== this.#stay) return;
      // What is inside says itself why it cannot run; where it did not arrive, nobody else does.
      if (!this.#inside) this.#say("problem");
      // What did not arrive may arrive once the connection is back.
      this.#inside = null;
      this.#begun = false;
      addEventListener("online", () => this.isConnected && this.begin(), { once: true });
    }
  }

  /** The element was taken out: the app goes, and its answers wait here. */
  #end() {
    this.#stay += 1;
    this.#kept = this.#inside?.end() ?? this.#kept;
    this.#inside = null;
    this.#begun = false;
    this.#show();
  }

  /** Puts something in the place of what was in sight. */
  #show(...content) {
    this.#place.replaceChildren(this.#place.firstChild, ...content);
  }

  /** Says in the language of the element that the app comes (`loading`), or that a part of it did not arrive (`problem`). */
  #say(part) {
    const language = languageOf(this);
    this.#show(sentence(part, language, files.words[language][part]));
  }
}

// A property beside every attribute, as elements of the platform have it; `lang` is there already.
for (const name of KlantSpiegel.observedAttributes.filter((name) => name !== "lang")) {
  Object.defineProperty(KlantSpiegel.prototype, name, {
    get() {
      return this.getAttribute(name) ?? "";
    },
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
    for (const { isIntersecting, target } of entries) if (isIntersecting) target.getRootNode().host.begin();
  },
  { rootMargin: NEAR },
);

if (customElements.get(NAME)) console.warn(`<${NAME}> is defined already; a second script changes nothing`);
else customElements.define(NAME, KlantSpiegel);
onceParsed(lookForTags);
