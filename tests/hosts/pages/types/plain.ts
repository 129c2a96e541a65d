// What a page with types and without a framework knows of the element.
import "klantspiegel";
import "klantspiegel/host";
import { define } from "klantspiegel/define";
import type { KlantSpiegelElement } from "klantspiegel";

await define({ base: new URL("https://forms.example/klantspiegel/files/") });

const element: KlantSpiegelElement = document.createElement("klant-spiegel");
element.set = "short";
element.lang = "nl-BE";
element.instruments = "from-within room";
element.theme = null;
// @ts-expect-error: no such set.
element.set = "long";
// @ts-expect-error: no such attribute.
element.language = "nl";

document.addEventListener("klantspiegel-progress", ({ detail }) => (detail.position / detail.count).toFixed(1));
element.addEventListener("klantspiegel-complete", ({ detail }) => detail.instruments.join());
// @ts-expect-error: no event carries a score.
element.addEventListener("klantspiegel-complete", ({ detail }) => detail.score);
document.querySelector("iframe")?.addEventListener("klantspiegel-ready", ({ detail }) => detail.version.trim());
