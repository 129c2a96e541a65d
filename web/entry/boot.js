// Makes the prerendered screens work until the Wasm is there, then starts it.
import { appFile } from "@klantspiegel/files";
import * as files from "@klantspiegel/release";
import { isMethod } from "../lib/addresses.js";
import { CAME_BACK, SESSION } from "../lib/kept.js";
import { readable as readableOf } from "../lib/languages.js";
import { fetchRest, loadApp, othersOf, restOf, texts } from "../lib/loading.js";
import { addDeferredStyle, closeTheDoors, late, page, root, startAfterPaint, tellWhoWaits } from "../lib/opened.js";
import { elements, prerendered } from "../lib/tree.js";
import { saysStill, wordsOf } from "../lib/worded.js";

/** @typedef {import("../lib/tree.js").ScreenName} ScreenName */
/** @typedef {typeof import("@klantspiegel/questionnaire")} Questionnaire */

/** After how many frames everything is kept that was done before, and after how many more nothing comes any more. */
const SOON = 6;
const LONG = 300;
/** The most signs that are ever kept of a session. */
const ROOM = 50_000;
/** How long nobody has seen a screen; until when, and how near for a finger and for a mouse, a second press is taken for an echo of
 * the one that brought it, as `ui::aim` says. */
const { doing: DOING, unseen: UNSEEN, echo: ECHO, finger: FINGER, mouse: MOUSE } = files.aim;

/** What the app reads of this script once it is there.
 * @type {BootState} */
const state = /** @type {{}} */ (root.dataset);

/** What was ticked, as name and value: of radio buttons with one name only one, of checkboxes any number.
 * @type {Map<string, [name: string, value: string]>} */
const chosen = new Map();
/** @param {HTMLInputElement} input */
const keyOf = ({ type, name, value }) => (type === "radio" ? name : `${name} ${value}`);
/** A report that was chosen before the app could open it.
 * @type {FileList | null} */
let report = null;

/** The language in which the app is to begin. */
let spoken = page.lang;
/** Those that the person reads, first the one that is wanted, as long as their texts may come.
 * @type {Language[]} */
let readable = [];

/** The file with the screens of a language; `first` may have asked for it.
 * @param {Language} language */
async function screensOf(language) {
  const { language: ahead, response } = window.klantspiegelAhead ?? {};
  const came = /** @type {Response | null} */ (
    ahead === language && (await /** @type {Promise<Response>} */ (response).catch(() => null))
  );
  return came?.ok ? came : appFile(files.prerendered[language]);
}

/** Goes on in a language as soon as its screens are there; rejects where they do not come.
 * @param {Language} language */
async function speak(language) {
  if (!prerendered[language].start) Object.assign(prerendered[language], await (await screensOf(language)).json());
  spoken = language;
  // By then the app may have taken over, which then hears of it, or it was said that it cannot.
  if (isTaken) /** @type {HTMLElement | null} */ (root.querySelector(`[data-action=language][value="${language}"]`))?.click();
  else if (!page.dataset.problem) show(screenNow(), language);
}

/** Whether the app has taken over. */
let isTaken = false;

/** What the screen in sight said when it was shown. */
let said = wordsOf(root);
/** @type {ScreenName} */
let shown = "start";
/** Whether all of it is in sight, or why the page cannot go on; what others took away is shown again. */
function isWhole() {
  const isAll = "problem" in page.dataset || saysStill(said, root);
  if (!isAll) show(shown, page.lang);
  return isAll;
}
// Who empties it leaves nothing to press by which it would come back.
new MutationObserver(() => isTaken || root.firstElementChild || isWhole()).observe(root, { childList: true });

/** Notes what of the screen in sight was opened, for when it is drawn anew.
 * @returns what opens it again */
function noteOpen() {
  const folds = () => [...root.querySelectorAll("details")];
  const open = folds().map((fold) => fold.open);
  return () => folds().forEach((fold, at) => (fold.open ||= open[at]));
}

/** Shows a prerendered screen with what was ticked so far.
 * @param {ScreenName} name
 * @param {Language} language */
function show(name, language) {
  const reopen = noteOpen();
  shown = name;
  page.lang = language;
  root.replaceChildren(...elements(name, language));
  reopen();
  for (const [input, value] of chosen.values()) {
    /** @type {HTMLInputElement | null} */
    const ticked = root.querySelector(`input[name="${input}"][value="${value}"]`);
    if (!ticked) continue;
    ticked.checked = true;
    if (ticked.type === "radio") showAnswered(ticked);
  }
  said = wordsOf(root);
  state.chosen = [...chosen.values()].map(([input, value]) => `${input}=${value}`).join("&");
}

