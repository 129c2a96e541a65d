// Fills in the element that a selector names (second argument) as a person (first argument) up to a screen such as
// "feedback" (third argument); gives the names of the screens on the way.
const [person, selector, destination] = arguments;
const root = document.querySelector(selector).shadowRoot;
const here = () => root.querySelector("[data-screen]");
const screens = [];

// The review lies beside the way.
const end = destination === "review" ? "feedback" : destination;

while (here().dataset.screen !== end) {
  screens.push(here().dataset.screen);
  answer(here());
  const before = root.querySelector("h1").textContent;
  here().querySelector("form [type=submit]").click();
  await until(() => root.querySelector("h1").textContent !== before && root.activeElement === root.querySelector("h1"));
}
if (end !== destination) {
  root.querySelector("footer a[href='#review']").click();
  await until(() => here().dataset.screen === destination && root.activeElement === root.querySelector("h1"));
}
return screens;
