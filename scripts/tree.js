// Makes elements of what the page has of screens as data (`#still`): nothing of it is handed to a parser, nor stands where a host that
// squeezes pages would touch it.

const stills = JSON.parse(document.getElementById("still").textContent);

/** The nodes of a screen. */
const still = (name, language) => stills[language][name].map(made);

/** A text, or an element from its name, its attributes and what is in it. */
function made(node) {
  if (typeof node === "string") return node;
  const [name, attributes, ...content] = node;
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...content.map(made));
  return element;
}
