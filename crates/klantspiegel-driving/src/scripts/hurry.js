// Fills in the page as a person (first argument) up to a step such as "#feedback" (second argument).
const [person, destination] = arguments;
const root = document;

while (location.hash !== destination) {
  const screen = document.querySelector("[data-screen]");
  answer(screen);
  const before = location.hash;
  screen.querySelector("form [type=submit]").click();
  await until(() => location.hash !== before && document.activeElement === document.querySelector("h1"));
}
