// The page for an iframe: an element as large as it is, whose height and progress the page around is told, once that page
// has said hello. Neither knows of an answer.

const VERSION = 1;
/** What stands behind the `#`, however the page around wrote it down; nothing sticks to the end that only closes a sentence. */
const given = new URLSearchParams(location.hash.slice(1).replaceAll("&amp;", "&"));
for (const [name, value] of [...given]) given.set(name, value.replace(/[\s\u200b.,;:!?"'’”»)>\]}]+$/u, ""));

const element = document.createElement("klant-spiegel");
// Answers are kept by it: those of another frame of this origin are others.
const kind = ["audience", "config", "instruments", "set"].map((name) => given.get(name) ?? "");
element.id = given.get("id") ?? `frame_${kind.join("_")}`;
for (const name of element.constructor.observedAttributes) {
  if (given.has(name)) element.setAttribute(name, given.get(name));
}
// The element knows which language that is, or takes the person's own; the page follows, whatever it speaks later.
document.documentElement.lang = "";
const follow = () => (document.documentElement.lang = element.shadowRoot.querySelector(".frame[lang]")?.lang ?? "");
new MutationObserver(follow).observe(element.shadowRoot, { childList: true, subtree: true, attributeFilter: ["lang"] });
// From here on the element says what is to be said.
document.documentElement.dataset.booted = "";

/** Who said hello: the origin to answer to, and the name that the page around gave to this frame. */
let host = null;

/** What was told last of each type: the page around may say hello late. */
const last = new Map();

function tell(type, detail) {
  last.set(type, detail);
  if (host) parent.postMessage({ klantspiegel: VERSION, instance: host.instance, type, detail }, host.origin);
}

const tellHeight = () => tell("height", { height: Math.ceil(element.getBoundingClientRect().height) });

addEventListener("message", ({ source, origin, data }) => {
  // Browsers that know the origin of the page around leave no room for another one.
  const expected = location.ancestorOrigins?.[0] ?? origin;
  const hello = data?.klantspiegel === VERSION && data.type === "hello" && typeof data.instance === "string";
  if (source !== parent || parent === window || origin !== expected || origin === "null" || !hello) return;
  if (host && host.origin !== origin) return;
  const isNew = host?.instance !== data.instance;
  host = { origin, instance: data.instance };
  if (isNew) for (const told of [...last]) tell(...told);
});

for (const name of ["ready", "progress", "complete"]) {
  element.addEventListener(`klantspiegel-${name}`, ({ detail }) => tell(name, detail));
}
new ResizeObserver(tellHeight).observe(element);
document.body.append(element);
