// Says why the boot script did not run, in the syntax of the oldest browsers: they do not understand that script.
addEventListener("load", function () {
  var root = document.documentElement;
  if (root.hasAttribute("data-booted")) return;
  // Also the youngest function that the boot script calls; a browser that has it could have run the script.
  var isOld = !("noModule" in document.createElement("script")) || !Element.prototype.replaceChildren;
  var name = isOld ? "old" : "unreachable";
  var template = document.querySelector('template[data-name="' + name + '"][data-language="' + root.lang + '"]');
  var app = document.getElementById("app");
  // It stands in a comment, see the boot script.
  app.innerHTML = template.content.firstChild.data;
  var reload = app.querySelector("[data-action=reload]");
  if (reload) reload.addEventListener("click", function () { location.reload(); });
});
