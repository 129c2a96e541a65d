// What goes to a learning system by cmi5 and xAPI: requests without anything by which a server would know the visitor, and statements
// of which the system gave the context.
import { say, sayWhatWaits } from "./course.js";
import { keepSitting, later, pauses, stopwatch } from "./sitting.js";

export const VERBS = "http://adlnet.gov/expapi/verbs/";
const CATEGORIES = "https://w3id.org/xapi/cmi5/context/categories/";

/**
 * Nothing goes along by which a server would know the visitor, or the page.
 * @type {RequestInit}
 */
const ANONYMOUS = { credentials: "omit", referrerPolicy: "no-referrer", cache: "no-store" };

/**
 * What the answer to a request means that may be asked again: too long, too often, or something is wrong over there.
 * @param {number} status
 */
const isForNow = (status) => [408, 425, 429].includes(status) || status >= 500;

/** The system said no: the same again would be answered alike. */
class Refused extends Error {}

/**
 * Does it until it succeeds or is refused.
 * @template T
 * @param {() => Promise<T>} act
 * @returns {Promise<T | void>} what it gave; the compiler does not see that the pauses never end
 */
export async function again(act) {
  for (const pause of pauses()) {
    try {
      const result = await act();
      sayWhatWaits(false);
      return result;
    } catch (error) {
      if (error instanceof Refused) throw error;
      say(/** @type {Error} */ (error).message);
      sayWhatWaits(true);
    }
    await /** @type {Promise<void>} */ (new Promise((resolve) => later(pause, resolve)));
  }
}

/**
 * What every request to the system carries; the token is given once, and kept for this tab.
 * @param {OpeningSession} session
 * @returns {Promise<Session["headers"]>}
 */
export async function headersOf({ tokens, sitting }) {
  if (!sitting.token) {
    sitting.token = /** @type {string} */ (await again(() => tokenFrom(tokens)));
    keepSitting(sitting);
  }
  return { Authorization: `Basic ${sitting.token}`, "X-Experience-API-Version": "1.0.3" };
}

/** @param {URL} address */
async function tokenFrom(address) {
  const response = await fetch(address, { ...ANONYMOUS, method: "POST", redirect: "error" });
  if (isForNow(response.status)) throw new Error(`it gave no token (${response.status})`);
  const { "auth-token": token, "error-text": why } = (await response.json().catch(() => null)) ?? {};
  if (!token || typeof token !== "string") throw new Refused(`it gave no token (${why ?? response.status})`);
  return token;
}

/**
 * A document about this person.
 * @param {Session} session
 * @param {string} resource
 * @param {Record<string, string | number>} query
 * @returns {Promise<unknown>}
 */
export async function ask({ endpoint, actor, headers }, resource, query) {
  const address = new URL(resource, endpoint);
  /** @type {{ search: unknown }} */ (address).search = new URLSearchParams(
    /** @type {Record<string, string>} */ ({ agent: JSON.stringify(actor), ...query }),
  );
  const response = await fetch(address, { ...ANONYMOUS, headers });
  expectTaken(response, resource);
  return response.json();
}

/**
 * @param {Session} session
 * @param {Statement} content
 */
export async function post(session, content) {
  const { address, request } = requestFor(session, content);
  session.onItsWay = content;
  try {
    // Arrives also when the page is gone.
    const response = await fetch(address, { ...request, keepalive: true });
    // What is there already under this number has arrived.
    if (response.status !== 409) expectTaken(response, `“${content.verb.display["en-US"]}”`);
  } finally {
    session.onItsWay = null;
  }
}

/**
 * @param {Response} response
 * @param {string} what
 */
function expectTaken({ ok, status }, what) {
  if (ok) return;
  const Reason = isForNow(status) ? Error : Refused;
  throw new Reason(`it refused ${what} (${status})`);
}

/**
 * @param {Session} session
 * @param {Statement} content
 * @returns {StatementRequest}
 */
export function requestFor({ endpoint, headers }, content) {
  return {
    address: new URL("statements", endpoint).href,
    request: {
      ...ANONYMOUS,
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json" },
      body: JSON.stringify(content),
    },
  };
}

/** @param {Session} session */
export const terminated = (session) => statement(session, "terminated", { duration: duration() });

/**
 * A statement as cmi5 defines it: the context is the system's own template, with only added what it must have.
 * @param {Session} session
 * @param {string} verb
 * @param {StatementResult} [result]
 * @returns {Statement}
 */
export function statement({ actor, activityId, registration, data }, verb, result) {
  const { contextTemplate: template } = data;
  const category = [template.contextActivities?.category ?? []].flat();
  const wanted = result?.completion ? ["cmi5", "moveon"] : ["cmi5"];
  const added = wanted.map((name) => ({ id: CATEGORIES + name }));
  return {
    id: uuid(),
    timestamp: new Date().toISOString(),
    actor,
    verb: { id: VERBS + verb, display: { "en-US": verb } },
    object: { objectType: "Activity", id: activityId },
    result,
    context: {
      ...template,
      registration,
      contextActivities: {
        ...template.contextActivities,
        category: [...category, ...added.filter(({ id }) => category.every((there) => there?.id !== id))],
      },
    },
  };
}

/** How long the person has been here, as ISO 8601 writes it. */
export function duration() {
  return `PT${(stopwatch.milliseconds() / 1000).toFixed(2)}S`;
}

/** A random UUID; the browser's own way is for secure origins, which not every intranet is. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
