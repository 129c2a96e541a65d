// Numbers everything that Tab must reach, a group of radio buttons as one, and gives the numbers in their order; the
// next Tab begins at the top.
const groups = new Map();
const reachable = [];
for (const element of document.querySelectorAll("a[href], button, summary, input, textarea, [tabindex='0']")) {
  if (element.closest("#app") === null || !element.checkVisibility()) continue;
  if (element.type === "radio") {
    const number = groups.get(element.name) ?? `${reachable.length}`;
    element.dataset.reachable = number;
    if (groups.has(element.name)) continue;
    groups.set(element.name, number);
  }
  element.dataset.reachable = `${reachable.length}`;
  reachable.push(element.dataset.reachable);
}
document.body.tabIndex = -1;
document.body.focus();
document.body.removeAttribute("tabindex");
return reachable;
