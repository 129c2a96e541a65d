// Fills in the element that a selector names (second argument) as a person (first argument) up to a screen (third argument); gives for
// each screen on the way its name, how high it is by itself and how high the frame around is.
const [person, selector, destination] = arguments;
const element = document.querySelector(selector);
const root = element.shadowRoot;
const here = () => root.querySelector("[data-screen]");
const settled = async () => { for (let frames = 0; frames < 4; frames += 1) await new Promise((frame) => requestAnimationFrame(frame)); };
const least = (value) => element.style.setProperty("--klantspiegel-least-height", value);
const screens = [];

while (here().dataset.screen !== destination) {
  answer(here());
  await settled();
  least("0px");
  screens.push([here().dataset.screen, Math.ceil(element.getBoundingClientRect().height), innerHeight]);
  least("100vh");
  const before = root.querySelector("h1").textContent;
  here().querySelector("form [type=submit]").click();
  await until(() => root.querySelector("h1").textContent !== before && root.activeElement === root.querySelector("h1"));
}
return screens;
