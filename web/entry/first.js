// Before anything is painted, in the syntax of the oldest browsers: what stands in the page is a beginning in the first language.
// Who comes back, or reads another language, would only see it flash by.
import * as files from "@klantspiegel/release";
import { isMethod } from "../lib/addresses.js";
import { isFramedElsewhere } from "../lib/alone.js";
import { CAME_BACK, SESSION } from "../lib/kept.js";

/** @param {string} tag */
function isOurs(tag) {
  return files.languages.indexOf(String(tag).split("-")[0]) >= 0;
}
/** @param {"sessionStorage" | "localStorage"} storage */
function isKept(storage) {
  try {
    return window[storage].getItem(SESSION) !== null || window[storage].getItem(CAME_BACK) !== null;
  } catch (refused) {
    return false;
  }
}
// Nothing of it is read in a frame of another origin.
var isElsewhere = isFramedElsewhere();
var reads = /** @type {string[]} */ ([].slice.call(navigator.languages || [])).filter(isOurs)[0] || files.languages[0];
reads = String(reads).split("-")[0];
// What somebody wrote behind the address is named by a script that may come after the app has changed it.
window.klantspiegelWritten = location.search + location.hash;
var isAnother = reads !== files.languages[0];
var file = files.prerendered[reads];
if (isAnother && !isElsewhere && file) {
  // What the start script shows then is on its way before that script is.
  var response =
    /** @type {Partial<typeof window>} */ (window).fetch &&
    fetch(files.base + file[0], { integrity: file[1], credentials: "same-origin" });
  window.klantspiegelAhead = { language: reads, response: response };
  // That script says what becomes of it.
  if (response) response.then(null, function () {});
}
if (isElsewhere || isAnother || isMethod() || isKept("sessionStorage") || isKept("localStorage")) {
  document.documentElement.setAttribute("data-resuming", "");
  // Whatever happens to the other scripts, it does not stay hidden.
  addEventListener("load", function () {
    var page = document.documentElement;
    if (!page.hasAttribute("data-booted")) page.removeAttribute("data-resuming");
  });
}
