// A script of ours, loaded as a module. The build says in front of this where our files are (`home`).

const address = ([name]) => new URL(name, home).href;

/** That a file of ours did not come, or was not taken; why, `whynot.js` finds out if it is asked. */
const notUsed = (file, isScript, cause) =>
  Object.assign(new Error(`${file[0]} did not come, or was not taken`, { cause }), { file, isScript });

/** How often a file did not arrive. */
const missed = new Map();

/** Imports a file (its name and its integrity). */
async function load(file) {
  const times = missed.get(file[0]) ?? 0;
  // Browsers remember of an address that no module arrived from it, for as long as the page is there.
  const url = address(file) + (times ? `?${times}` : "");
  // A module's integrity is checked through its preload; browsers that do not know it load it without.
  const preload = document.createElement("link");
  preload.rel = "modulepreload";
  preload.href = url;
  preload.integrity = file[1];
  document.head.append(preload);
  try {
    return await import(url);
  } catch (error) {
    missed.set(file[0], times + 1);
    // Syntax that the browser does not know has arrived.
    throw error instanceof SyntaxError ? error : notUsed(file, true, error);
  }
}
