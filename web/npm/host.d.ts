import type { KlantSpiegelEvents } from "./index.js";

declare global {
  /** What a frame tells comes as events on it. */
  interface HTMLIFrameElementEventMap extends KlantSpiegelEvents {}
}
