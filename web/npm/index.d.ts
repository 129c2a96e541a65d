/** The attributes of `<klant-spiegel>`; every one may be left out. */
export interface KlantSpiegelAttributes {
@attributes@
}

/** What the element tells the page around it; nothing of it depends on an answer. */
export interface KlantSpiegelEvents {
@events@
}

/** `<klant-spiegel>`: each attribute is a property of the same name. */
export interface KlantSpiegelElement extends HTMLElement {
@properties@
}

declare global {
  interface HTMLElementTagNameMap {
    "klant-spiegel": KlantSpiegelElement;
  }

  /** The events bubble, and leave shadow trees: whatever is around the element hears them. */
  interface HTMLElementEventMap extends KlantSpiegelEvents {}
  interface DocumentEventMap extends KlantSpiegelEvents {}
  interface WindowEventMap extends KlantSpiegelEvents {}
}
