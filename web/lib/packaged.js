// Our own files in the page of somebody who bundles it: scripts are modules that the bundler joins, and of everything else it says where it
// has put it. Takes the place of `module.js` in the package for npm.
import { addresses, scripts } from "#files";
import { notUsed } from "./missed.js";

/** @type {(file: FileEntry) => string} */
export const address = ([name]) => new URL(addresses[name] ?? name, document.baseURI).href;

/** What comes along in the page's own build is vouched for by that: bundlers squeeze style sheets on their way. */
export const integrity = () => "";

/** Imports a script of ours.
 * @template Exports
 * @param {FileEntry} file
 * @returns {Promise<Exports>} */
export async function load(file) {
  try {
    return /** @type {Exports} */ (await /** @type {() => Promise<unknown>} */ (scripts[file[0]])());
  } catch (error) {
    throw error instanceof SyntaxError ? error : notUsed(file, true, error);
  }
}
