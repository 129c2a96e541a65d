// Makes the prerendered screens work until the Wasm is there, then starts it; says so calmly when it cannot run.

const app = document.getElementById("app");
const root = document.documentElement;
root.dataset.booted = "";
const { glue, glueIntegrity, wasm, wasmIntegrity, style, styleIntegrity, packs } = document.querySelector("script[data-klantspiegel]").dataset;

/** By language, the files with its texts: of the journey, and of its ending, each with its integrity. */
const textFiles = JSON.parse(packs);
const languages = Object.keys(textFiles);
const SAVED = "klantspiegel.session";

/** What was ticked, as name and value: of radio buttons with one name only one, of checkboxes any number. */
const chosen = new Map();
const keyOf = ({ type, name, value }) => (type === "radio" ? name : `${name} ${value}`);
/** A report that was chosen before the app could open it. */
let files = null;

const template = (name, language) =>
  document.querySelector(`template[data-name="${name}"][data-language="${language}"]`);

/** Shows a prerendered screen with what was ticked so far. */
function show(name, language) {
  root.lang = language;
  app.replaceChildren(template(name, language).content.cloneNode(true));
  for (const [input, value] of chosen.values()) {
    const ticked = app.querySelector(`input[name="${input}"][value="${value}"]`);
    if (!ticked) continue;
    ticked.checked = true;
    if (ticked.type === "radio") showAnswered(ticked);
  }
  app.dataset.chosen = [...chosen.values()].map(([input, value]) => `${input}=${value}`).join("&");
}

const set = () => chosen.get("set")?.[1] ?? "short";
const screenNow = () => {
  const screen = app.querySelector("[data-screen]")?.dataset.screen;
  return screen === "item" ? `item-${set()}` : "start";
};

/** On an item: says the answer in full, and that one goes on with it instead of skipping. */
function showAnswered(input) {
  const onward = app.querySelector("[data-action=next]");
  if (!onward) return;
  onward.dataset.answered = "true";
  onward.textContent = template(screenNow(), root.lang).dataset.next;
  app.querySelector(".chosen").textContent = input.parentElement.querySelector(".word").textContent;
}

const early = {
  change: ({ target }) => {
    if (target.type === "file") files = target.files;
    else if (target.checked) chosen.set(keyOf(target), [target.name, target.value]);
    else chosen.delete(keyOf(target));
    if (target.type === "radio") showAnswered(target);
  },
  click: ({ target }) => {
    const button = target.closest?.("[data-action]");
    if (button?.dataset.action === "language") show(screenNow(), button.value);
    if (button?.dataset.action === "back") {
      delete app.dataset.pending;
      show("start", root.lang);
      app.querySelector("h1").focus();
    }
  },
  submit: (event) => {
    event.preventDefault();
    if (screenNow() !== "start") {
      app.dataset.pending = "next";
    } else if (set() === "own") {
      // What comes first depends on what was picked: the app knows.
      app.dataset.pending = "start";
      event.submitter?.setAttribute("aria-busy", "true");
    } else {
      show(`item-${set()}`, root.lang);
      app.querySelector("h1").focus();
    }
  },
};

/** Why the app cannot run, as the templates name it. */
function reasonOf(error) {
  // Syntax that the browser does not know, in the glue or in the Wasm.
  if (typeof WebAssembly !== "object" || error instanceof SyntaxError) return "old";
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
    return isWasmAllowed() ? "old" : "blocked";
  }
  if (error instanceof WebAssembly.RuntimeError) return "broken";
  return "unreachable";
}

/** Whether the smallest module there is may be compiled: a policy forbids all alike. */
function isWasmAllowed() {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    return false;
  }
}

/** Replaces the screen with a calm message; what was saved stays saved. */
function fail(reason) {
  const language = languages.includes(root.lang) ? root.lang : languages[0];
  app.replaceChildren(template(reason, language).content.cloneNode(true));
  root.removeAttribute("data-resuming");
  app.querySelector("[data-action=reload]")?.addEventListener("click", () => location.reload());
  app.querySelector("[data-action=restart]")?.addEventListener("click", startAfresh);
  app.querySelector("h1")?.focus();
}

