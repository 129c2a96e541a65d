// What every page of ours has beside its own script, in the syntax of the oldest browsers: says why that script did not run, or why what
// it began cannot go on. A page that holds an element needs style sheets for it too.
import * as files from "@klantspiegel/release";
import { isTooOld } from "../lib/needs.js";
import { isSpoken, showProblem } from "../lib/problem.js";
import { trustedAddress } from "../lib/trusted.js";
import { isPassing, whyNot } from "../lib/whynot.js";

var page = document.documentElement;

/** What the script of the page has to say; the focus follows, for who was about to do something. */
function sayWhatIsAsked() {
  var reason = page.getAttribute("data-problem");
  if (!reason) return;
  var file = reason.split(" ");
  var isWaitedFor = file[0] === "wait";
  if (!isWaitedFor && file[0] !== "not") return showAndFocus(/** @type {Reason} */ (reason));
  whyNot(file[1], file[2], file[3] === "script").then(function (found) {
    if (!isWaitedFor || !isPassing(found)) showAndFocus(found);
  });
}

/** @param {Reason} reason */
function showAndFocus(reason) {
  showProblem(reason);
  /** @type {HTMLElement | null} */
  var heading = document.querySelector("[data-screen=problem] h1");
  if (heading) heading.focus();
}

function hasScreens() {
  try {
    return Boolean(JSON.parse(/** @type {HTMLElement} */ (document.getElementById("screens")).textContent));
  } catch (changed) {
    return false;
  }
}

/** In the language of the page if that is the person's, else in theirs: no script has chosen one.
 * @param {Reason} reason */
function say(reason) {
  var theirs = String(navigator.language).slice(0, 2);
  if (isSpoken(theirs)) page.lang = theirs;
  showProblem(reason);
}

/** Begins with the same script as a file: what stood in the page was refused, as a policy does, or a host that changed it.
 * @param {FileEntry} boot */
function beginFromFile(boot) {
  var script = document.createElement("script");
  script.type = "module";
  script.integrity = boot[1];
  var address = new URL(boot[0], document.baseURI).href;
  script.addEventListener("error", function () {
    whyNot(address, boot[1], true).then(say);
  });
  script.addEventListener("load", function () {
    if (!page.hasAttribute("data-booted")) say("forbidden");
  });
  try {
    script.src = trustedAddress(address);
    document.head.appendChild(script);
  } catch (refused) {
    console.error(refused);
    say("forbidden");
  }
}

/** Where the style in the page was refused, the same comes as a file. */
function bringStyle() {
  if (!files.pageStyle || getComputedStyle(page).getPropertyValue("--paper")) return;
  var sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.integrity = files.pageStyle[1];
  sheet.href = new URL(files.pageStyle[0], document.baseURI).href;
  document.head.appendChild(sheet);
}

/** Where our files are: other scripts in the page are none of ours. */
var folder = document.currentScript && /** @type {HTMLScriptElement} */ (document.currentScript).src.replace(/[^/]*$/, "");
/** @param {HTMLScriptElement} script */
function isOurs(script) {
  return !folder || script.src.indexOf(folder) === 0;
}

/** Asks for one script of the page after the other until one is found that does not do.
 * @param {HTMLScriptElement[]} scripts */
function findOut(scripts) {
  var script = scripts.shift();
  if (!script) return say("unreachable");
  if (script.type !== "module") {
    console.error(
      "Klantspiegel cannot run " +
        script.src +
        ": its type was made “" +
        script.type +
        "”; leave this page out of what makes scripts wait",
    );
    return say("altered");
  }
  whyNot(script.src, script.integrity, true).then(function (reason) {
    // One that came is at fault only where no other one is.
    if ((reason === "unreachable" || reason === "broken") && scripts.length > 0) findOut(scripts);
    else say(reason);
  });
}

/** Names options of another page, for who made a link with them. */
function lookAtOptions() {
  var options = new RegExp("[?#&](" + files.options.join("|") + ")=").exec(window.klantspiegelWritten || location.search);
  if (options)
    console.warn(
      "Klantspiegel leaves " +
        options[1] +
        "=… out: this page takes no options; frame.html and <klant-spiegel> do (see docs/embedding.md)",
    );
}

addEventListener("load", function () {
  /** @type {HTMLScriptElement[]} */
  var ours = [].slice.call(document.querySelectorAll("script[src]:not([defer])")).filter(isOurs);
  // The one page whose script stands in it; where a host took that out, no script of ours is left.
  var isIndex =
    document.getElementById("boot") || (ours.length === 0 && document.querySelector("#app:not([data-holds-element])"));
  if (isIndex) bringStyle();
  // Pages that hold an element take them.
  if (document.querySelector("#app:not([data-holds-element])")) lookAtOptions();
  if (page.hasAttribute("data-booted")) return;
  page.removeAttribute("data-resuming");
  var lacksSheets = document.querySelector("[data-holds-element]") && !("adoptedStyleSheets" in document);
  var isOld = !("noModule" in document.createElement("script")) || isTooOld() || lacksSheets;
  var lacksScreens = document.querySelector("#app:not([data-holds-element])") && !hasScreens();
  if (isOld) say("old");
  // It was taken out or changed on its way.
  else if (lacksScreens) say("altered");
  else if (isIndex && files.boot) beginFromFile(files.boot);
  // One that stands in the page itself has arrived, and would run if nothing forbade it.
  else if (isIndex) say("forbidden");
  else findOut(ours);
});

// The script of the page may have asked before this one came.
sayWhatIsAsked();
if (window.MutationObserver)
  new MutationObserver(sayWhatIsAsked).observe(page, { attributes: true, attributeFilter: ["data-problem"] });
