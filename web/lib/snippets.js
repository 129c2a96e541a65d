// What the owner of a page pastes, for what was chosen. Nothing here knows of the page on which that is chosen.
import * as files from "@klantspiegel/release";
import { SANDBOX } from "./sandbox.js";

/** @param {string} text */
const escaped = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => /** @type {Record<string, string>} */ ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );

/** The script of this name (its file and its integrity) in the folder of the version, and how it runs.
 * @type {(how: string, base: string, file: FileEntry) => string} */
const scriptTag = (how, base, [name, integrity]) =>
  `<script ${how} src="${escaped(`${base}${files.version}/${name}`)}"\n  integrity="${integrity}" crossorigin></script>`;

/** The element with these attributes; what stands inside is for browsers in which it cannot run.
 * @param {string} base
 * @param {[name: Attribute, value: string][]} attributes
 * @param {string} inside */
export function elementSnippet(base, attributes, inside) {
  const given = attributes.map(([name, value]) => ` ${name}="${escaped(value)}"`).join("");
  return `${scriptTag('type="module"', base, files.embed)}\n<klant-spiegel${given}>${escaped(inside)}</klant-spiegel>`;
}

/** The iframe with these attributes of the element in it. Attributes, not a style: strict policies forbid inline ones.
 * @param {string} base
 * @param {[name: Attribute, value: string][]} attributes */
export function frameSnippet(base, attributes) {
  const given = new URLSearchParams(attributes).toString();
  const address = `${base}frame.html${given && `#${given}`}`;
  return (
    `<iframe data-klantspiegel title="Klantspiegel" src="${escaped(address)}"\n  sandbox="${Object.keys(SANDBOX).join(" ")}"\n` +
    `  width="100%" height="800" frameborder="0"></iframe>\n${scriptTag("defer", base, files.host)}`
  );
}

/** The lines for the policy of the page around, for each of the ways. */
export const POLICIES = {
  /** @param {string} origin */
  element: (origin) => `script-src 'self' ${origin} 'wasm-unsafe-eval';\nconnect-src 'self' ${origin};`,
  /** @param {string} origin */
  frame: (origin) => `frame-src ${origin};\nscript-src 'self' ${origin};`,
};
