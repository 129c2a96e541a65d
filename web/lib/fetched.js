// The app's own files, fetched from the folder of the release.
import * as files from "@klantspiegel/release";
import { address, load, notUsed } from "./module.js";

/** A file of ours as a response, checked against its integrity.
 * @param {FileEntry} file
 * @returns {Promise<Response>} */
export async function appFile(file) {
  let response;
  try {
    response = await fetch(address(file), { integrity: file[1], credentials: "same-origin" });
  } catch (cause) {
    throw notUsed(file, false, cause);
  }
  if (!response.ok) throw notUsed(file, false, response.status);
  return response;
}

/** The script that starts the Wasm, as a module.
 * @returns {Promise<App>} */
export const glue = () => load(files.glue);
