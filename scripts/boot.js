// Makes the prerendered screens work until the Wasm is there, then starts it; says so calmly when it cannot run.

const place = document.getElementById("app");
const root = document.documentElement;
root.dataset.booted = "";
const SAVED = "klantspiegel.session";

/** What was ticked, as name and value: of radio buttons with one name only one, of checkboxes any number. */
const chosen = new Map();
const keyOf = ({ type, name, value }) => (type === "radio" ? name : `${name} ${value}`);
/** A report that was chosen before the app could open it. */
let report = null;

const template = (name, language) =>
  document.querySelector(`template[data-name="${name}"][data-language="${language}"]`);

/** What a template shows: it stands in a comment, so that of all of them only those are made that are needed. */
const contentOf = (template) => document.createRange().createContextualFragment(template.content.firstChild.data);

/** Shows a prerendered screen with what was ticked so far. */
function show(name, language) {
  root.lang = language;
  place.replaceChildren(contentOf(template(name, language)));
  for (const [input, value] of chosen.values()) {
    const ticked = place.querySelector(`input[name="${input}"][value="${value}"]`);
    if (!ticked) continue;
    ticked.checked = true;
    if (ticked.type === "radio") showAnswered(ticked);
  }
  place.dataset.chosen = [...chosen.values()].map(([input, value]) => `${input}=${value}`).join("&");
}

const set = () => chosen.get("set")?.[1] ?? "short";
const screenNow = () => {
  const screen = place.querySelector("[data-screen]")?.dataset.screen;
  return screen === "item" ? `item-${set()}` : "start";
};

/** On an item: says the answer in full, and that one goes on with it instead of skipping. */
function showAnswered(input) {
  const onward = place.querySelector("[data-action=next]");
  if (!onward) return;
  onward.dataset.answered = "true";
  onward.textContent = template(screenNow(), root.lang).dataset.next;
  place.querySelector(".chosen").textContent = input.parentElement.querySelector(".word").textContent;
}

const early = {
  change: ({ target }) => {
    if (target.type === "file") report = target.files;
    else if (target.checked) chosen.set(keyOf(target), [target.name, target.value]);
    else chosen.delete(keyOf(target));
    if (target.type === "radio") showAnswered(target);
  },
  click: ({ target }) => {
    const button = target.closest?.("[data-action]");
    if (button?.dataset.action === "language") {
      show(screenNow(), button.value);
      // That button is gone; the next one is where it was.
      place.querySelector("[data-action=language]").focus();
    }
    if (button?.dataset.action === "back") {
      delete place.dataset.pending;
      show("start", root.lang);
      place.querySelector("h1").focus();
    }
  },
  submit: (event) => {
    event.preventDefault();
    if (screenNow() !== "start") {
      place.dataset.pending = "next";
    } else if (set() === "own") {
      // What comes first depends on what was picked: the app knows.
      place.dataset.pending = "start";
      event.submitter?.setAttribute("aria-busy", "true");
    } else {
      show(`item-${set()}`, root.lang);
      place.querySelector("h1").focus();
    }
  },
};

/** Replaces the screen with a calm message; what was saved stays saved. */
function fail(reason) {
  const language = languages.includes(root.lang) ? root.lang : languages[0];
  place.replaceChildren(contentOf(template(reason, language)));
  root.removeAttribute("data-resuming");
  place.querySelector("[data-action=reload]")?.addEventListener("click", () => location.reload());
  place.querySelector("[data-action=restart]")?.addEventListener("click", startAfresh);
  place.querySelector("h1")?.focus();
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

async function start() {
  const first = root.lang;
  const [app, firstTexts] = await Promise.all([loadApp(), texts(first, "journey")]);
  // The language may have been switched in the meantime.
  const shown = root.lang;
  app.start(shown, shown === first ? firstTexts : await texts(shown, "journey"));
  for (const [name, listener] of Object.entries(early)) place.removeEventListener(name, listener);
  root.removeAttribute("data-resuming");
  handOverFile();
  // A page that is one file has all its looks.
  const looks = files.endingStyle ? [addEndingStyle] : [];
  await fetchRest([...looks, ...restOf(app, shown)]);
  closeTheDoors();
}

/** Gives the app the file that was chosen before it was there. */
function handOverFile() {
  const input = place.querySelector("input[name=report]");
  if (!report?.length || !input) return;
  input.files = report;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** How feedback and method look. */
function addEndingStyle() {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = address(files.endingStyle);
  sheet.integrity = files.endingStyle[1];
  return new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      reject();
    };
    document.head.append(sheet);
  });
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
for (const [name, listener] of Object.entries(early)) place.addEventListener(name, listener);
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
