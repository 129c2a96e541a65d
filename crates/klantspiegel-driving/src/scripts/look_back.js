// Looks at everything on the way in the frame of the element that a selector names (first argument): goes to the end of the screen,
// and from the review to an answer and back.
const [selector] = arguments;
const root = document.querySelector(selector).shadowRoot;
const settled = async () => { for (let frames = 0; frames < 3; frames += 1) await new Promise((frame) => requestAnimationFrame(frame)); };
const until = async (name) => { while (root.querySelector("[data-screen]").dataset.screen !== name) await settled(); };
const toTheEnd = async () => {
  scrollTo(0, document.documentElement.scrollHeight);
  await settled();
};

await toTheEnd();
if (root.querySelector("[data-screen]").dataset.screen === "review") {
  const lines = [...root.querySelectorAll("[data-step]")];
  lines.at(-1).click();
  while (root.querySelector("[data-screen=review]")) await settled();
  root.querySelector("form [type=submit]").click();
  await until("review");
  await toTheEnd();
}
for (const details of root.querySelectorAll("details")) details.open = true;
await toTheEnd();
