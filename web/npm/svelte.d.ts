// `import "klantspiegel/svelte"` once, and components know the tag.
import type { HTMLAttributes } from "svelte/elements";
import type { KlantSpiegelAttributes, KlantSpiegelElement, KlantSpiegelEvents } from "./index.js";

type Handlers = { [Name in keyof KlantSpiegelEvents as `on${Name}`]?: (event: KlantSpiegelEvents[Name]) => void };

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "klant-spiegel": Omit<HTMLAttributes<KlantSpiegelElement>, keyof KlantSpiegelAttributes> & KlantSpiegelAttributes & Handlers;
  }
}
