// The app's own files, fetched from the folder of the release.
import { address, integrity, load } from "@klantspiegel/module";
import * as files from "@klantspiegel/release";
import { notUsed } from "./missed.js";

/** A file of ours as a response, checked against its integrity.
 * @param {FileEntry} file
 * @returns {Promise<Response>} */
export async function appFile(file) {
  let response;
  try {
    response = await fetch(address(file), { integrity: integrity(file), credentials: "same-origin" });
  } catch (cause) {
    throw notUsed(file, false, cause);
  }
  if (!response.ok) throw notUsed(file, false, response.status);
  return response;
}

/** The script that starts the Wasm, as a module.
 * @returns {Promise<App>} */
export const glue = () => load(files.glue);
