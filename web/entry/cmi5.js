// Tells a learning system by cmi5 that somebody began, was done and left; nothing else is ever sent. A session outlives a reload, and
// ends once: when the person was done and goes, takes the way back, or does not come again.
import { beginFor, element, say, sayItIsOver, sayWhatIsTold, sayWhatWaits, speak } from "../lib/course.js";
import { expectOpenedByTheSystem, keepWithin, launchOf } from "../lib/launch.js";
import { workerFor } from "../lib/outliving.js";
import { keepSitting, sittingOf, stopwatch } from "../lib/sitting.js";
import { again, ask, duration, headersOf, post, requestFor, statement, terminated, VERBS } from "../lib/xapi.js";

const SESSION = "https://w3id.org/xapi/cmi5/context/extensions/sessionid";

/** The page of a package for a learning system has this query when a system launched it. */
const given = new URLSearchParams(location.search);

// From the start: somebody may be done before a slow system has answered.
/** @type {AnnouncementEvent} */
const COMPLETE = "klantspiegel-complete";
const done = new Promise((resolve) => element.addEventListener(COMPLETE, resolve, { once: true }));

// Whatever the learning system does, or fails to do, the app runs.
beginFor(given.get("registration") ?? "");
begin().catch((error) => {
  say(error.message);
  // What hears nothing need not be reached.
  keepWithin();
  if (given.has("fetch")) sayItIsOver();
});

async function begin() {
  const launch = launchOf(given);
  /** @type {Cmi5Sitting} */
  const sitting = sittingOf(launch.tokens.href);
  const worker = workerFor(sitting.name);
  if (sitting.isEnded) return sayHowItEnded(sitting);
  worker.callOff();
  // A token is proof enough: it was given to this tab.
  if (!sitting.token) expectOpenedByTheSystem(launch);
  keepWithin(launch.tokens, launch.endpoint);
  stopwatch.goOnFrom(sitting.milliseconds);
  const session = await open({ ...launch, sitting, worker, unsent: sitting.unsent ?? [] });
  if (await endedMeanwhile(session)) return sayHowItEnded(sitting);
  for (const [name, listener] of /** @type {SessionListener[]} */ ([
    ["pagehide", leave],
    ["pageshow", comeBack],
  ])) {
    addEventListener(name, (event) => listener(session, event));
  }
  await Promise.all([tellOfBeginning(session), worker.prepare()]);
  sitting.wayBack = session.data.returnURL;
  sayWhatIsTold(sitting.wayBack);
  for (const link of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(".told a"))) {
    link.addEventListener("click", (event) => goBack(session, event));
  }
  send(session);

  await done;
  if (!session.mayComplete || sitting.isCompleted || sitting.isEnded) return;
  sitting.isCompleted = true;
  session.unsent.push(statement(session, "completed", { completion: true, duration: duration() }));
  keep(session);
  await send(session);
}

/**
 * Once for a session, under the same number however often it is tried.
 * @param {Session} session
 */
async function tellOfBeginning(session) {
  const { sitting } = session;
  if (sitting.isBegun) return;
  sitting.first ??= statement(session, "initialized");
  keep(session);
  await again(() => post(session, /** @type {Statement} */ (sitting.first)));
  sitting.isBegun = true;
  keep(session);
}

/**
 * The session as the system has prepared it, in the person's language.
 * @param {OpeningSession} launch
 */
async function open(launch) {
  const session = /** @type {Session} */ ({ ...launch, headers: await headersOf(launch) });
  const { activityId, registration } = launch;
  session.data = /** @type {LaunchData} */ (
    await again(() => ask(session, "activities/state", { activityId, registration, stateId: "LMS.LaunchData" }))
  );
  if (!(session.data?.contextTemplate instanceof Object)) throw new Error("its launch data lack “contextTemplate”");
  // Whoever has no preferences has no such document; and where we may not look, there is nothing to be seen.
  const preferences = /** @type {{ languagePreference?: unknown } | null} */ (
    await ask(session, "agents/profile", { profileId: "cmi5LearnerPreferences" }).catch(() => null)
  );
  speak(...`${preferences?.languagePreference ?? ""}`.split(","));
  // Once for every registration, and only where it counts (cmi5, 9.3 and 10.0).
  const before = launch.sitting.isCompleted ? [] : await statementsBefore(session, "completed");
  session.mayComplete = session.data.launchMode === "Normal" && before.length === 0;
  return session;
}

