// Defines <klant-spiegel>: at once, small, and without any work for the page until the element comes near the window.

const NAME = "klant-spiegel";
/** How far from the window an element begins to load. */
const NEAR = "400px";
const DARK = "(prefers-color-scheme: dark)";

/** Code and looks, fetched once for all elements; after a failure they are fetched anew. */
let shared = null;
const share = () =>
  (shared ??= Promise.all([loadApp(), own(files.elementStyle).then((response) => response.text())]).catch((error) => {
    shared = null;
    throw error;
  }));
/** What comes once the first element runs, for all of them. */
let rest = null;

/** Elements that are in the page, in the order in which they came. */
const present = new Set();

class KlantSpiegel extends HTMLElement {
  static observedAttributes = ["audience", "config", "instruments", "lang", "set", "storage", "theme"];

  /** What the page's owner put inside: in sight until the app runs, and where it cannot. */
  #slot = document.createElement("slot");
  /** The element that the app lives in. */
  #home = null;
  #sheet = null;
  /** Where the dark colours stand in the style sheet. */
  #darkRule = null;
  /** The app in this element, while it is in the page. */
  #app = null;
  /** The answers, while the element is out of the page. */
  #kept;
  #begun = false;
  /** The language that was asked for last. */
  #spoken = "";
  #changed = false;

  constructor() {
    super();
    this.attachShadow({ mode: "open" }).append(this.#slot);
  }

  connectedCallback() {
    present.add(this);
    if (!this.#app) near.observe(this);
  }

  disconnectedCallback() {
    near.unobserve(this);
    // Who moves it takes it out and puts it back at once.
    queueMicrotask(() => !this.isConnected && this.#end());
  }

  /** Moved within the page without being taken out: nothing changes. */
  connectedMoveCallback() {}

  attributeChangedCallback(name, before, after) {
    if (before === after || this.#changed) return;
    this.#changed = true;
    // Several at once are one change.
    queueMicrotask(() => {
      this.#changed = false;
      this.dress();
      this.#app?.change(this.#attributes());
      if (this.#language() !== this.#spoken) this.#speak();
    });
  }

  /** Lets the app begin; a second call while it begins, or after, does nothing. */
  async begin() {
    if (this.#begun) return;
    this.#begun = true;
    near.unobserve(this);
    try {
      const language = (this.#spoken = this.#language());
      const [[app, style], words] = await Promise.all([share(), texts(language, "journey")]);
      if (this.isConnected) this.#mount(app, style, language, words);
      else this.#begun = false;
      rest ??= fetchRest(restOf(app, language));
    } catch (error) {
      console.error(error);
      this.fail(reasonOf(error));
    }
  }

  #mount(app, style, language, words) {
    if (!this.#home) {
      this.#home = document.createElement("div");
      this.#home.className = "mirror";
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(style);
      this.shadowRoot.adoptedStyleSheets = [this.#sheet];
    }
    this.shadowRoot.append(this.#home);
    this.dress();
    const tell = (name, detail) => this.#tell(name, detail);
    const method = new URL("../#method", import.meta.url).href;
    const surroundings = { tell, print: () => print(this.#home, style), place: placeOf(this), method };
    this.#app = app.mount(this.#home, language, words, this.#attributes(), surroundings, this.#kept);
    this.#slot.remove();
    this.#tell("ready", { version: files.version });
  }

  /** The element was taken out: the app goes, and its answers wait here. */
  #end() {
    present.delete(this);
    if (!this.#app) return;
    this.#kept = this.#app.unmount();
    this.#app = null;
    this.#begun = false;
  }

  #tell(name, detail) {
    this.dispatchEvent(new CustomEvent(`klantspiegel-${name}`, { bubbles: true, composed: true, detail }));
  }

  #attributes() {
    return KlantSpiegel.observedAttributes
      .filter((name) => this.hasAttribute(name))
      .flatMap((name) => [name, this.getAttribute(name)]);
  }

  /** Its own language, else that of the page around it, else the person's. */
  #language() {
    const around = [this.lang, this.closest("[lang]")?.lang, ...(navigator.languages ?? [])];
    return around.map((tag) => `${tag}`.split("-")[0].toLowerCase()).find((tag) => languages.includes(tag)) ?? languages[0];
  }

  /** Goes on in the language that the attribute names from now on; the person may have chosen another one before. */
  #speak() {
    this.#spoken = this.#language();
    this.#app?.speak(this.#spoken);
  }

  /** Brings its looks in line with theme, letters and colours of the page. */
  dress() {
    if (!this.#home) return;
    // Without a theme of its own it goes along with the page.
    const wanted = this.getAttribute("theme");
    const scheme = ["light", "dark"].includes(wanted) ? wanted : getComputedStyle(this).colorScheme;
    const both = scheme.includes("light") && scheme.includes("dark");
    const dark = both ? DARK : scheme.includes("dark") ? "all" : "not all";
    this.#darkRule ??= [...this.#sheet.cssRules].find((rule) => rule.conditionText === DARK);
    this.#darkRule.media.mediaText = dark;
    const { style } = this.#home;
    style.colorScheme = both ? "light dark" : dark === "all" ? "dark" : "light";
    const probe = document.createElement("div");
    probe.className = "frame";
    probe.hidden = true;
    this.#home.append(probe);
    // In a shadow tree “rem” is still that of the page, which may have any size.
    probe.style.fontSize = "var(--klantspiegel-font-size, medium)";
    style.setProperty("--rem", getComputedStyle(probe).fontSize);
    keepReadable(this.#home, probe);
    probe.remove();
  }

  /** Says calmly why it cannot run, below what the page's owner put inside. */
  fail(reason) {
    const language = this.#language();
    const words = document.createElement("p");
    words.lang = language;
    words.part = "problem";
    words.role = "alert";
    words.textContent = files.problems[language][reason];
    this.shadowRoot.replaceChildren(this.#slot, words);
    // What did not arrive may arrive once the connection is back.
    this.#begun = reason !== "unreachable";
    if (!this.#begun) addEventListener("online", () => this.isConnected && this.begin(), { once: true });
  }
}

// A property beside every attribute, as elements of the platform have it.
for (const name of KlantSpiegel.observedAttributes.filter((name) => name !== "lang")) {
  Object.defineProperty(KlantSpiegel.prototype, name, {
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      this.setAttribute(name, value);
    },
    enumerable: true,
    configurable: true,
  });
}

/** A name that is the same after a reload: its id, or its place among the elements without one. */
function placeOf(element) {
  if (element.id) return element.id;
  const nameless = [...present].filter((other) => !other.id);
  return `${nameless.indexOf(element) + 1}`;
}

const near = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) target.begin();
  },
  { rootMargin: NEAR },
);

matchMedia(DARK).addEventListener("change", () => present.forEach((element) => element.dress()));

// A trap in the Wasm ends every app in it; that of somebody else's Wasm is none of ours.
addEventListener("error", ({ error }) => {
  const ours = typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
  if (ours && `${error.stack}`.includes(files.glue[0])) present.forEach((element) => element.fail("broken"));
});

if (customElements.get(NAME)) console.warn(`<${NAME}> is defined already; a second script changes nothing`);
else customElements.define(NAME, KlantSpiegel);
