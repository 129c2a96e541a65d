// The app's own files, fetched from beside this script.

/** A file of ours as a response, checked against its integrity. */
async function own(file) {
  const response = await fetch(address(file), { integrity: file[1], credentials: "same-origin" });
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response;
}

/** The script that starts the Wasm, as a module. */
const glue = () => load(files.glue);
