// Fills in the page as a person (first argument) up to a step such as "#feedback" (second argument).
const [person, destination] = arguments;

const until = (condition) =>
  new Promise((resolve) => {
    const look = () => (condition() ? resolve() : next(look));
    look();
  });
/** A click on what is ticked already would take it back. */
const tick = (name, value) => {
  const input = document.querySelector(`input[name="${name}"][value="${value}"]`);
  if (!input.checked) input.click();
};

function answer(screen) {
  const fieldset = screen.querySelector("fieldset");
  if (screen.dataset.screen === "start") {
    tick("role", person.role);
    tick("set", person.set);
  } else if (screen.dataset.screen === "dilemma") {
    const { costMinutes, lossMinutes } = fieldset.dataset;
    const cares = (costMinutes / lossMinutes) * 60 <= person.price;
    tick(fieldset.elements[0].name, cares ? "care" : "cost");
  } else {
    const names = [...screen.querySelectorAll("fieldset input")].map((input) => input.name);
    for (const name of new Set(names)) if (name in person.answers) tick(name, person.answers[name]);
  }
}

while (location.hash !== destination) {
  const screen = document.querySelector("[data-screen]");
  answer(screen);
  const before = location.hash;
  screen.querySelector("form [type=submit]").click();
  await until(() => location.hash !== before && document.activeElement === document.querySelector("h1"));
}
