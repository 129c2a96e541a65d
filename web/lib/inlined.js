// The app's own files, in the page itself: for a page that is one file and needs no server. Takes the place of `fetched.js`.
import * as app from "@klantspiegel/questionnaire";

/** A file of ours as a response; the page has it in a block of data by its name.
 * @param {FileEntry} file
 * @returns {Promise<Response>} */
export async function appFile([name]) {
  const block = document.getElementById(name);
  // What is missing was cut off or taken out on its way.
  if (!block) throw Object.assign(new Error(`${name} is not in this file`), /** @type {Problem} */ ({ reason: "altered" }));
  const bytes = Uint8Array.from(atob(block.textContent), (sign) => sign.charCodeAt(0));
  const type = name.endsWith(".wasm") ? "application/wasm" : "text/plain";
  return new Response(bytes, { headers: { "Content-Type": type } });
}

/** The script that starts the Wasm, which is part of this one.
 * @returns {Promise<App>} */
export const glue = async () => app;
