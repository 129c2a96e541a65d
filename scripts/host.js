// For a page with Klantspiegel in an iframe: gives every `iframe[data-klantspiegel]` the height of what is in it, and
// turns what it tells into the events of the element.

const VERSION = 1;
/** No screen is as high as this; a message that says so is not from us. */
const MOST_PIXELS = 100_000;
const PARTS = ["from-within", "care-cost", "perspectives", "brushoff", "leadership", "room"];

const isCount = (value) => Number.isInteger(value) && value > 0 && value < 1000;

/** What each message carries; what is anything else is ignored. */
const DETAILS = {
  height: ({ height }) => Number.isFinite(height) && height > 0 && height <= MOST_PIXELS && { height },
  ready: ({ version }) => typeof version === "string" && version.length < 40 && { version },
  progress: ({ position, count }) => isCount(position) && isCount(count) && { position, count },
  complete: ({ instruments }) =>
    Array.isArray(instruments) && instruments.every((name) => PARTS.includes(name)) && { instruments },
};

/** Of every frame that was looked at, the origin that it comes from and the name that it was given. */
const known = new WeakMap();

const isOurs = (frame) => "klantspiegel" in frame.dataset;

/** The frames there are now; a page may put one in at any time. */
const frames = () => [...document.getElementsByTagName("iframe")].filter(isOurs);

/** A name that nobody else knows. */
const newName = () => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");

/** Tells a frame its name; nobody but its own origin hears it. */
function greet(frame) {
  const { origin } = new URL(frame.src, document.baseURI);
  // A place to be filled later has nobody to greet.
  if (origin === "null") return;
  const instance = known.get(frame)?.instance ?? newName();
  known.set(frame, { origin, instance });
  frame.contentWindow?.postMessage({ klantspiegel: VERSION, type: "hello", instance }, origin);
}

/** Whether a frame shows its page already: one from elsewhere cannot be looked into, and an empty one can. */
function isThere({ contentWindow }) {
  try {
    return contentWindow.location.href !== "about:blank";
  } catch {
    return true;
  }
}

/** Looks for frames that came since. */
function look() {
  for (const frame of frames()) {
    if (known.has(frame)) continue;
    known.set(frame, null);
    frame.addEventListener("load", () => greet(frame));
    if (isThere(frame)) greet(frame);
  }
}

addEventListener("message", ({ source, origin, data }) => {
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  const expected = frame && known.get(frame);
  if (!expected || origin !== expected.origin) return;
  if (data?.klantspiegel !== VERSION || data.instance !== expected.instance) return;
  const isKnown = Object.hasOwn(DETAILS, data.type) && typeof data.detail === "object" && data.detail !== null;
  const detail = isKnown && DETAILS[data.type](data.detail);
  if (!detail) return;
  if (data.type === "height") {
    frame.style.height = `${detail.height}px`;
    return;
  }
  // A new screen begins where it can be seen.
  if (data.type !== "ready" && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
  frame.dispatchEvent(new CustomEvent(`klantspiegel-${data.type}`, { bubbles: true, composed: true, detail }));
});

new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
