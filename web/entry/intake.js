// Opens the envelopes of a team beside the page, which stays free: of many thousands, each takes the browser a moment. It has
// the policy of the page that starts it, which by then forbids every request.
import * as app from "@klantspiegel/desk";
import { oneCode } from "@klantspiegel/release";

/** How often the page hears how far it is, in milliseconds. */
const TELL_MS = 100;
/** How much of a file is read before it is opened, in characters. */
const CHUNK = 200_000;

/**
 * What comes with each kind of message; the first comes from the script of the page, the others from its app.
 * @typedef {IntakeContents & { begin: WebAssembly.Module }} Contents
 */

/** The team whose envelopes are opened now. @type {app.IntakeWorker | null} */
let intake = null;
let told = 0;

/** @param {IntakeReport} report */
const say = (report) => postMessage(report);

/** Says of a team how far it is, now and then. @param {string} team */
const tellOf = (team) => (/** @type {number} */ share) => {
  if (performance.now() - told < TELL_MS) return;
  told = performance.now();
  say({ kind: "progress", team, share });
};

/** Says what came of it. @param {app.IntakeWorker} open */
const finish = (open) => say({ kind: "picture", team: open.id(), picture: open.picture(), tally: open.tally() });

/** Lets go of the team that is open. */
function forget() {
  const open = intake;
  intake = null;
  open?.free();
}

/**
 * Opens a team anew, with all that is kept; where its invitation is gone, there is none. Until all of it is opened the one before stays.
 * @param {string} team
 */
async function reopen(team) {
  const opened = await app.IntakeWorker.open(team, tellOf(team));
  forget();
  intake = opened ?? null;
}

/**
 * Keeps what was taken, and says what came of it; what could not be kept is in no picture.
 * @param {app.IntakeWorker} open
 * @param {string} team
 */
async function keep(open, team) {
  if (await open.keep()) return finish(open);
  forget();
  say({ kind: "not-kept", team });
}

/** A file is gone, or changes while it is read. */
class Unreadable extends Error {}

/**
 * @template T
 * @param {Promise<T>} read
 */
const reading = (read) =>
  read.catch((cause) => {
    throw new Unreadable("the file cannot be read", { cause });
  });

/**
 * Takes a file piece by piece, each piece a number of whole lines; `at` hears how many bytes were read. A line that is longer than a
 * piece is no code, and is taken in pieces that are none either.
 * @param {app.IntakeWorker} open
 * @param {File} file
 * @param {(bytes: number) => void} at
 */
async function takeFile(open, file, at) {
  // It may be one code that was broken into lines.
  if (file.size <= oneCode) {
    await open.take(await reading(file.text()));
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
    await open.take(rest.slice(0, end));
    at(end);
    rest = rest.slice(end);
  }
  await open.take(rest);
  at(rest.length);
}

/**
 * @param {app.IntakeWorker} open
 * @param {string} team
 * @param {File[]} files
 */
async function takeFiles(open, team, files) {
  open.begin();
  const all = files.reduce((sum, file) => sum + file.size, 0);
  const tell = tellOf(team);
  let read = 0;
  const at = (/** @type {number} */ bytes) => {
    read += bytes;
    tell(all > 0 ? read / all : 1);
  };
  for (const file of files) {
    try {
      await takeFile(open, file, at);
    } catch (error) {
      // It takes no other along.
      if (!(error instanceof Unreadable)) throw error;
      say({ kind: "unreadable", file: file.name });
    }
  }
  await keep(open, team);
}

/** Whatever was asked for did not work, or there is no team to do it for. @param {string} [team] */
const fail = (team) => say({ kind: "failed", team });

/**
 * The lock under which a team's envelopes are taken: one tab after another, each with what the others kept, so that all of them tell the
 * same picture. Says whether there is a team.
 * @param {string} team
 * @param {(open: app.IntakeWorker) => unknown} work
 * @returns {Promise<boolean>}
 */
const alone = (team, work) =>
  navigator.locks.request("klantspiegel-team", async () => {
    if (intake?.id() !== team || (await intake.is_behind())) await reopen(team);
    if (!intake) return false;
    try {
      await work(intake);
    } catch (error) {
      // What was taken half-way is not kept: nothing may be told of it.
      forget();
      throw error;
    }
    return true;
  });

/**
 * Takes something for a team.
 * @param {string} team
 * @param {(open: app.IntakeWorker) => unknown} work
 */
const take = async (team, work) => {
  if (!(await alone(team, work))) fail(team);
};

/** What was chosen for a team, until all of it is here. @type {Map<string, File[]>} */
const chosen = new Map();

/**
 * What the page asks for, and about which team; one after another, in its order.
 * @type {{ [Kind in IntakeRequest | "begin"]: (team: string, content: Contents[Kind]) => unknown }}
 */
const answers = {
  begin: (_, wasm) => app.default({ module_or_path: wasm }),
  // Who comes to a team that is open finds it as it is.
  open: (team) => take(team, finish),
  look: (team) => alone(team, finish),
  files: (team, some) => chosen.set(team, [...(chosen.get(team) ?? []), ...some]),
  done: (team) => {
    const files = chosen.get(team) ?? [];
    chosen.delete(team);
    return take(team, (open) => takeFiles(open, team, files));
  },
  text: (team, text) =>
    take(team, async (open) => {
      open.begin();
      await open.take(text);
      await keep(open, team);
    }),
};

/**
 * @template {keyof Contents} Kind
 * @param {IntakeMessage<Kind, Contents[Kind]>} message
 */
const answer = ({ kind, about, content }) => answers[kind](about, content);

addEventListener("messageerror", () => fail());

/** @type {Promise<unknown>} */
let before = Promise.resolve();
addEventListener("message", ({ data }) => {
  before = before
    .then(() => answer(data))
    .catch((error) => {
      console.error(error);
      fail(data.about);
    });
});