/** Puts what was kept aside, for when it is what the app stumbles over, and begins anew. */
function startAfresh() {
  for (const name of ["sessionStorage", "localStorage"]) {
    try {
      const storage = window[name];
      const text = storage.getItem(SAVED);
      if (text === null) continue;
      // In this order there is room for it in a full storage too.
      storage.removeItem(SAVED);
      storage.setItem("klantspiegel.unread", text);
    } catch {
      // A browser that refuses storage has kept nothing.
    }
  }
  location.assign(location.pathname);
}

/** From here on the page itself forbids every request: everything it needs is there. */
function closeTheDoors() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  // The icon is in the page itself.
  policy.content = "default-src 'none'; img-src data:";
  document.head.append(policy);
}

const own = (file, integrity) => fetch(file, { integrity, credentials: "same-origin" });

/** The texts of a part of a language. */
async function texts(language, part) {
  const response = await own(...textFiles[language][part]);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function start() {
  // A module's integrity is checked through its preload; browsers that do not know it load it without.
  const preload = document.createElement("link");
  preload.rel = "modulepreload";
  preload.href = glue;
  preload.integrity = glueIntegrity;
  document.head.append(preload);
  const first = root.lang;
  const [module, response, firstTexts] = await Promise.all([
    import(new URL(glue, document.baseURI).href),
    own(wasm, wasmIntegrity),
    texts(first, "journey"),
  ]);
  const { default: init, start: run, addTexts, addEnding } = module;
  // Falls back by itself when the server names the wrong type.
  await init({ module_or_path: response });
  // The language may have been switched in the meantime.
  const shown = root.lang;
  run(shown, shown === first ? firstTexts : await texts(shown, "journey"));
  for (const [name, listener] of Object.entries(early)) app.removeEventListener(name, listener);
  root.removeAttribute("data-resuming");
  handOverFile();
  const others = languages.filter((language) => language !== shown);
  const take = (language, part) => async () => addTexts(language, part, await texts(language, part));
  await fetchRest([
    addEndingStyle,
    addEnding,
    take(shown, "ending"),
    ...others.flatMap((language) => [take(language, "journey"), take(language, "ending")]),
  ]);
}

/** Gives the app the file that was chosen before it was there. */
function handOverFile() {
  const input = app.querySelector("input[name=report]");
  if (!files?.length || !input) return;
  input.files = files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** How feedback and method look. */
function addEndingStyle() {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = style;
  sheet.integrity = styleIntegrity;
  return new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      reject();
    };
    document.head.append(sheet);
  });
}

/** Fetches what is needed later; what does not arrive is tried again, ever more rarely, and when the connection is back. */
async function fetchRest(rest, pause = 1000) {
  const missing = [];
  for (const take of rest) {
    try {
      await take();
    } catch {
      missing.push(take);
    }
  }
  if (missing.length === 0) return closeTheDoors();
  await new Promise((resolve) => {
    setTimeout(resolve, pause);
    addEventListener("online", resolve, { once: true });
  });
  return fetchRest(missing, Math.min(2 * pause, 60_000));
}

/** What was kept, as text, or nothing where the browser refuses. */
function saved() {
  try {
    return sessionStorage.getItem(SAVED) ?? localStorage.getItem(SAVED);
  } catch {
    return null;
  }
}

/** The language of what was kept; whatever is wrong with it is for the app to say. */
function languageOf(text) {
  try {
    return JSON.parse(text).session.record.language;
  } catch {
    return null;
  }
}

// What was kept is shown by the app; the first screen would only flash by.
const kept = saved();
if (kept !== null || location.hash === "#method") root.dataset.resuming = "";
for (const [name, listener] of Object.entries(early)) app.addEventListener(name, listener);
// A trap in the Wasm ends the app: everything up to the last answer is saved.
addEventListener("error", ({ error }) => {
  if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) fail("broken");
});

// Nothing kept is the usual case: even a caught error would take longer than the rest of this script.
const preferred = [kept && languageOf(kept), ...(navigator.languages ?? [])]
  .map((tag) => `${tag}`.split("-")[0])
  .find((tag) => languages.includes(tag));
if (preferred && preferred !== root.lang) show("start", preferred);

let begun = false;
const run = () => {
  if (!begun) start().catch((error) => { console.error(error); fail(reasonOf(error)); });
  begun = true;
};
// After the first paint, so that nothing competes with it; in the background there is none to wait for, and a window that
// is covered by another one may wait for it in vain.
if (document.visibilityState === "visible") {
  requestAnimationFrame(() => setTimeout(run));
  setTimeout(run, 3000);
} else run();
