// A script of ours, loaded as a module. The build says in front of this where our files are (`home`).

const address = ([name]) => new URL(name, home).href;

/** That a file of ours did not come, or was not taken; why, `whynot.js` finds out if it is asked. */
const notUsed = (file, isScript, cause) =>
  Object.assign(new Error(`${file[0]} did not come, or was not taken`, { cause }), { file, isScript });

/** Imports a file (its name and its integrity). */
function load(file) {
  // A module's integrity is checked through its preload; browsers that do not know it load it without.
  const preload = document.createElement("link");
  preload.rel = "modulepreload";
  preload.href = address(file);
  preload.integrity = file[1];
  document.head.append(preload);
  return import(address(file)).catch((error) => {
    // Syntax that the browser does not know has arrived.
    throw error instanceof SyntaxError ? error : notUsed(file, true, error);
  });
}
