// Says why the boot script did not run, in the syntax of the oldest browsers: they do not understand that script. It stands
// behind what the page needs (`isTooOld`).
addEventListener("load", function () {
  var root = document.documentElement;
  if (root.hasAttribute("data-booted")) return;
  var isOld = !("noModule" in document.createElement("script")) || isTooOld();
  var name = isOld ? "old" : "unreachable";
  function message(language) {
    return document.querySelector('template[data-name="' + name + '"][data-language="' + language + '"]');
  }
  // Else the boot script would have chosen it.
  var template = message((navigator.language || "").slice(0, 2)) || message(root.lang);
  root.lang = template.getAttribute("data-language");
  var app = document.getElementById("app");
  // It stands in a comment, see the boot script; in the oldest browsers a template is an element like any other.
  app.innerHTML = (template.content || template).firstChild.data;
  var reload = app.querySelector("[data-action=reload]");
  if (reload) reload.addEventListener("click", function () { location.reload(); });
});
