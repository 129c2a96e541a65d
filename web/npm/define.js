// Defines <klant-spiegel> when it is called.

/** Defines the element. Where there is no page, as on a server, it does nothing.
 * @param {{ base?: string | URL }} [options] `base`: the address of the folder `files` of this package, where it was put by
 * hand; without it a bundler has put the files there that this package names
 * @returns {Promise<void>} */
export async function define({ base } = {}) {
  if (typeof customElements === "undefined") return;
  const files = await import("./files.js");
  if (base !== undefined) files.moveTo(base);
  await files.scripts["embed.js"]();
}
