// Tells a learning system by SCORM 1.2 that somebody began, was done and left, and how long they were here; nothing else is
// ever set.
import { beginFor, element, say, sayItIsOver, sayWhatIsTold, sayWhatWaits, speak } from "../lib/course.js";
import { dropSitting, keepSitting, later, pauses, sittingOf, stopwatch } from "../lib/sitting.js";

/** How many windows up a system may have put its API. */
const MAX_LEVELS = 7;
const STATUS = "cmi.core.lesson_status";
const STUDENT = "cmi.core.student_id";
const LANGUAGE = "cmi.student_preference.language";
const TIME = "cmi.core.session_time";
const EXIT = "cmi.core.exit";

/**
 * The sitting before a reload, if this page comes from one.
 * @type {ScormSitting}
 */
const before = sittingOf(location.pathname);
/** What the frame around is told to show: whoever takes the course away tells it something else. */
const frame = frameAround();
const addressOfFrame = frame?.getAttribute("src");

/**
 * What the system must be told and has not taken yet, each with its value.
 * @type {Map<string, string>}
 */
const untaken = new Map();
/** Calls off the next try. */
let callOff = () => {};
let pause = pauses();

/** @type {ScormApi | null | undefined} */
let api = null;
/** Whether the system listens: from the beginning until the end that it agreed to. */
let isOpen = false;
/** Whether it is asked once more whether the system begins. */
let isAwaited = false;
/** Whether the person was done, in this sitting or before, and whether it was this one that has to say so. */
let isDone = false;
let mayComplete = false;
/** Whether the windows around go too. */
let isSystemLeaving = false;
/** Whether the frame was sent to another page, as by a link around it, which changes nothing of what it is told to show. */
let isSentElsewhere = false;

/** @type {AnnouncementEvent} */
const COMPLETE = "klantspiegel-complete";
element.addEventListener(
  COMPLETE,
  () => {
    isDone = true;
    if (isOpen) complete();
  },
  { once: true },
);
// More than once: a page that was put aside may come back.
addEventListener("pagehide", leave);
addEventListener("pageshow", comeBack);
// Browsers that have it tell of a page of this origin that leads elsewhere.
window.navigation?.addEventListener("navigate", ({ destination: { sameDocument, url }, navigationType, downloadRequest }) => {
  if (!sameDocument && downloadRequest === null) isSentElsewhere = navigationType !== "reload" && url !== location.href;
});

let who = "";
try {
  who = begin();
} finally {
  // Whatever the learning system does, or fails to do, the app runs.
  beginFor(who);
}

/**
 * Begins, or goes on after a reload; gives who the person is, as far as the system says.
 * @returns {string}
 */
function begin() {
  const isFirst = !isAwaited;
  isAwaited = true;
  api ??= [window, window.opener, /** @type {Window} */ (window.top).opener].map(apiAround).find(Boolean);
  if (!api) {
    if (isFirst) say("there is no SCORM 1.2 API");
    return askAgain();
  }
  const answer = ask("LMSInitialize", "");
  const goesOn = before.isOpen === true && !agreed(answer) && answer !== null;
  if (!agreed(answer) && !goesOn) {
    // Where it could not answer, that is no refusal.
    sayWhatWaits(answer === null);
    sayItIsOver(answer !== null);
    if (answer !== null && isFirst) say("its SCORM 1.2 API did not begin");
    return askAgain();
  }
  isAwaited = false;
  sayWhatWaits(false);
  sayItIsOver(false);
  isOpen = true;
  pause = pauses();
  stopwatch.goOnFrom((goesOn ? (before.milliseconds ?? 0) : 0) + stopwatch.milliseconds());
  dropSitting();
  return report();
}

/** Some systems are late, and some fail once: it is asked again whether they begin. */
function askAgain() {
  callOff = later(pause.next().value, () => isOpen || begin());
  return "";
}

function report() {
  const person = ask("LMSGetValue", STUDENT) ?? "";
  const status = ask("LMSGetValue", STATUS) ?? "";
  // Without a status of ours, some systems take leaving for completing.
  if (["", "not attempted"].includes(status)) tell(STATUS, "incomplete");
  speak(ask("LMSGetValue", LANGUAGE) ?? "");
  sayWhatIsTold();
  sayWhatWaits(untaken.size > 0);
  // What was completed before stays so.
  mayComplete = !["completed", "passed"].includes(status);
  if (isDone) complete();
  return person;
}

