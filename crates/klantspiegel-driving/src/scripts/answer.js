// How a person answers whatever a screen of `root` asks.
const until = (condition) =>
  new Promise((resolve) => {
    const look = () => (condition() ? resolve() : next(look));
    look();
  });
/** A click on what is ticked already would take it back. */
const tick = (name, value) => {
  const input = root.querySelector(`input[name="${name}"][value="${value}"]`);
  if (!input.checked) input.click();
};

function answer(screen) {
  const fieldset = screen.querySelector("fieldset");
  if (screen.dataset.screen === "start") {
    // Whoever offers the journey may have decided either.
    const open = ["role", "set"].filter((name) => screen.querySelector(`input[name=${name}]`));
    for (const name of open) tick(name, person[name]);
  } else if (screen.dataset.screen === "dilemma") {
    const { costMinutes, lossMinutes } = fieldset.dataset;
    const cares = (costMinutes / lossMinutes) * 60 <= person.price;
    tick(fieldset.elements[0].name, cares ? "care" : "cost");
  } else {
    const names = [...screen.querySelectorAll("fieldset input")].map((input) => input.name);
    for (const name of new Set(names)) if (name in person.answers) tick(name, person.answers[name]);
  }
}
