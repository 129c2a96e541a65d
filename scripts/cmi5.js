// Tells a learning system by cmi5 that somebody began, was done and left; nothing else is ever sent.

const VERBS = "http://adlnet.gov/expapi/verbs/";
const CATEGORIES = "https://w3id.org/xapi/cmi5/context/categories/";

// From the start: somebody may be done before a slow system has answered.
const done = new Promise((resolve) => element.addEventListener("klantspiegel-complete", resolve, { once: true }));

// Whatever the learning system does, or fails to do, the app runs.
beginFor(new URLSearchParams(location.search).get("registration") ?? "");
begin().catch((error) => {
  say(error.message);
  // What hears nothing need not be reached.
  keepWithin();
});

async function begin() {
  const launch = launchOf(new URLSearchParams(location.search));
  keepWithin(launch.tokens, launch.endpoint);
  const session = await open(launch);
  const start = performance.now();
  await post(session, statement(session, "initialized"));
  sayWhatIsTold(session.data.returnURL);

  const unsent = [];
  const leave = () => {
    const terminated = statement(session, "terminated", { duration: since(start) });
    for (const last of [...unsent, terminated]) post(session, last).catch((error) => say(error.message));
  };
  addEventListener("pagehide", leave, { once: true });

  await done;
  if (!session.mayComplete) return;
  const completed = statement(session, "completed", { completion: true, duration: since(start) });
  await post(session, completed).catch((error) => {
    say(error.message);
    // Under the same id, so that it counts once even if it had arrived.
    unsent.push(completed);
  });
}

/** What the system gave along in the address. */
function launchOf(given) {
  const missing = ["endpoint", "fetch", "actor", "registration", "activityId"].filter((name) => !given.get(name));
  if (missing.length > 0) throw new Error(`the address lacks ${missing.join(", ")}`);
  return {
    endpoint: new URL(given.get("endpoint").replace(/\/?$/, "/")),
    tokens: new URL(given.get("fetch")),
    actor: JSON.parse(given.get("actor")),
    registration: given.get("registration"),
    activityId: given.get("activityId"),
  };
}

/** From here on the page can reach its own files, these addresses and nothing else. */
function keepWithin(...addresses) {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = ["connect-src 'self'", ...addresses.map(({ origin }) => origin)].join(" ");
  document.head.append(policy);
}

/** The session as the system has prepared it, in the person's language. */
async function open(launch) {
  const session = { ...launch, headers: await headersOf(launch) };
  const { activityId, registration } = launch;
  session.data = await ask(session, "activities/state", { activityId, registration, stateId: "LMS.LaunchData" });
  // Whoever has no preferences has no such document; and where we may not look, there is nothing to be seen.
  const preferences = await ask(session, "agents/profile", { profileId: "cmi5LearnerPreferences" }).catch(() => null);
  speak(`${preferences?.languagePreference ?? ""}`.split(","));
  const query = { activity: activityId, registration, verb: `${VERBS}completed`, limit: 1 };
  const before = await ask(session, "statements", query).catch(() => null);
  // Once for every registration, and only where it counts (cmi5, 9.3 and 10.0).
  session.mayComplete = session.data.launchMode === "Normal" && !(before?.statements?.length > 0);
  return session;
}

/** What every request to the system carries; the token is given once. */
async function headersOf({ tokens }) {
  const response = await fetch(tokens, { method: "POST" });
  const { "auth-token": token, "error-text": why } = await response.json();
  if (!token) throw new Error(`it gave no token (${why ?? response.status})`);
  return { Authorization: `Basic ${token}`, "X-Experience-API-Version": "1.0.3" };
}

/** A document about this person. */
async function ask({ endpoint, actor, headers }, resource, query) {
  const address = new URL(resource, endpoint);
  address.search = new URLSearchParams({ agent: JSON.stringify(actor), ...query });
  const response = await fetch(address, { headers });
  if (!response.ok) throw new Error(`it refused ${resource} (${response.status})`);
  return response.json();
}

async function post({ endpoint, headers }, content) {
  const response = await fetch(new URL("statements", endpoint), {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json" },
    body: JSON.stringify(content),
    // Arrives also when the page is gone.
    keepalive: true,
  });
  if (!response.ok) throw new Error(`it refused “${content.verb.display["en-US"]}” (${response.status})`);
}

/** A statement as cmi5 defines it: the context is the system's own template, with only added what it must have. */
function statement({ actor, activityId, registration, data }, verb, result) {
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
        category: [...category, ...added.filter(({ id }) => category.every((there) => there.id !== id))],
      },
    },
  };
}

/** The time since then as ISO 8601 writes a duration. */
function since(start) {
  return `PT${((performance.now() - start) / 1000).toFixed(2)}S`;
}

/** A random UUID; the browser's own way is for secure origins, which not every intranet is. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
