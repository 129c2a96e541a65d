// What a frame must be allowed to do, each with what does not work without it.

/** Those of which the app says it where one is missing, and those without which it does not get so far.
 * @type {Record<FreedomToken | "allow-scripts" | "allow-same-origin" | "allow-popups-to-escape-sandbox", string>} */
export const SANDBOX = {
  "allow-scripts": "nothing of it runs",
  "allow-same-origin": "it may not load its own files",
  "allow-downloads": "a report cannot be kept as a file",
  "allow-modals": "nobody can print",
  "allow-popups": "the links of your configuration do not open",
  "allow-popups-to-escape-sandbox": "what those links open is in the same sandbox",
};
