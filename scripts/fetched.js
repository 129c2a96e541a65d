// The app's own files, fetched from beside this script.

const address = ([name]) => new URL(name, import.meta.url).href;

/** A file of ours as a response, checked against its integrity. */
async function own(file) {
  const response = await fetch(address(file), { integrity: file[1], credentials: "same-origin" });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** The script that starts the Wasm, as a module. */
function glue() {
  // A module's integrity is checked through its preload; browsers that do not know it load it without.
  const preload = document.createElement("link");
  preload.rel = "modulepreload";
  preload.href = address(files.glue);
  preload.integrity = files.glue[1];
  document.head.append(preload);
  return import(address(files.glue));
}
