// Why the script with what is inside an element did not come, in words: fetched where it did not, and only then.
import * as files from "@klantspiegel/release";
import { whyNot } from "../lib/whynot.js";

/** The sentence for it in a language; the reason is found out by asking for the file once more.
 * @param {string} address
 * @param {string} integrity
 * @param {Language} language */
export async function why(address, integrity, language) {
  return files.problems[language][await whyNot(address, integrity, true)];
}
