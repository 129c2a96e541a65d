// Fills in the page as a person (first argument) up to a step such as "#feedback" (second argument).
const [person, destination] = arguments;

const next = (look) => (document.hidden ? setTimeout(look) : requestAnimationFrame(look));
const until = (condition) =>
  new Promise((resolve) => {
    const look = () => (condition() ? resolve() : next(look));
    look();
  });
const tick = (name, value) => document.querySelector(`input[name="${name}"][value="${value}"]`).click();

const answers = {
  start() {
    tick("role", person.role);
    tick("set", person.set);
  },
  item: (fieldset) => tick(fieldset.elements[0].name, person.agreement),
  stated: (fieldset) => tick(fieldset.elements[0].name, person.stated),
  dilemma(fieldset) {
    const { costMinutes, lossMinutes } = fieldset.dataset;
    const cares = (costMinutes / lossMinutes) * 60 <= person.price;
    tick(fieldset.elements[0].name, cares ? "care" : "cost");
  },
  measures() {
    const names = [...document.querySelectorAll("fieldset input")].map((input) => input.name);
    for (const name of new Set(names)) tick(name, person.measures);
  },
};

while (location.hash !== destination) {
  const screen = document.querySelector("[data-screen]");
  answers[screen.dataset.screen]?.(screen.querySelector("fieldset"));
  const before = location.hash;
  screen.querySelector("form [type=submit]").click();
  await until(() => location.hash !== before && document.activeElement === document.querySelector("h1"));
}
