// Says calmly why the app cannot run, in the syntax of the oldest browsers.
// The scripts of a page ask for it by `data-problem`, so that it does not matter which of them comes first.
import * as files from "@klantspiegel/release";

/** Shows it in the place of the page, in the language of the page if there is one, else in the person's.
 * @param {Reason} reason */
export function showProblem(reason) {
  var page = document.documentElement;
  var root = document.querySelector("#app, #builder, main");
  // A host that takes out what is empty may have taken it.
  if (!root) root = put(document.body, "div", { id: "app" });
  var language = [page.lang, String(navigator.language).slice(0, 2), "nl"].filter(isSpoken)[0];
  var words = files.problemScreens[language];
  page.lang = language;
  page.removeAttribute("data-resuming");
  /** @type {HTMLElement | null} */
  var late = document.querySelector(".late");
  if (late) late.hidden = true;
  while (root.firstChild) root.removeChild(root.firstChild);
  var frame = put(root, "div", { class: "frame", lang: language });
  // A course has its element in a `<main>` of its own.
  var screen = put(frame, root.localName === "main" ? "div" : "main", { class: "screen", "data-screen": "problem" });
  put(screen, "h1", { tabindex: "-1" }, words.title);
  put(screen, "p", {}, words.reasons[reason] || words.reasons.broken);
  var actions = put(screen, "div", { class: "actions" });
  var reload = put(actions, "button", { type: "button", part: "primary", "data-action": "reload" }, words.reload);
  reload.addEventListener("click", function () {
    location.reload();
  });
  // Reloading may lead straight back to what went wrong.
  if (reason === "broken") put(actions, "button", { type: "button", part: "quiet", "data-action": "restart" }, words.restart);
}

/** @param {string} language */
export function isSpoken(language) {
  return Object.prototype.hasOwnProperty.call(files.problemScreens, language);
}

/** A new element in another one.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Element} parent
 * @param {Name} name
 * @param {Record<string, string>} attributes
 * @param {string} [text] */
function put(parent, name, attributes, text) {
  var element = document.createElement(name);
  for (var key in attributes) element.setAttribute(key, attributes[key]);
  if (text) element.appendChild(document.createTextNode(text));
  return parent.appendChild(element);
}