/** @type {SetInput} */
const SET = "set";
/** @type {OffInput} */
const AUTO_ADVANCE_OFF = "auto-advance-off";
const set = () => /** @type {SetName} */ (chosen.get(SET)?.[1] ?? "short");
/** @returns {ScreenName} */
const screenNow = () => {
  const screen = /** @type {HTMLElement | null} */ (root.querySelector("[data-screen]"))?.dataset.screen;
  return screen === "item" ? `item-${set()}` : "start";
};

/** On an item: says the answer in full, and that one goes on with it instead of skipping.
 * @param {HTMLInputElement} input */
function showAnswered(input) {
  /** @type {HTMLElement | null} */
  const onward = root.querySelector("[data-action=next]");
  if (!onward) return;
  onward.dataset.answered = "true";
  onward.textContent = prerendered[page.lang].next;
  /** @type {HTMLElement} */ (root.querySelector(".chosen")).textContent = /** @type {HTMLElement} */ (
    /** @type {HTMLElement} */ (input.parentElement).querySelector(".word")
  ).textContent;
}

/** How long somebody waits until they are told that they do. */
const SAID_MS = 1000;

/** What is told, in a place that screen readers watch.
 * @param {string} text */
function tell(text) {
  const notices = root.querySelector(".notices");
  if (notices) notices.textContent = text;
}

/** Asks for what comes with the app, which may not come for long: after a while that is said.
 * @param {"start" | "next"} action */
function waitFor(action) {
  late.hidden = false;
  state.pending = action;
  root.querySelector(`[data-action=${action}]`)?.setAttribute("aria-busy", "true");
  setTimeout(() => {
    if (!isTaken && state.pending) tell(prerendered[page.lang].loading);
  }, SAID_MS);
}

/** @typedef {{ clientX: number, clientY: number, timeStamp: number, action: string | null }} Press */

/** The last press that was meant, and the one that brought the screen in sight.
 * @type {Press | null} */
let pressed = null;
/** @type {Press | null} */
let brought = null;
let reach = MOUSE;
/** Whether a screen reader made the pointer that went down last, as `platform::hand` tells it. */
let isMade = true;
/** When somebody pressed last with a pointer in their hand. */
let pointed = -Infinity;
/** @param {HTMLButtonElement | null} pressed */
const nameOf = (pressed) => pressed && pressed.dataset.action + pressed.value;
/** Shows another screen, which the last press brought.
 * @param {ScreenName} name */
function turnTo(name) {
  show(name, page.lang);
  brought = pressed;
  pointed = -Infinity;
  state.shown = `${Math.ceil(performance.now())}`;
  state.unseen = "";
  setTimeout(() => {
    // From then on the app knows.
    if (!isTaken) delete state.unseen;
  }, UNSEEN);
  /** @type {HTMLElement} */ (root.querySelector("h1")).focus();
}
/** @param {On<Event>} event */
const isUnseen = ({ target, timeStamp }) => root.contains(target) && timeStamp - +(state.shown ?? "") < UNSEEN;
/** @param {Event} event */
const refuse = (event) => {
  event.preventDefault();
  event.stopPropagation();
};
/** Keeps from the screen in sight what is meant for the one before: whatever comes before it can have been seen, the second of two
 * taps, and a key that is held.
 * @param {On<MouseEvent>} event */
const siftPress = (event) => {
  const { clientX, clientY, detail, isTrusted, target, timeStamp } = event;
  if (!isTrusted || !root.contains(target)) return;
  if (isUnseen(event) || !isWhole()) return refuse(event);
  if (!detail) return;
  const press = { clientX, clientY, timeStamp, action: nameOf(target.closest("[data-action]")) };
  /** @param {Press} press */
  const isSame = ({ clientX: x, clientY: y, action }) =>
    Math.hypot(x - clientX, y - clientY) <= reach || (action && action === press.action);
  if (brought && timeStamp - brought.timeStamp < ECHO && isSame(brought)) refuse(event);
  else {
    [pressed, brought] = [press, null];
    if (!isMade) pointed = performance.now();
  }
};
/** @type {Record<string, Listener>} */
const sift = {
  pointerdown: (/** @type {PointerEvent} */ { pointerType, width, height, pressure }) => {
    reach = pointerType === "touch" ? FINGER : MOUSE;
    const weighsNothing = pointerType === "mouse" && width === 1 && height === 1 && pressure === 0;
    isMade = (width === 0 && height === 0) || (weighsNothing && navigator.maxTouchPoints > 0);
  },
  // With the first of them the focus would move already.
  mousedown: siftPress,
  click: siftPress,
  keydown: (/** @type {On<KeyboardEvent>} */ event) => {
    const isPress = event.key === "Enter" || event.key === " ";
    if (isPress && (event.repeat || isUnseen(event))) event.preventDefault();
  },
};

