// The page for an iframe: an element and nothing else. How high the frame should be and how far somebody is, the page around is told
// once it has said hello. Neither knows of an answer.
import { HEIGHT, HELLO, message, readMessage, TYPES } from "../lib/announcements.js";
import { heightOf } from "../lib/heights.js";
import { EXPLAINED, instead, nearest, tellOwner } from "../lib/understood.js";

/** What stands behind the `#`, however the page around wrote it down; nothing sticks to the end that only closes a sentence. */
const given = new URLSearchParams(location.hash.slice(1).replaceAll("&amp;", "&"));
/** What is there, in its order, as often as it is there. */
const written = [...given.keys()];
for (const [name, value] of [...given]) given.set(name, value.replace(/[\s\u200b.,;:!?"'’”»)>\]}]+$/u, ""));

// The script that defines it may come later, if a host changed their order.
await customElements.whenDefined("klant-spiegel");
const element = document.createElement("klant-spiegel");
const names = [...element.constructor.observedAttributes, "id"];
// Answers are kept by it: those of another frame of this origin are others.
const kind = /** @type {Attribute[]} */ (["audience", "config", "instruments", "set"]).map((name) => given.get(name) ?? "");
element.id = given.get("id") ?? `frame_${kind.join("_")}`;
for (const name of element.constructor.observedAttributes) {
  if (given.has(name)) element.setAttribute(name, /** @type {string} */ (given.get(name)));
}
// It fills the frame, however little is on a screen.
element.style.setProperty("--klantspiegel-least-height", "100vh");
// From here on the element says what is to be said.
document.documentElement.dataset.booted = "";
document.querySelector(".late")?.setAttribute("hidden", "");

/** Names what stands behind the `#` and means nothing, or in front of it. */
function lookAtOptions() {
  for (const name of written) {
    const option = `frame.html#${name}=…`;
    if (!names.includes(name))
      tellOwner(`${option} is left out: there is no such option; ${instead(nearest(name, names), names)}`);
    else if (written.indexOf(name) !== written.lastIndexOf(name))
      tellOwner(`${option} is there twice: the last one counts (${EXPLAINED})`);
  }
  for (const name of new URLSearchParams(location.search).keys()) {
    if (nearest(name, names)) tellOwner(`frame.html?${name}=… is left out: options stand behind #, not behind ? (${EXPLAINED})`);
  }
}

/** Who said hello: the origin to answer to, and the name that the page around gave to this frame.
 * @type {{ origin: string, instance: string } | null} */
let host = null;

/** What was told last of each type: the page around may say hello late.
 * @type {Map<string, unknown>} */
const last = new Map();

/**
 * @param {string} type
 * @param {unknown} detail
 */
function tell(type, detail) {
  last.set(type, detail);
  if (host) parent.postMessage(message(host.instance, type, detail), host.origin);
}

/** Tells the height for the screen that is in sight, if it is another one than before. */
function tellHeight() {
  const screen = /** @type {HTMLElement | null} */ (element.shadowRoot.querySelector("[data-screen]"))?.dataset.screen;
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  // With the room of a scroll bar: whether there is one depends on what is in it.
  const height = screen && heightOf(screen, innerWidth, rem, window.screen.availHeight);
  if (height && height !== /** @type {{ height: number } | undefined} */ (last.get(HEIGHT))?.height) tell(HEIGHT, { height });
}

/** The element knows which language it speaks, and which screen it shows; the page follows. */
function follow() {
  document.documentElement.lang = /** @type {HTMLElement | null} */ (element.shadowRoot.querySelector("[lang]"))?.lang ?? "";
  tellHeight();
}

addEventListener("message", ({ source, origin, data }) => {
  // Browsers that know the origin of the page around leave no room for another one.
  const expected = location.ancestorOrigins?.[0] ?? origin;
  const hello = readMessage(data);
  if (source !== parent || parent === window || origin !== expected || origin === "null" || hello?.type !== HELLO) return;
  if (host && host.origin !== origin) return;
  const isNew = host?.instance !== hello.instance;
  host = { origin, instance: hello.instance };
  if (isNew) for (const told of [...last]) tell(...told);
});

for (const name of TYPES) {
  element.addEventListener(/** @type {AnnouncementEvent} */ (`klantspiegel-${name}`), ({ detail }) => {
    // Which of the two this page hears of first is a matter of what else the browser does; the page around hears of the height first.
    tellHeight();
    tell(name, detail);
  });
}
const changes = { childList: true, subtree: true, attributeFilter: ["lang", "data-screen"] };
new MutationObserver(follow).observe(element.shadowRoot, changes);
addEventListener("resize", tellHeight);
document.documentElement.lang = "";
lookAtOptions();
document.body.append(element);
