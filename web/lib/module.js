// Our own files, each by its name and its integrity, and how a script of ours is loaded as a module.
import * as files from "@klantspiegel/release";
import { notUsed } from "./missed.js";

/** @type {(file: FileEntry) => string} */
export const address = ([name]) => new URL(name, files.base).href;

/** @type {(file: FileEntry) => string} */
export const integrity = ([, integrity]) => integrity;

/** How often a file did not arrive.
 * @type {Map<string, number>} */
const missed = new Map();

/** Imports a file (its name and its integrity).
 * @template Exports
 * @param {FileEntry} file
 * @returns {Promise<Exports>} */
export async function load(file) {
  const times = missed.get(file[0]) ?? 0;
  // Browsers remember of an address that no module arrived from it, for as long as the page is there.
  const url = address(file) + (times ? `?${times}` : "");
  // A module's integrity is checked through its preload; browsers that do not know it load it without.
  const preload = document.createElement("link");
  preload.rel = "modulepreload";
  preload.href = url;
  preload.integrity = integrity(file);
  // Where a policy lets in what bears a word of the page, what we load bears it, too.
  preload.nonce = /** @type {HTMLElement | null} */ (document.querySelector("script[nonce]"))?.nonce ?? "";
  document.head.append(preload);
  try {
    return await import(url);
  } catch (error) {
    missed.set(file[0], times + 1);
    // Syntax that the browser does not know has arrived.
    throw error instanceof SyntaxError ? error : notUsed(file, true, error);
  }
}