/** @type {Record<string, Listener>} */
const bootListeners = {
  change: (/** @type {On<Event, HTMLInputElement>} */ { target }) => {
    if (target.type === "file") report = target.files;
    else if (target.checked) chosen.set(keyOf(target), [target.name, target.value]);
    else chosen.delete(keyOf(target));
    // Who turns it off does not want to go on by a tap, that of a moment ago either.
    if (target.name === AUTO_ADVANCE_OFF) {
      delete state.pending;
      root.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
      tell("");
    }
    if (target.type !== "radio") return;
    showAnswered(target);
    /** @type {HTMLInputElement | null} */
    const off = root.querySelector(`[name=${AUTO_ADVANCE_OFF}]`);
    if (screenNow() !== "start" && !off?.checked && performance.now() - pointed < DOING) waitFor("next");
  },
  click: (/** @type {On<MouseEvent>} */ event) => {
    const { target } = event;
    /** @type {HTMLButtonElement | null} */
    const button = target.closest?.("[data-action]");
    if (button?.type === "submit" && !event.defaultPrevented) {
      // The same everywhere: in a sandbox that lacks `allow-forms` the browser tells nobody.
      event.preventDefault();
      /** @type {HTMLFormElement} */ (button.form).dispatchEvent(
        new SubmitEvent("submit", { bubbles: true, cancelable: true, submitter: button }),
      );
    }
    if (button?.dataset.action === "language") {
      const focus = () => {
        if (!isTaken && !page.dataset.problem) focusLanguage();
      };
      speak(button.value).then(focus, (error) => {
        console.warn(error);
        // By now the page may say why it cannot go on, and there is no place for it.
        tell(prerendered[page.lang].away);
      });
    }
    if (button?.dataset.action === "back") {
      delete state.pending;
      turnTo("start");
    }
  },
  submit: (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (screenNow() !== "start") waitFor("next");
    // What comes first depends on what was picked: the app knows.
    else if (set() === "own") waitFor("start");
    else {
      late.hidden = true;
      turnTo(`item-${set()}`);
    }
  },
};

/** The language to begin with and its texts; where those of the one that is wanted do not come, another one that the person reads.
 * @returns {Promise<[language: Language, texts: Uint8Array]>} */
async function firstTexts() {
  for (;;) {
    const language = spoken;
    try {
      return [language, await texts(language, "journey")];
    } catch (error) {
      readable = readable.filter((other) => other !== language);
      // Another one may have been chosen in the meantime.
      if (language !== spoken) continue;
      if (readable.length === 0) throw error;
      state.away = "";
      [spoken] = readable;
    }
  }
}

async function start() {
  let [app, [shown, words]] = await Promise.all([/** @type {Promise<Questionnaire>} */ (loadApp()), firstTexts()]);
  // The language may have been switched in the meantime, and once more while its texts came.
  while (shown !== spoken) [shown, words] = await firstTexts();
  isTaken = true;
  late.hidden = true;
  const reopen = noteOpen();
  app.start(shown, words);
  // By then it has drawn.
  requestAnimationFrame(reopen);
  for (const [name, listener] of Object.entries(bootListeners)) root.removeEventListener(name, listener);
  for (const [name, listener] of Object.entries(sift)) removeEventListener(name, listener, true);
  page.removeAttribute("data-resuming");
  focusWhereChosen();
  handOverFile();
  const rest = restOf(app, shown);
  if (!files.deferredStyle) {
    // A page that is one file has everything, its looks too.
    rest.push(...othersOf(app, shown));
  } else {
    rest.unshift(addDeferredStyle);
    // Who chooses another language comes back in it, with all answers; where nothing can be kept they would be lost.
    if (canKeep()) root.addEventListener("click", ({ target }) => comeBack(/** @type {Element} */ (target), shown, app));
    else rest.push(...othersOf(app, shown));
  }
  await fetchRest(rest, Infinity, tellWhoWaits);
  closeTheDoors();
}

