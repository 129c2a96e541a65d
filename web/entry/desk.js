// The page from which people are invited: it starts its app.
import { appFile, glue } from "@klantspiegel/files";
import * as files from "@klantspiegel/release";
import { giveBack, takeBrought, takeOutOfAddress } from "../lib/brought.js";
import { languageFor } from "../lib/languages.js";
import { fetchRest, needWasm, othersOf, restOf, texts } from "../lib/loading.js";
import { closeTheDoors, late, page, root, startAfterPaint } from "../lib/opened.js";
import { elements } from "../lib/tree.js";
import { trustedAddress } from "../lib/trusted.js";

// Not in a frame of another origin: `opened` has ended this script there.
takeOutOfAddress();

/** The desk mixes colours, which came to browsers after all that the other pages need. */
const mixesColours = () => CSS.supports("color: color-mix(in srgb, red, blue)");

/** How often what is needed later is asked for: over some seven seconds. */
const TIMES = 4;

/** The Wasm, which the app and its worker have in common. */
async function compiled() {
  needWasm();
  const response = await appFile(files.wasm);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** Starts the worker once the doors are closed, so that they are closed to it too: a worker from a text has the policy of its
 * page, one from a file has that of the file. Until then what the app says to it waits.
 * @param {string} source
 * @param {WebAssembly.Module} wasm
 * @param {MessagePort} end */
function startWorker(source, wasm, end) {
  const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));
  const worker = new Worker(trustedAddress(address), { type: "module" });
  worker.addEventListener("error", ({ message }) => {
    // It may hold the lock that the workers of other tabs wait for.
    worker.terminate();
    // One that was refused has nothing to say.
    withoutWorker(end, message === undefined && new Error("the worker was refused"));
  });
  worker.addEventListener("message", ({ data }) => end.postMessage(data));
  /** @type {IntakeMessage<"begin", WebAssembly.Module>} */
  const begin = { kind: "begin", about: "", content: wasm };
  worker.postMessage(begin);
  end.onmessage = ({ data }) => worker.postMessage(data);
}

/** There is none: whatever the app says to it failed. What blocked it is for whoever runs the page.
 * @param {MessagePort} end
 * @param {unknown} blocked */
function withoutWorker(end, blocked) {
  if (blocked) {
    console.error(
      "Klantspiegel cannot open what a team handed in: let its file through, and allow blob: in worker-src, and the policy " +
        "klantspiegel in trusted-types, of your Content-Security-Policy (“Your policy” in docs/embedding.md)",
      blocked,
    );
  }
  /** @type {IntakeReport} */
  const report = { kind: blocked ? "blocked" : "failed" };
  end.onmessage = () => end.postMessage(report);
  end.postMessage(report);
}

async function start() {
  if (!mixesColours())
    throw Object.assign(new Error("this browser is too old for the desk"), /** @type {Problem} */ ({ reason: "old" }));
  /** @type {Placement[]} */
  const begun = ["desk", "invited", "journey"];
  const language = page.lang;
  const [app, wasm, ...first] = await Promise.all([
    /** @type {Promise<typeof import("@klantspiegel/desk")>} */ (glue()),
    compiled(),
    ...begun.map((part) => texts(language, part)),
  ]);
  await app.default({ module_or_path: wasm });
  const line = new MessageChannel();
  app.start(language, begun, first, line.port1, takeBrought());
  late.hidden = true;
  let worker = "";
  const takeWorker = async () => {
    worker = await (await appFile(files.intake)).text();
  };
  // A language that does not arrive cannot be chosen; nothing else waits for it for ever.
  await fetchRest([takeWorker, ...restOf(app, language, begun), ...othersOf(app, language)], TIMES);
  // Firefox asks this of the policy also where a module that was compiled before comes from the page; no script comes in by it.
  closeTheDoors("worker-src blob:", "script-src 'wasm-unsafe-eval'");
  try {
    if (!worker) throw new Error(`${files.intake[0]} did not come`);
    startWorker(worker, wasm, line.port2);
  } catch (error) {
    withoutWorker(line.port2, error);
  }
}

page.lang = languageFor();
root.replaceChildren(...elements("waiting", page.lang));

startAfterPaint({
  start: () =>
    start().catch((error) => {
      giveBack();
      throw error;
    }),
  isSaved: () => false,
  beginAgain: () => location.assign(location.pathname),
});
