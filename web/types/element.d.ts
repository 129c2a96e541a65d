// What scripts know of a <klant-spiegel> and of its events.

/** The element, as `entry/embed.js` defines it. */
interface KlantSpiegelElement extends HTMLElement {
  readonly constructor: KlantSpiegelConstructor;
  /** Open to everybody. */
  readonly shadowRoot: ShadowRoot;
}

interface KlantSpiegelConstructor extends CustomElementConstructor {
  readonly observedAttributes: readonly string[];
}

interface HTMLElementTagNameMap {
  "klant-spiegel": KlantSpiegelElement;
}

/** Whatever it announces bubbles. */
interface HTMLElementEventMap extends Record<AnnouncementEvent, CustomEvent<unknown>> {}
