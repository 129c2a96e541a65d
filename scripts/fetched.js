// The app's own files, fetched from beside this script.

/** A file of ours as a response, checked against its integrity. */
async function own(file) {
  let response;
  try {
    response = await fetch(address(file), { integrity: file[1], credentials: "same-origin" });
  } catch (cause) {
    throw notUsed(file, false, cause);
  }
  if (!response.ok) throw notUsed(file, false, response.status);
  return response;
}

/** The script that starts the Wasm, as a module. */
const glue = () => load(files.glue);
