// What the scripts of our own pages share: they show still screens, start an app after the first paint, and say calmly when it
// cannot run.

import { address } from "@klantspiegel/module";
import * as files from "@klantspiegel/release";
import { isFramedElsewhere } from "./alone.js";
import { UNREAD_NAME } from "./kept.js";
import { languageFor } from "./languages.js";
import { reasonOf } from "./loading.js";
import { notUsed } from "./missed.js";
import { isTooOld } from "./needs.js";
import { elements } from "./tree.js";

// Before anything shows that a script ran: the fallback then says it.
if (isTooOld()) throw new Error("this browser is too old");

// Hosts that take out what is empty may have taken it.
export const root =
  document.getElementById("app") ??
  document.body.appendChild(Object.assign(document.createElement("div"), { id: "app", className: "mirror" }));
export const page = document.documentElement;
page.dataset.booted = "";

/** Other code may write the page anew, or put a copy in the place of ours, in which nothing works: then ours comes back. */
const around = new MutationObserver(() => {
  if (root.isConnected) return;
  const copy = document.getElementById(root.id);
  if (copy) copy.replaceWith(root);
  else document.body.append(root);
  root.querySelector("h1")?.focus({ preventScroll: true });
  watchAround();
});
function watchAround() {
  around.disconnect();
  for (let node = root.parentNode; node; node = node.parentNode) around.observe(node, { childList: true });
}
watchAround();

/** What is said while nothing begins, until something does.
 * @type {HTMLElement} */
export const late = document.querySelector(".late") ?? document.createElement("div");

// Before anything is read from the address or from what was kept.
if (isFramedElsewhere()) refuseFrame();

/** In a frame of another origin nothing is shown but the way to a window of its own. */
function refuseFrame() {
  page.lang = languageFor();
  late.hidden = true;
  root.replaceChildren(...elements("framed", page.lang));
  page.removeAttribute("data-resuming");
  /** @type {HTMLAnchorElement} */ (root.querySelector("[data-action=open-alone]")).href = location.href;
  // A sandbox may keep the link from opening, and tells nobody.
  /** @type {HTMLElement} */ (root.querySelector("code")).textContent = location.href;
  throw new Error(
    "Klantspiegel does not run in a frame of another origin. What is made for that is frame.html, or the element: " +
      "see “What may be in a frame” in docs/embedding.md.",
  );
}

/** The fallback finds out why a file does not do: it has the words too. `kind` says what that is asked for.
 * @type {(kind: "not" | "wait", address: string, integrity: string, isScript: boolean | undefined) => string} */
const asks = (kind, address, integrity, isScript) => `${kind} ${address} ${integrity} ${isScript ? "script" : ""}`;
/** @type {(...file: [address: string, integrity: string, isScript: boolean | undefined]) => string} */
const whyNot = (...file) => asks("not", ...file);

/** Has the screen replaced with a calm message (`problem.js`), or at least says that something is the matter where the words for it did
 * not come either; what was saved stays saved.
 * @param {string} reason a reason, or what the fallback is asked for */
function fail(reason) {
  page.removeAttribute("data-resuming");
  late.hidden = false;
  page.dataset.problem = reason;
}

/** Whoever waits for something that does not come is told why, where waiting is of no use; it comes back into sight with that.
 * @param {FileEntry | null} file
 * @param {boolean | undefined} isScript */
export function tellWhoWaits(file, isScript) {
  if (file && root.querySelector("[data-waiting]")) page.dataset.problem = asks("wait", address(file), file[1], isScript);
}

/** Puts what was kept aside, for when it is what the app stumbles over, and begins anew.
 * @param {Pick<Page, "isSaved" | "beginAgain">} page */
function startAfresh({ isSaved, beginAgain }) {
  for (const name of /** @type {const} */ (["sessionStorage", "localStorage"])) {
    try {
      const storage = window[name];
      for (const key of Object.keys(storage).filter(isSaved)) {
        const text = storage.getItem(key);
        // Another tab may have deleted it.
        if (text === null) continue;
        // In this order there is room for it in a full storage too.
        storage.removeItem(key);
        storage.setItem(key.replace(/\w+$/, UNREAD_NAME), text);
      }
    } catch {
      // A browser that refuses storage has kept nothing.
    }
  }
  beginAgain();
}

/** From here on the page itself forbids every request: everything it needs is there, but for what it names.
 * @param {...string} but */
export function closeTheDoors(...but) {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  // The icon is in the page itself.
  policy.content = ["default-src 'none'", "img-src data:", ...but].join("; ");
  document.head.append(policy);
}

/** How feedback and method look.
 * @type {Take} */
export function addDeferredStyle() {
  const style = /** @type {FileEntry} */ (files.deferredStyle);
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = address(style);
  sheet.integrity = style[1];
  return new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      reject(notUsed(style, false));
    };
    document.head.append(sheet);
  });
}

// A trap in the Wasm ends the app: everything up to the last answer is saved.
addEventListener("error", ({ error }) => {
  if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) fail("broken");
});

/** @typedef {{ start: () => Promise<void>, isSaved: (key: string) => boolean, beginAgain: () => void }} Page */

/** Starts once, after the first paint, so that nothing competes with it. In the background there is none to wait for, and a
 * window that is covered by another one may wait for it in vain. `isSaved` says under which keys the app keeps a session, and
 * `beginAgain` begins without one.
 * @param {Page} page */
export function startAfterPaint({ start, isSaved, beginAgain }) {
  root.addEventListener("click", ({ target }) => {
    if (page.dataset.problem && /** @type {Partial<Element>} */ (target).closest?.("[data-action=restart]"))
      startAfresh({ isSaved, beginAgain });
  });
  let begun = false;
  const run = () => {
    if (!begun)
      start().catch(async (error) => {
        console.error(error);
        fail(await reasonOf(error, whyNot));
      });
    begun = true;
  };
  if (document.visibilityState === "visible") {
    requestAnimationFrame(() => setTimeout(run));
    setTimeout(run, 3000);
  } else run();
}
