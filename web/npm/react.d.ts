// `import "klantspiegel/react"` once, and JSX knows the tag; `onklantspiegel-complete` and its like are React 19's.
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { KlantSpiegelAttributes, KlantSpiegelElement, KlantSpiegelEvents } from "./index.js";

type Handlers = { [Name in keyof KlantSpiegelEvents as `on${Name}`]?: (event: KlantSpiegelEvents[Name]) => void };
type Usual = Omit<DetailedHTMLProps<HTMLAttributes<KlantSpiegelElement>, KlantSpiegelElement>, keyof KlantSpiegelAttributes>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "klant-spiegel": Usual & Handlers & { [Name in keyof KlantSpiegelAttributes]?: KlantSpiegelAttributes[Name] | undefined };
    }
  }
}
