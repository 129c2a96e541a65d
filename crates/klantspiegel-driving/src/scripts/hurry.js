// Fills in the page as a person (first argument) up to a step such as "#feedback" (second argument).
const [person, destination] = arguments;
const root = document;
// The review lies beside the way.
const beside = destination === "#review";

while (location.hash !== (beside ? "#feedback" : destination)) {
  const screen = document.querySelector("[data-screen]");
  answer(screen);
  const before = location.hash;
  screen.querySelector("form [type=submit]").click();
  await until(() => location.hash !== before && document.activeElement === document.querySelector("h1"));
}
if (beside) {
  document.querySelector("footer a[href='#review']").click();
  await until(() => location.hash === destination && document.activeElement === document.querySelector("h1"));
}
