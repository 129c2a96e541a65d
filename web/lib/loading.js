// What the pages and the custom element share: loading the app, what comes once it runs, and why it cannot run.
import { appFile, glue } from "@klantspiegel/files";
import { address, integrity } from "@klantspiegel/module";
import * as files from "@klantspiegel/release";
import { isTooOld } from "./needs.js";

/** The texts of a part (such as `journey`) of a language.
 * @param {Language} language
 * @param {Placement} part */
export async function texts(language, part) {
  return new Uint8Array(await (await appFile(files.texts[language][part])).arrayBuffer());
}

/** Starts the Wasm; gives what it exports. */
export async function loadApp() {
  needWasm();
  const [app, response] = await Promise.all([glue(), appFile(files.wasm)]);
  // Falls back by itself when the server names the wrong type.
  await app.default({ module_or_path: response });
  return app;
}

/** What an app takes once it runs.
 * @typedef {{ addTexts(tag: Language, part: string, texts: Uint8Array): void, addDeferred?: () => Promise<void> }} Growing */

/** What comes once the app runs with some of its texts: the deferred code, where it has one, and the rest of its texts.
 * @param {Growing} app
 * @param {Language} shown
 * @param {Placement[]} begun
 * @returns {Take[]} */
export function restOf(app, shown, begun = ["journey"]) {
  return [...(app.addDeferred ? [app.addDeferred] : []), ...textsOf(app, shown, begun)];
}

/** The texts of a language, but for those that are there.
 * @param {Growing} app
 * @param {Language} language
 * @param {Placement[]} begun
 * @returns {Take[]} */
export function textsOf(app, language, begun = []) {
  const take = (/** @type {Placement} */ part) => async () => app.addTexts(language, part, await texts(language, part));
  return /** @type {Placement[]} */ (Object.keys(files.texts[language])).filter((part) => !begun.includes(part)).map(take);
}

/** The texts of all other languages.
 * @param {Growing} app
 * @param {Language} shown */
export function othersOf(app, shown) {
  return files.languages.filter((language) => language !== shown).flatMap((language) => textsOf(app, language));
}

/** How often something is asked for until somebody who waits for it is told why it does not come: over some three seconds. */
const SEVERAL = 3;
/** The longest that is waited until it is asked for again. */
const LONGEST = 10_000;

/** Fetches what is needed later; what does not arrive is tried again, ever more rarely, and when the connection is back, or no
 * more after so many times. Says whether all of it arrived; to whoever runs the page the console says what did not, and from the third
 * time on `stuck` hears of it.
 * @param {Take[]} rest
 * @param {(file: FileEntry | null, isScript: boolean | undefined) => void} stuck */
export async function fetchRest(rest, times = Infinity, stuck = () => {}) {
  let missing = rest;
  for (let tried = 1, pause = 1000; ; tried += 1, pause = Math.min(2 * pause, LONGEST)) {
    const again = [];
    /** @type {Problem | null} */
    let why = null;
    for (const take of missing) {
      try {
        await take();
      } catch (error) {
        again.push(take);
        why ??= /** @type {Problem} */ (error);
      }
    }
    missing = again;
    if (missing.length === 0 || tried >= times) return missing.length === 0;
    if (tried === 1) console.warn("Klantspiegel asks again for what it needs later:", why);
    // The deferred code is asked for by the glue, which does not say so.
    if (tried >= SEVERAL) stuck(/** @type {Problem} */ (why).file ?? files.deferred, /** @type {Problem} */ (why).isScript);
    await new Promise((resolve) => {
      setTimeout(resolve, pause);
      addEventListener("online", resolve, { once: true });
    });
  }
}

/** Nothing is fetched where nothing of it could run. */
export function needWasm() {
  if (isTooOld()) throw new Error("this browser is too old");
  if (typeof WebAssembly !== "object") throw new Error("this browser has WebAssembly switched off");
}

/** Why the app cannot run, as `ui::problem_screen` names it; `whyNot` finds out why a file does not do.
 * @template Found
 * @param {Problem} error
 * @param {(address: string, integrity: string, isScript: boolean | undefined) => Found | Promise<Found>} whyNot
 * @returns {Promise<Reason | Found>} */
export async function reasonOf(error, whyNot) {
  if (isTooOld()) return "old";
  // Every browser that has the rest knows it.
  if (typeof WebAssembly !== "object") return "off";
  if (error.reason) return error.reason;
  if (error.file) return whyNot(address(error.file), integrity(error.file), error.isScript);
  // Syntax that the browser does not know, in the glue or in the Wasm.
  if (error instanceof SyntaxError) return "old";
  if (error instanceof WebAssembly.CompileError || error instanceof WebAssembly.LinkError) {
    return isWasmAllowed() ? "old" : "forbidden";
  }
  return error instanceof RangeError ? "memory" : "broken";
}

/** Whether the smallest module there is may be compiled: a policy forbids all alike. */
function isWasmAllowed() {
  try {
    return new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) !== null;
  } catch {
    console.error("Klantspiegel needs WebAssembly: add 'wasm-unsafe-eval' to script-src of your Content-Security-Policy");
    return false;
  }
}