/** Whether the browser keeps so many signs for this tab. */
function canKeep(signs = 1) {
  try {
    sessionStorage.setItem(CAME_BACK, "x".repeat(signs));
    sessionStorage.removeItem(CAME_BACK);
    return true;
  } catch {
    return false;
  }
}

/** Loads the page anew in the language that was chosen, once the app has kept all answers with it: nothing is fetched behind
 * closed doors. Where nothing has been kept by then there is nothing to lose, unless there was no room for it.
 * @param {Element} target
 * @param {Language} shown
 * @param {Questionnaire} app */
function comeBack(target, shown, app) {
  const language = /** @type {HTMLButtonElement | null} */ (target.closest?.("[data-action=language]"))?.value;
  if (!language || language === shown) return;
  // Without a connection the page would be gone.
  if (!navigator.onLine) return app.tellLanguageAway();
  /** @param {number} frames */
  const look = (frames) => {
    const text = saved();
    const isSafe = text === null ? frames === SOON && canKeep(ROOM) : languageOf(text) === language;
    if (isSafe) {
      try {
        sessionStorage.setItem(CAME_BACK, `${language} ${shown}`);
      } catch {
        // The session says the language too; only the focus is not where it was.
      }
      location.reload();
    } else if (frames < LONG) requestAnimationFrame(() => look(frames + 1));
    else app.tellLanguageAway();
  };
  look(0);
}

/** The language that somebody came back for, and the one before, once. */
function takeChosen() {
  try {
    const chosen = sessionStorage.getItem(CAME_BACK);
    sessionStorage.removeItem(CAME_BACK);
    return chosen?.split(" ") ?? [];
  } catch {
    return [];
  }
}

/** The language that is spoken stands where its button was pressed. */
function focusLanguage() {
  /** @type {HTMLElement | null} */ (root.querySelector("#language"))?.focus();
}

/** Whoever chose a language goes on where it was chosen. */
function focusWhereChosen() {
  if (cameBack.length > 0) requestAnimationFrame(focusLanguage);
}

/** Gives the app the file that was chosen before it was there. */
function handOverFile() {
  /** @type {HTMLInputElement | null} */
  const input = root.querySelector("input[name=report]");
  if (!report?.length || !input) return;
  input.files = report;
  input.dispatchEvent(new Event("change", { bubbles: true }));
}

/** What was kept, as text, or nothing where the browser refuses. */
function saved() {
  try {
    return sessionStorage.getItem(SESSION) ?? localStorage.getItem(SESSION);
  } catch {
    return null;
  }
}

/** The language of what was kept; whatever is wrong with it is for the app to say.
 * @param {string} text
 * @returns {unknown} */
function languageOf(text) {
  try {
    return JSON.parse(text).session.record.language;
  } catch {
    return null;
  }
}

// From here on the page can be used, whatever else is on its way.
late.hidden = true;

// What was kept is shown by the app; what stands in the page would only flash by.
const kept = saved();
const cameBack = takeChosen();
// Whatever stuck to a link on its way.
const isResuming = kept !== null || isMethod();
for (const [name, listener] of Object.entries(bootListeners)) root.addEventListener(name, listener);
for (const [name, listener] of Object.entries(sift)) addEventListener(name, listener, true);
// Nothing kept is the usual case: even a caught error would take longer than the rest of this script.
readable = readableOf(...cameBack, kept && languageOf(kept));
const [preferred] = readable;
const reveal = () => {
  if (!isResuming) delete page.dataset.resuming;
  // What is in sight now was not before.
  said = wordsOf(root);
};
if (isResuming) page.dataset.resuming = "";
else state.shown = `${-UNSEEN}`;
if (preferred && preferred !== page.lang) {
  spoken = preferred;
  page.lang = preferred;
  page.dataset.resuming = "";
  // Where its screens do not come, what is seen first is the app.
  speak(preferred).then(reveal, (error) => console.warn(error));
} else reveal();

startAfterPaint({ start, isSaved: (key) => key === SESSION, beginAgain: () => location.assign(location.pathname) });
