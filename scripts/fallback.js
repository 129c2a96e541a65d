// Says why the script of a page did not run, in the syntax of the oldest browsers: they do not understand that script. It stands
// behind what every page needs (`isTooOld`); one that holds an element needs style sheets for it too.
addEventListener("load", function () {
  var root = document.documentElement;
  if (root.hasAttribute("data-booted")) return;
  root.removeAttribute("data-resuming");
  var app = document.getElementById("app");
  var lacksSheets = app.hasAttribute("data-holds-element") && !("adoptedStyleSheets" in document);
  var isOld = !("noModule" in document.createElement("script")) || isTooOld() || lacksSheets;
  // One that stands in the page itself has arrived, and would run if nothing forbade it.
  var isInside = document.querySelector("script[type=module]:not([src])");
  var name = isOld ? "old" : isInside ? "blocked" : "unreachable";
  function message(language) {
    return document.querySelector('template[data-name="' + name + '"][data-language="' + language + '"]');
  }
  // Else the boot script would have chosen it.
  var template = message((navigator.language || "").slice(0, 2)) || message(root.lang);
  // A page that was cut off lacks it.
  if (!template) return;
  root.lang = template.getAttribute("data-language");
  // It stands in a comment, see the boot script; in the oldest browsers a template is an element like any other.
  app.innerHTML = (template.content || template).firstChild.data;
  var reload = app.querySelector("[data-action=reload]");
  if (reload) reload.addEventListener("click", function () { location.reload(); });
});
