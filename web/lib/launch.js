// How a learning system launches a course by cmi5, in the address: taken only if all of it is there and what it should be. Anybody
// can write an address, and it opens with a click.

const PARAMETERS = ["endpoint", "fetch", "actor", "registration", "activityId"];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:\S+$/i;

/**
 * What the system gave along in the address.
 * @param {URLSearchParams} given
 * @returns {Launch}
 */
export function launchOf(given) {
  const missing = PARAMETERS.filter((name) => !given.get(name));
  if (missing.length > 0) throw new Error(`the address lacks ${missing.join(", ")}`);
  const [endpoint, tokens] = ["endpoint", "fetch"].map((name) => systemAt(name, /** @type {string} */ (given.get(name))));
  endpoint.pathname = endpoint.pathname.replace(/\/?$/, "/");
  return {
    endpoint,
    tokens,
    actor: actorOf(/** @type {string} */ (given.get("actor"))),
    registration: matching("registration", /** @type {string} */ (given.get("registration")), UUID, "a UUID"),
    activityId: matching("activityId", /** @type {string} */ (given.get("activityId")), ABSOLUTE, "an absolute address"),
  };
}

/**
 * @param {string} name
 * @param {string} value
 * @param {RegExp} form
 * @param {string} what
 */
function matching(name, value, form, what) {
  if (!form.test(value)) throw new Error(`“${name}” in the address is not ${what}`);
  return value;
}

/**
 * An address at which a system can be reached, as safely as this page was.
 * @param {string} name
 * @param {string} value
 */
function systemAt(name, value) {
  const what = location.protocol === "https:" ? "an address that begins with https" : "an address of the web";
  const schemes = location.protocol === "https:" ? ["https:"] : ["https:", "http:"];
  let address;
  try {
    address = new URL(value);
  } catch {
    throw new Error(`“${name}” in the address is not ${what}`);
  }
  if (!schemes.includes(address.protocol) || address.username || address.password) {
    throw new Error(`“${name}” in the address is not ${what}`);
  }
  return address;
}

/**
 * The learner: an agent with an account, as cmi5 wants it.
 * @param {string} text
 * @returns {Agent}
 */
function actorOf(text) {
  let actor = null;
  try {
    actor = JSON.parse(text);
  } catch {
    // Then it is none.
  }
  const { homePage, name } = actor?.account ?? {};
  if (typeof homePage !== "string" || typeof name !== "string") {
    throw new Error("“actor” in the address is not an agent with an account");
  }
  return actor;
}

/**
 * Nobody else's page says what is sent to addresses of the origin that the course is on: a request from here is one of that origin,
 * which its server may do as it says. A system there opens the course from a page of its own.
 * @param {Launch} launch
 */
export function expectOpenedByTheSystem({ endpoint, tokens }) {
  const isHere = [endpoint, tokens].some(({ origin }) => origin === location.origin);
  if (isHere && !isOpenedFromHere())
    throw new Error(
      "another site opened it, or a page that keeps back where it leads from (Referrer-Policy), with an address of this site in “endpoint” or “fetch”",
    );
}

/** Whether a page of this origin led here, or is around this one. The window that opened this one proves nothing: it may have gone there
 * only since. */
function isOpenedFromHere() {
  if (document.referrer && new URL(document.referrer).origin === location.origin) return true;
  try {
    return parent !== window && parent.location.origin === location.origin;
  } catch {
    // One of another origin cannot be looked into.
    return false;
  }
}

/**
 * From here on the page can reach its own files, these addresses and nothing else.
 * @param {URL[]} addresses
 */
export function keepWithin(...addresses) {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = ["connect-src 'self'", ...addresses.map(({ origin }) => origin)].join(" ");
  document.head.append(policy);
}
