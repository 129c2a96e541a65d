// The page on which somebody chooses what to put into a page of their own: shows the lines for it, and what comes of them.

/** What was chosen, by field, in any language of the page. */
let chosen = [];
/** The template whose words are shown. */
let words = null;
/** An element by its id; hosts that take out what is empty may have taken it. */
const there = (id) => document.getElementById(id) ?? document.body.appendChild(Object.assign(document.createElement("div"), { id }));
const place = there("builder");
const preview = there("preview");
const templates = [...document.querySelectorAll("template[data-language]")];
const at = (name) => place.querySelector(`[data-place="${name}"]`);
const form = () => place.querySelector("form");

/** The page in a language, with what was chosen so far. */
function show(language) {
  words = templates.find(({ dataset }) => dataset.language === language);
  document.documentElement.lang = language;
  document.title = words.dataset.title;
  place.replaceChildren(words.content.cloneNode(true));
  restore();
  // Moved, not made anew: what was tried there stays.
  at("preview").replaceChildren(preview);
  update();
  look();
}

/** Puts what was chosen back into the fields. */
function restore() {
  const { elements } = form();
  elements.base.value = new URL(".", location.href).href;
  for (const [name, value] of chosen) {
    for (const field of [...elements].filter((field) => field.name === name)) {
      if (field.type === "checkbox" || field.type === "radio") field.checked ||= field.value === value;
      else field.value = value;
    }
  }
}

/** The value of a field. */
const valueOf = (name) => chosen.find(([field]) => field === name)?.[1].trim() ?? "";

/** The address of the folder with the files, or nothing where it is none. */
function folder() {
  try {
    const url = new URL(valueOf("base"));
    if (!/^https?:$/.test(url.protocol)) return null;
    const path = url.pathname.replace(/[^/]*\.html$/, "");
    return { base: `${url.origin}${path}${path.endsWith("/") ? "" : "/"}`, origin: url.origin };
  } catch {
    return null;
  }
}

/** The attributes that say what was chosen; what was left open needs none. */
function attributes() {
  const parts = chosen.filter(([name]) => name === "part").map(([, value]) => value);
  const own = valueOf("set") === "own";
  const given = [
    ["lang", valueOf("lang")],
    ["audience", valueOf("audience")],
    ["set", own ? "" : valueOf("set")],
    ["instruments", own ? parts.join(" ") : ""],
    ["theme", valueOf("theme")],
    ["storage", valueOf("storage")],
    ["config", valueOf("config")],
  ];
  return given.filter(([, value]) => value !== "");
}

/** Shows the lines for what is chosen now. */
function update() {
  chosen = [...new FormData(form())];
  const way = valueOf("way");
  for (const part of place.querySelectorAll("[data-for]")) {
    part.hidden = !part.dataset.for.split(" ").includes(way);
  }
  const found = folder();
  const given = attributes();
  warn("base", way !== "learning" && found === null);
  warn("part", valueOf("set") === "own" && !given.some(([name]) => name === "instruments"));
  for (const status of place.querySelectorAll("[data-copied]")) status.textContent = "";
  if (way !== "learning") {
    const lines = way === "frame" ? frameSnippet : elementSnippet;
    at("snippet").textContent = found && lines(found.base, given, words.dataset.inside);
    at("policy").textContent = found && POLICIES[way](found.origin);
    // Where there are no lines, there is nothing to copy.
    for (const button of place.querySelectorAll("[data-action=copy]")) button.disabled = !found;
  }
}

function warn(name, wrong) {
  place.querySelector(`[data-wrong="${name}"]`).hidden = !wrong;
  for (const field of form().elements) if (field.name === name && field.type === "text") field.ariaInvalid = `${wrong}`;
}

/** Shows the real thing for what was chosen. It keeps nothing, and a package takes no attributes. */
function look() {
  const way = valueOf("way");
  const given = way === "learning" ? [] : attributes();
  const wanted = JSON.stringify([way, given]);
  if (preview.dataset.wanted === wanted) return;
  preview.dataset.wanted = wanted;
  const all = new Map([...given, ["storage", "none"]]);
  if (way === "frame") {
    // Of our own origin, where a sandbox that lets scripts run keeps nothing apart: it needs none.
    const frame = document.createElement("iframe");
    frame.title = "Klantspiegel";
    frame.dataset.klantspiegel = "";
    frame.src = `frame.html#${new URLSearchParams([...all])}`;
    preview.replaceChildren(frame);
    return;
  }
  const before = preview.querySelector("klant-spiegel");
  // A configuration is read once.
  const element = before?.getAttribute("config") === (all.get("config") ?? null) ? before : document.createElement("klant-spiegel");
  for (const name of element.getAttributeNames()) if (!all.has(name)) element.removeAttribute(name);
  for (const [name, value] of all) element.setAttribute(name, value);
  if (element !== before) preview.replaceChildren(element);
}

/** Copies lines, or selects them where that is not allowed. */
async function copy(name) {
  const lines = at(name);
  const status = place.querySelector(`[data-copied="${name}"]`);
  try {
    await navigator.clipboard.writeText(lines.textContent);
    status.textContent = words.dataset.copied;
  } catch {
    getSelection().selectAllChildren(lines);
    status.textContent = words.dataset.selected;
  }
}

place.addEventListener("input", update);
// After the input that it follows, and not at every letter of an address.
place.addEventListener("change", look);
place.addEventListener("submit", (event) => event.preventDefault());
place.addEventListener("click", ({ target }) => {
  const button = target.closest?.("button[data-action]");
  if (button?.dataset.action === "copy") copy(button.value);
  if (button?.dataset.action === "language") {
    show(button.value);
    // The button is gone; whoever uses a keyboard goes on where it was.
    place.querySelector("[data-action=language]").focus();
  }
});

const known = templates.map(({ dataset }) => dataset.language);
const preferred = (navigator.languages ?? []).map((tag) => tag.split("-")[0]);
show(preferred.find((tag) => known.includes(tag)) ?? known[0]);
document.documentElement.dataset.booted = "";
document.querySelector(".late")?.setAttribute("hidden", "");
