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

/** Says of a team how far it is, now and then. */
const tellOf = (team) => (share) => {
  if (performance.now() - told < TELL_MS) return;
  told = performance.now();
  postMessage({ kind: "progress", team, share });
};

/** Says what came of it. */
const finish = () =>
  postMessage({ kind: "picture", team: gatherer.id(), picture: gatherer.picture(), tally: gatherer.tally() });

/** Lets go of the team that is open. */
function forget() {
  const open = gatherer;
  gatherer = null;
  open?.free();
}

/** Opens a team anew, with all that is kept; where its invitation is gone, there is none. Until all of it is opened the one
 * before stays. */
async function reopen(team) {
  const opened = await app.IntakeWorker.open(team, tellOf(team));
  forget();
  gatherer = opened ?? null;
}

/** Keeps what was taken, and says what came of it; what could not be kept is in no picture. */
async function keep(team) {
  if (await gatherer.keep()) return finish();
  forget();
  postMessage({ kind: "not-kept", team });
}

/** A file is gone, or changes while it is read. */
class Unreadable extends Error {}

const reading = (read) => read.catch((cause) => { throw new Unreadable("the file cannot be read", { cause }); });

/** Takes a file piece by piece, each piece a number of whole lines; `at` hears how many bytes were read. A line that is longer
 * than a piece is no code, and is taken in pieces that are none either. */
async function takeFile(file, at) {
  if (file.size <= ONE_CODE) {
    await gatherer.take(await reading(file.text()));
    return at(file.size);
  }
  let rest = "";
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { value, done } = await reading(reader.read());
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

async function takeFiles(team, files) {
  gatherer.begin();
  const all = files.reduce((sum, file) => sum + file.size, 0);
  const tell = tellOf(team);
  let read = 0;
  const at = (bytes) => {
    read += bytes;
    tell(all > 0 ? read / all : 1);
  };
  for (const file of files) {
    try {
      await takeFile(file, at);
    } catch (error) {
      // It takes no other along.
      if (!(error instanceof Unreadable)) throw error;
      postMessage({ kind: "unreadable", file: file.name });
    }
  }
  await keep(team);
}

/** Whatever was asked for did not work, or there is no team to do it for. */
const fail = (team) => postMessage({ kind: "failed", team });

/** The lock under which a team's envelopes are taken: one tab after another, each with what the others kept, so that all of
 * them tell the same picture. Says whether there is a team. */
const alone = (team, work) => navigator.locks.request("klantspiegel-team", async () => {
  if (gatherer?.id() !== team || await gatherer.is_behind()) await reopen(team);
  if (!gatherer) return false;
  try {
    await work();
  } catch (error) {
    // What was taken half-way is not kept: nothing may be told of it.
    forget();
    throw error;
  }
  return true;
});

/** Takes something for a team. */
const take = async (team, work) => {
  if (!await alone(team, work)) fail(team);
};

/** What was chosen for a team, until all of it is here. */
const chosen = new Map();

/** What the page asks for, and about which team; one after another, in its order. */
const answers = {
  begin: (_, wasm) => app.default({ module_or_path: wasm }),
  // Who comes to a team that is open finds it as it is.
  open: (team) => take(team, finish),
  look: (team) => alone(team, finish),
  files: (team, some) => chosen.set(team, [...(chosen.get(team) ?? []), ...some]),
  done: (team) => {
    const files = chosen.get(team) ?? [];
    chosen.delete(team);
    return take(team, () => takeFiles(team, files));
  },
  text: (team, text) => take(team, async () => {
    gatherer.begin();
    await gatherer.take(text);
    await keep(team);
  }),
};

addEventListener("messageerror", () => fail());

let before = Promise.resolve();
addEventListener("message", ({ data: { kind, about, content } }) => {
  before = before.then(() => answers[kind](about, content)).catch((error) => {
    console.error(error);
    fail(about);
  });
});
