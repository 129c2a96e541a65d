// Defines <klant-spiegel>: at once, small, and without any work for the page until the element comes near the window. What
// is inside then comes with a script of its own.

const NAME = "klant-spiegel";
/** How far from the window an element begins to load. */
const NEAR = "400px";
/** From the first moment a block, however empty: what has no size may be near nothing, and would never begin. */
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(":host { display: block; min-height: 1px } :host([hidden]) { display: none }");

/** What is inside an element, fetched once for all of them; after a failure it is fetched anew. */
let shared = null;
const inside = () =>
  (shared ??= load(files.inside).catch((error) => {
    shared = null;
    throw error;
  }));

class KlantSpiegel extends HTMLElement {
  static observedAttributes = ["audience", "config", "instruments", "lang", "set", "storage", "theme"];

  /** What the page's owner put inside: in sight until the app runs, and where it cannot. */
  #slot = document.createElement("slot");
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
    tree.append(this.#slot);
  }

  connectedCallback() {
    // What was set before the element was defined hides the properties that it has since.
    for (const name of KlantSpiegel.observedAttributes.filter((name) => Object.hasOwn(this, name))) {
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    if (!this.#inside) near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
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
    });
  }

  /** Lets the app begin; a second call while it begins, or after, does nothing. */
  async begin() {
    if (this.#begun) return;
    this.#begun = true;
    const stay = this.#stay;
    near.unobserve(this);
    try {
      const { Inside } = await inside();
      if (stay !== this.#stay) return;
      this.#inside = new Inside(this, this.#slot, this.#kept);
      await this.#inside.begin();
    } catch (error) {
      console.error(error);
      if (stay !== this.#stay) return;
      // What did not arrive may arrive once the connection is back.
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
    for (const { isIntersecting, target } of entries) if (isIntersecting) target.begin();
  },
  { rootMargin: NEAR },
);

if (customElements.get(NAME)) console.warn(`<${NAME}> is defined already; a second script changes nothing`);
else customElements.define(NAME, KlantSpiegel);
