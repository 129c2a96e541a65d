// Printing what an element shows, and nothing of the page around it.

/** A frame in the page.
 * @typedef {HTMLIFrameElement & { contentWindow: Window & typeof globalThis, contentDocument: Document }} Shown */

/** Prints a copy in an empty frame of its own, which goes again; says whether the browser began, which it does not where a sandbox
 * forbids it.
 * @param {HTMLElement} root
 * @param {string} css */
export function print(root, css) {
  const frame = document.createElement("iframe");
  // Out of sight; a frame that is not displayed is not printed.
  for (const [name, value] of [
    ["position", "fixed"],
    ["width", "0"],
    ["height", "0"],
    ["border", "0"],
    ["visibility", "hidden"],
  ]) {
    frame.style.setProperty(name, value, "important");
  }
  document.body.append(frame);
  const { contentWindow: view, contentDocument: page } = /** @type {Shown} */ (frame);
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [sheet];
  const copy = page.importNode(root, true);
  // On paper letters have a size of their own.
  copy.style.removeProperty("--rem");
  page.documentElement.lang = /** @type {HTMLElement | null} */ (copy.querySelector("[lang]"))?.lang ?? "";
  page.title = "Klantspiegel";
  page.body.append(copy);
  let begun = false;
  view.addEventListener("beforeprint", () => (begun = true));
  view.addEventListener("afterprint", () => frame.remove());
  view.print();
  return begun;
}