/**
 * What the system has of this verb for this registration; nothing where we may not look.
 * @param {Session} session
 * @param {string} verb
 */
async function statementsBefore(session, verb, limit = 1) {
  const { activityId, registration } = session;
  const query = { activity: activityId, registration, verb: VERBS + verb, limit };
  const found = /** @type {{ statements?: Partial<Statement>[] } | null} */ (
    await ask(session, "statements", query).catch(() => null)
  );
  return Array.isArray(found?.statements) ? found.statements : [];
}

/**
 * Whether the system was told of the end before the page was there again.
 * @param {Session} session
 */
async function endedMeanwhile(session) {
  const { sitting, data } = session;
  if (!sitting.isBegun) return false;
  /** @param {StatementContext | undefined} context */
  const idOf = (context) => context?.extensions?.[SESSION];
  const ended = await statementsBefore(session, "terminated", 25);
  sitting.isEnded = ended.some((told) => idOf(told?.context) && idOf(told.context) === idOf(data.contextTemplate));
  keep(session);
  return sitting.isEnded;
}

/**
 * After its end nothing more can be told of a session.
 * @param {Cmi5Sitting} sitting
 */
function sayHowItEnded({ isCompleted, wayBack }) {
  keepWithin();
  sayWhatIsTold(wayBack);
  if (!isCompleted) sayItIsOver();
}

/**
 * Sends what the system has not taken yet, one after another; what it refuses is tried once more when the page goes.
 * @param {Session} session
 */
async function send(session) {
  while (session.unsent.length > 0 && !session.sitting.isEnded) {
    const [next] = session.unsent;
    try {
      await again(() => post(session, next));
    } catch (error) {
      say(/** @type {Error} */ (error).message);
      sayWhatWaits(true);
      return;
    }
    session.unsent = session.unsent.filter((waiting) => waiting !== next);
    keep(session);
  }
}

/**
 * The page goes. Once there is nothing more to be told, that is the end; before, it may be loaded anew, or come back.
 * @param {Session} session
 * @param {PageTransitionEvent} event
 */
function leave(session, { persisted }) {
  stopwatch.stop();
  keep(session);
  if (session.sitting.isCompleted || !session.mayComplete) end(session);
  else if (!persisted) endUnlessItComesBack(session);
}

/**
 * The page was put aside and is here again.
 * @param {Session} session
 * @param {PageTransitionEvent} event
 */
function comeBack({ sitting }, { persisted }) {
  if (!persisted) return;
  stopwatch.goOnFrom(stopwatch.before);
  if (sitting.isEnded) sayHowItEnded(sitting);
}

/**
 * The person takes the way back, in this window.
 * @param {Session} session
 * @param {MouseEvent} event
 */
function goBack(session, { button, altKey, ctrlKey, metaKey, shiftKey }) {
  if (button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey) end(session);
}

/**
 * Tells what is not told yet, and that the person left; after that nothing is told any more.
 * @param {Session} session
 */
function end(session) {
  if (!isOpen(session)) return;
  session.sitting.isEnded = true;
  keep(session);
  // What is on its way arrives without the page.
  const waiting = session.unsent.filter((content) => content !== session.onItsWay);
  for (const last of [...waiting, terminated(session)]) post(session, last).catch((error) => say(error.message));
}

/**
 * What would end the session goes to the worker, which lives on; where there is none, the system itself notes that it was left.
 * @param {Session} session
 */
function endUnlessItComesBack(session) {
  if (isOpen(session)) session.worker.leaveWith(requestFor(session, terminated(session)));
}

/**
 * Whether the system has heard of the beginning, and not of the end.
 * @param {Session} session
 */
const isOpen = ({ sitting }) => sitting.isBegun && !sitting.isEnded;

/**
 * Keeps what a page needs that is loaded anew.
 * @param {Session} session
 */
const keep = ({ sitting, unsent }) => keepSitting({ ...sitting, unsent });
