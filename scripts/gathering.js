// Opens the envelopes of a team beside the page, which stays free: of many thousands, each takes the browser a moment. It has
// the policy of the page that starts it, which by then forbids every request.
import * as app from "./glue.js";

/** How often the page hears how far it is, in milliseconds. */
const TELL_MS = 100;
/** How much of a file is read before it is opened, in characters. */
const CHUNK = 200_000;
/** A file that is no longer than this may be one code that was broken into lines. */
const ONE_CODE = 64 * 1024;

/** The team whose envelopes are opened now. */
let gatherer = null;
let told = 0;

/** Says how far it is, now and then. */
function tell(share) {
  if (performance.now() - told < TELL_MS) return;
  told = performance.now();
  postMessage({ kind: "progress", share });
}

/** Says what came of it. */
const finish = (kept) =>
  postMessage({
    kind: "picture",
    team: gatherer.id(),
    picture: gatherer.picture(),
    tally: gatherer.tally(),
    kept: kept ? "yes" : "no",
  });

/** Opens the team anew, with all that is kept; where its invitation is gone, there is none. */
async function reopen(id) {
  gatherer?.free();
  gatherer = await app.Gatherer.open(id);
  await gatherer?.reopen(tell);
}

/** Takes a file piece by piece, each piece a number of whole lines; `at` hears how many bytes were read. A line that is longer
 * than a piece is no code, and is taken in pieces that are none either. */
async function takeFile(file, at) {
  if (file.size <= ONE_CODE) {
    await gatherer.take(await file.text());
    return at(file.size);
  }
  let rest = "";
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) break;
    rest += value;
    if (rest.length < CHUNK) continue;
    const end = rest.lastIndexOf("\n") + 1 || rest.length;
    await gatherer.take(rest.slice(0, end));
    at(end);
    rest = rest.slice(end);
  }
  await gatherer.take(rest);
  at(rest.length);
}

let chosen = [];

async function takeFiles() {
  const files = chosen;
  chosen = [];
  const all = files.reduce((sum, file) => sum + file.size, 0);
  let read = 0;
  const at = (bytes) => {
    read += bytes;
    tell(read / all);
  };
  for (const file of files) {
    // A file that is gone, or changes while it is read, takes no other along.
    await takeFile(file, at).catch(() => postMessage({ kind: "unreadable", file: file.name }));
  }
  finish(await gatherer.keep());
}

/** Whatever was asked for did not work, or there is no team to do it for. */
const fail = () => postMessage({ kind: "failed" });

/** The lock under which a team's envelopes are taken: one tab after another, each with what the others kept, so that all of
 * them tell the same picture. Says whether there is a team. */
const alone = (work) => navigator.locks.request("klantspiegel-team", async () => {
  if (await gatherer?.is_behind()) await reopen(gatherer.id());
  if (gatherer) await work();
  return Boolean(gatherer);
});

/** Takes something for the team. */
const take = async (work) => {
  if (!await alone(work)) fail();
};

/** What the page asks for; one after another, in its order. */
const answers = {
  begin: (wasm) => app.default({ module_or_path: wasm }),
  // Who comes to a team that is open finds it as it is.
  open: async (id) => {
    if (gatherer?.id() !== id) await reopen(id);
    await take(() => finish(true));
  },
  look: () => gatherer && alone(() => finish(true)),
  files: async (some) => { chosen.push(...some); },
  done: () => take(takeFiles),
  text: (text) => take(async () => {
    await gatherer.take(text);
    finish(await gatherer.keep());
  }),
};

addEventListener("messageerror", fail);

let before = Promise.resolve();
addEventListener("message", ({ data: { kind, content } }) => {
  before = before.then(() => answers[kind](content)).catch(fail);
});
