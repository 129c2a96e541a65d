// `import "klantspiegel/vue"` once, and templates know the tag.
import type { DefineComponent, HTMLAttributes } from "vue";
import type { KlantSpiegelAttributes, KlantSpiegelEvents } from "./index.js";

type Joined<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Joined<Rest>}`
  : Capitalize<Name>;
type Handlers = { [Name in keyof KlantSpiegelEvents as `on${Joined<Name>}`]?: (event: KlantSpiegelEvents[Name]) => void };
type Usual = Omit<HTMLAttributes, keyof KlantSpiegelAttributes>;

declare module "vue" {
  interface GlobalComponents {
    "klant-spiegel": DefineComponent<KlantSpiegelAttributes & Handlers & Usual>;
  }
}
