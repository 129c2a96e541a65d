// For a page with Klantspiegel in an iframe: gives every `iframe[data-klantspiegel]` the height of what is in it, and
// turns what it tells into the events of the element. Runs as a script of the old kind, which pages may load from anywhere, and as a
// module, which they may only where the server says so.
import * as files from "@klantspiegel/release";
import { detailOf, HEIGHT, HELLO, message, readMessage } from "../lib/announcements.js";
import { SANDBOX } from "../lib/sandbox.js";
import { EXPLAINED, tellOwner } from "../lib/understood.js";

/** With this an element begins, wherever it is scrolled to.
 * @type {Extract<AnnouncementName, "ready">} */
const READY = "ready";

/** No screen is as high as this; a message that says so is not from us. */
const MAX_PIXELS = 100_000;

/** @param {unknown} height */
const isHeight = (height) =>
  Number.isFinite(height) && /** @type {number} */ (height) > 0 && /** @type {number} */ (height) <= MAX_PIXELS;

/** Of every frame that was looked at, the origin that it comes from and the name that it was given.
 * @type {WeakMap<HTMLIFrameElement, { origin: string, instance: string } | null>} */
const known = new WeakMap();

/** @param {HTMLIFrameElement} frame */
const isOurs = (frame) => "klantspiegel" in frame.dataset;

/** The frames there are now; a page may put one in at any time. */
const frames = () => [...document.getElementsByTagName("iframe")].filter(isOurs);

/** A name that nobody else knows. */
const newName = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");

/** Tells a frame its name; nobody but its own origin hears it.
 * @param {HTMLIFrameElement} frame */
function greet(frame) {
  const { origin } = new URL(frame.src, document.baseURI);
  // A place to be filled later has nobody to greet, and what may not keep its origin cannot be greeted.
  if (origin === "null" || (frame.hasAttribute("sandbox") && !frame.sandbox.contains("allow-same-origin"))) return;
  const instance = known.get(frame)?.instance ?? newName();
  known.set(frame, { origin, instance });
  frame.contentWindow?.postMessage(message(instance, HELLO), origin);
}

/** Whether a frame shows its page already: one from elsewhere cannot be looked into, and an empty one can.
 * @param {HTMLIFrameElement} frame */
function isThere({ contentWindow }) {
  try {
    return /** @type {Window} */ (contentWindow).location.href !== "about:blank";
  } catch {
    return true;
  }
}

/** The folder with the pages, seen from that of the version, in which this script lies; nothing where it is part of another script. */
function pages() {
  const script = /** @type {HTMLScriptElement | null} */ (document.querySelector("script[src*='host.js']"));
  return script && new URL("..", script.src).href;
}
/** What is not made for a frame; nothing stands for the first of them.
 * @type {Record<PageAlone | "", true>} */
const ALONE = {
  "": true,
  "index.html": true,
  "desk.html": true,
  "embed.html": true,
  "invited.html": true,
  "klantspiegel.html": true,
};
/** @type {PageInFrame} */
const FRAME = "frame.html";

/** What frames and others were when they were looked at last.
 * @type {WeakMap<HTMLIFrameElement, string>} */
const lookedAt = new WeakMap();

/** Names what is wrong with a frame, for the owner of the page.
 * @param {HTMLIFrameElement} frame */
function lookAt(frame) {
  const given = ["data-klantspiegel", "sandbox", "src", "srcdoc", ...files.options.flatMap((name) => [name, `data-${name}`])].map(
    (name) => frame.getAttribute(name),
  );
  if (lookedAt.get(frame) === `${given}`) return;
  lookedAt.set(frame, `${given}`);
  // A place to be filled later, or by the page itself.
  if (!frame.getAttribute("src") || frame.hasAttribute("srcdoc")) return;
  const { origin, pathname } = new URL(frame.src, document.baseURI);
  const page = pathname.slice(pathname.lastIndexOf("/") + 1);
  const isMarked = isOurs(frame);
  const tag = `<iframe${isMarked ? " data-klantspiegel" : ""} src="${frame.getAttribute("src")}">`;
  const folder = pages();
  const isHere = (folder && `${origin}${pathname}`.startsWith(folder)) || pathname.includes("klantspiegel");
  if (!isMarked && isHere && page === FRAME) {
    tellOwner(`${tag} lacks data-klantspiegel: its height and its events are left out (${EXPLAINED})`);
  }
  if ((isMarked || `${origin}${pathname}` === folder + page) && origin !== "null" && Object.keys(ALONE).includes(page)) {
    tellOwner(`${tag} shows a page that is not made for a frame: take frame.html (${EXPLAINED})`);
  }
  if (!isMarked) return;
  const behind = new URLSearchParams(new URL(frame.src, document.baseURI).hash.slice(1));
  for (const name of files.options.filter((name) => !behind.has(name))) {
    const written = [name, `data-${name}`].find((attribute) => frame.hasAttribute(attribute));
    if (!written) continue;
    tellOwner(
      `${tag} has ${written} as an attribute, which is left out: write it behind the #, as in frame.html#${name}=… (${EXPLAINED})`,
    );
  }
  if (!frame.hasAttribute("sandbox")) return;
  for (const [token, without] of Object.entries(SANDBOX)) {
    if (!frame.sandbox.contains(token)) tellOwner(`${tag} lacks ${token} in its sandbox: ${without} (${EXPLAINED})`);
  }
}

/** Names what is marked as a frame and is none, and an element that waits for the other script. */
function lookForOthers() {
  if (
    document.querySelector("klant-spiegel") &&
    !document.querySelector("script[src*='embed.js']") &&
    !customElements.get("klant-spiegel")
  ) {
    tellOwner(`<klant-spiegel> needs embed.js; host.js is for an iframe (${EXPLAINED})`);
  }
  for (const { localName } of document.querySelectorAll("[data-klantspiegel]:not(iframe)")) {
    tellOwner(`<${localName} data-klantspiegel> does nothing: it belongs on an iframe (${EXPLAINED})`);
  }
}

/** Looks for frames that came since. */
function look() {
  for (const frame of document.getElementsByTagName("iframe")) lookAt(frame);
  for (const frame of frames()) {
    if (known.has(frame)) continue;
    known.set(frame, null);
    frame.addEventListener("load", () => greet(frame));
    if (isThere(frame)) greet(frame);
  }
}

/** Turns what a frame of ours tells into its height, or into an event.
 * @param {MessageEvent} message */
function hear({ source, origin, data }) {
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  const expected = frame && known.get(frame);
  if (!expected || origin !== expected.origin) return;
  const told = readMessage(data);
  if (told?.instance !== expected.instance) return;
  if (told.type === HEIGHT) {
    const height = /** @type {{ height?: unknown } | undefined} */ (told.detail)?.height;
    if (isHeight(height)) frame.style.height = `${height}px`;
    return;
  }
  // What is anything else is ignored.
  const detail = detailOf(told.type, told.detail);
  if (!detail) return;
  // A new screen begins where it can be seen.
  if (told.type !== READY && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  frame.dispatchEvent(new CustomEvent(`klantspiegel-${told.type}`, { bubbles: true, composed: true, detail }));
}

/** @param {() => void} look */
function onceParsed(look) {
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", look, { once: true });
  else look();
}

// Who imports it where pages are made, and not seen, has nothing to look at.
if (typeof document !== "undefined") {
  addEventListener("message", hear);
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributeFilter: ["data-klantspiegel", "src"] });
  look();
  onceParsed(lookForOthers);
}
