// The page for an iframe: an element as large as it is, whose height and progress the page around is told, once that page
// has said hello. Neither knows of an answer.

const VERSION = 1;
const given = new URLSearchParams(location.hash.slice(1));

const element = document.createElement("klant-spiegel");
for (const name of ["audience", "config", "instruments", "lang", "set", "storage", "theme"]) {
  if (given.has(name)) element.setAttribute(name, given.get(name));
}
// Where none is given it takes the person's own; the page then says which that is.
const page = document.documentElement;
page.lang = given.get("lang") ?? "";
element.addEventListener("klantspiegel-ready", () => {
  // It is drawn right after it is ready.
  setTimeout(() => (page.lang ||= element.shadowRoot.querySelector("[lang]")?.lang ?? ""));
});

/** Who said hello: the origin to answer to, and the name that the page around gave to this frame. */
let host = null;

function tell(type, detail) {
  if (host) parent.postMessage({ klantspiegel: VERSION, instance: host.instance, type, detail }, host.origin);
}

const tellHeight = () => tell("height", { height: Math.ceil(element.getBoundingClientRect().height) });

addEventListener("message", ({ source, origin, data }) => {
  // Browsers that know the origin of the page around leave no room for another one.
  const expected = location.ancestorOrigins?.[0] ?? origin;
  const hello = data?.klantspiegel === VERSION && data.type === "hello" && typeof data.instance === "string";
  if (source !== parent || parent === window || origin !== expected || origin === "null" || !hello) return;
  if (host && host.origin !== origin) return;
  host = { origin, instance: data.instance };
  tellHeight();
});

for (const name of ["ready", "progress", "complete"]) {
  element.addEventListener(`klantspiegel-${name}`, ({ detail }) => tell(name, detail));
}
new ResizeObserver(tellHeight).observe(element);
document.body.append(element);