function complete() {
  if (mayComplete) tell(STATUS, "completed");
  mayComplete = false;
}

/**
 * The page goes, for good or for a while.
 * @param {PageTransitionEvent} event
 */
function leave({ persisted }) {
  callOff();
  stopwatch.stop();
  if (!isOpen) return;
  untaken.set(TIME, durationOf(stopwatch.milliseconds()));
  untaken.set(EXIT, isDone || !mayComplete ? "" : "suspend");
  handOver();
  // Whoever comes again goes on: what has been finished, no system takes up again.
  if (comesAgain() || (persisted && !isDone)) keepSitting({ ...before, isOpen: true });
  else if (agreed(ask("LMSFinish", ""))) isOpen = false;
  else say("it did not agree to the end");
}

/**
 * The page was put aside and is here again.
 * @param {PageTransitionEvent} event
 */
function comeBack({ persisted }) {
  if (!persisted) return;
  isSystemLeaving = false;
  isSentElsewhere = false;
  stopwatch.goOnFrom(stopwatch.before);
  if (isOpen) dropSitting();
  // Both are told anew when it goes for good.
  untaken.delete(TIME);
  untaken.delete(EXIT);
  if (isOpen && untaken.size > 0) handOver();
  // What was to be tried again was called off when the page went.
  if (isAwaited) begin();
}

/** Whether this page is loaded anew: everything around stays as it is. */
function comesAgain() {
  const isTheSame = frame?.isConnected && frame.getAttribute("src") === addressOfFrame;
  return Boolean(isTheSame) && !isSystemLeaving && !isSentElsewhere;
}

/**
 * @param {string} name
 * @param {string} value
 */
function tell(name, value) {
  untaken.set(name, value);
  handOver();
}

/** Sets what the system has not taken, and again later where it does not take it now. */
function handOver() {
  callOff();
  const refused = [...untaken].filter(([name, value]) => !agreed(ask("LMSSetValue", name, value)));
  const isTaken = agreed(ask("LMSCommit", "")) && refused.length === 0;
  if (isTaken) {
    untaken.clear();
    pause = pauses();
  } else {
    say(`it did not take ${[...untaken].map(([name, value]) => `${name}=“${value}”`).join(", ")}`);
    callOff = later(pause.next().value, handOver);
  }
  sayWhatWaits(!isTaken);
}

/**
 * What the system answers, as text; `null` where it fails to answer.
 * @param {keyof ScormApi} name
 * @param {string[]} given
 */
function ask(name, ...given) {
  try {
    return `${/** @type {ScormApi} */ (api)[name](...given)}`;
  } catch (error) {
    say(`${name} failed (${/** @type {Partial<Error> | null | undefined} */ (error)?.message ?? error})`);
    return null;
  }
}

/**
 * Whether the answer is yes: the text “true”, which some systems give as a boolean.
 * @param {string | null} answer
 */
function agreed(answer) {
  return answer === "true";
}

/**
 * A time in milliseconds as SCORM 1.2 writes it: hours with four digits, minutes, seconds with two decimals.
 * @param {number} milliseconds
 */
function durationOf(milliseconds) {
  const hundredths = Math.min(Math.round(milliseconds / 10), 9999 * 360_000 + 359_999);
  /** @type {(number: number, count: number) => string} */
  const digits = (number, count) => `${Math.floor(number)}`.padStart(count, "0");
  const [hours, minutes, seconds] = [hundredths / 360_000, (hundredths / 6_000) % 60, (hundredths / 100) % 60];
  return `${digits(hours, 4)}:${digits(minutes, 2)}:${digits(seconds, 2)}.${digits(hundredths % 100, 2)}`;
}

/**
 * The API of a window or of one around it.
 * @param {Window | null} frame
 */
function apiAround(frame) {
  for (let level = 0; frame && level <= MAX_LEVELS; level += 1) {
    try {
      if (frame.API) return frame.API;
    } catch {
      // A window of another origin cannot be looked into; the one around it may be ours again.
    }
    if (frame.parent === frame) break;
    frame = frame.parent;
  }
  return null;
}

/** The frame in which a window of this origin shows the course, if so; when that window goes, so does the course. */
function frameAround() {
  try {
    const { frameElement } = window;
    if (!frameElement) return null;
    parent.addEventListener("pagehide", () => (isSystemLeaving = true));
    return frameElement;
  } catch {
    // Some browsers refuse to tell of a window of another origin.
    return null;
  }
}
