// Knows the way through a page of questions, ours or a peer's: what to choose on a screen and what leads on.

window.journey = (() => {
  const { scope, onward } = CONFIG;
  let answered = 0;

  const inputs = () => [...document.querySelectorAll(`${scope} input[type=radio]`)];
  const names = () => [...new Set(inputs().map(({ name }) => name))];
  /** Tells one screen from another. */
  const screen = () => names().join(" ") || document.querySelector(scope)?.innerText || "";

  const selectors = (name) =>
    inputs().filter((input) => input.name === name).map(({ value }) => `input[name="${name}"][value="${value}"]`);
  /** The answers to give on this screen: on every page the same ones in the same order. */
  const choices = () =>
    names().map((name) => {
      const all = selectors(name);
      // Of the coins there are ten in all: few enough on each that the others have room.
      const most = name.startsWith("effort-") ? 3 : all.length;
      return all[(3 * answered++ + 1) % most];
    });

  const frame = () => new Promise(requestAnimationFrame);
  const until = async (condition) => {
    while (!condition()) await frame();
  };
  /** Once another screen is there than this one. */
  const left = (before) => until(() => screen() !== before);
  const way = () => document.querySelector(onward);

  /** Goes on from screen to screen until nothing leads on, and tells what every screen asked. */
  const walk = async (look = () => null) => {
    const seen = [];
    answered = 0;
    while (way()) {
      seen.push(look());
      for (const choice of choices()) {
        document.querySelector(choice).click();
        await until(() => document.querySelector(choice)?.checked);
      }
      const before = screen();
      way().click();
      await left(before);
    }
    return seen;
  };

  /** The questions of a screen of ours, as any other tool could ask them. */
  const questions = () =>
    [...document.querySelectorAll(`${scope} fieldset`)].map((fieldset) => ({
      name: fieldset.querySelector("input").name,
      title: [...fieldset.querySelectorAll("legend > *")].at(-1)?.innerText ?? fieldset.querySelector("legend").innerText,
      lead: document.querySelector("[data-screen=dilemma] h1")?.innerText ?? "",
      options: [...fieldset.querySelectorAll("label")].map((label) => ({
        value: label.querySelector("input").value,
        text: label.innerText.replace(/\s+/g, " ").trim(),
      })),
    }));

  return { screen, choices, left, until, walk, questions, way: () => (way() ? onward : null) };
})();
