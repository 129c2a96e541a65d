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

function look(frame) {
  const { origin } = new URL(frame.src, document.baseURI);
  const instance = [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join("-");
  const hello = () =>
    frame.contentWindow?.postMessage({ klantspiegel: VERSION, type: "hello", instance }, origin);

  addEventListener("message", (event) => {
    const { data } = event;
    const ours = event.source === frame.contentWindow && event.origin === origin;
    if (!ours || data?.klantspiegel !== VERSION || data.instance !== instance) return;
    const known = Object.hasOwn(DETAILS, data.type) && typeof data.detail === "object" && data.detail !== null;
    const detail = known && DETAILS[data.type](data.detail);
    if (!detail) return;
    if (data.type === "height") {
      frame.style.height = `${detail.height}px`;
      return;
    }
    // A new screen begins where it can be seen.
    if (data.type !== "ready" && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    frame.dispatchEvent(new CustomEvent(`klantspiegel-${data.type}`, { bubbles: true, composed: true, detail }));
  });
  frame.addEventListener("load", hello);
  if (isThere(frame)) hello();
}

/** Whether a frame shows its page already: one from elsewhere cannot be looked into, and an empty one can. */
function isThere({ contentWindow }) {
  try {
    return contentWindow.location.href !== "about:blank";
  } catch {
    return true;
  }
}

for (const frame of document.querySelectorAll("iframe[data-klantspiegel]")) look(frame);
