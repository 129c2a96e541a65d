// Fills in the page as a person (first argument) while other code acts on its nodes, so often at a time (second argument), from a
// seed (third argument); gives what stood on each screen, and what was chosen there.
const [person, count, seed] = arguments;
const root = document.getElementById("app");
const act = foreign(root, seed);
const text = (element) => element?.textContent.trim() ?? "";
const heading = () => text(root.querySelector("h1"));
const seen = [];

while (location.hash !== "#feedback") {
  act(count);
  const screen = root.querySelector("[data-screen]");
  answer(screen);
  await painted();
  act(count);
  const chosen = [...root.querySelectorAll("[data-screen] fieldset input:checked")].map((input) => ({
    name: input.name,
    value: input.value,
    words: text(input.closest("label")),
  }));
  seen.push({ step: location.hash, heading: heading(), chosen });
  const before = location.hash;
  root.querySelector("[data-screen] form [type=submit]").click();
  await until(() => location.hash !== before);
  await painted();
}
return seen;
