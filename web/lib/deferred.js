// How the second part of a Wasm is asked for and taken in. The bundler puts this into the link that the splitter writes, in the place of
// what it does there.
import { appFile } from "@klantspiegel/files";
import * as files from "@klantspiegel/release";

/** Asks for it as for every other file of ours. */
const deferred = () => appFile(/** @type {FileEntry} */ (files.deferred));

/** Takes it in whole: streaming needs a server that names the right type, which not every host does.
 * @param {Promise<Response>} response
 * @param {WebAssembly.Imports} imports */
const instantiated = async (response, imports) => WebAssembly.instantiate(await (await response).arrayBuffer(), imports);

export { deferred as fetch, instantiated as "WebAssembly.instantiateStreaming" };
