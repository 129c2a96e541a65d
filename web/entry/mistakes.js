// What the owner of a page wrote wrong around an element: fetched where something looks like it, and only then.
import * as files from "@klantspiegel/release";
import { distance, EXPLAINED, instead, nearest, tellOwner } from "../lib/understood.js";

const NAME = "klant-spiegel";
/** Its attributes. */
const NAMES = Object.keys(files.attributes);

/** Names that other people's code puts at elements, for reasons of its own. */
const OF_OTHERS = /^(?:on|_|data-|aria-|astro-|[a-z]{1,2}-)|[:@.#*$?()[\]{}]/;
/** What every element may have, beside what the platform has as a property. */
const OF_ALL = ["class", "exportparts", "is", "itemid", "itemprop", "itemref", "itemscope", "itemtype", "xmlns"];

/** The attribute that takes this word, if one does.
 * @param {string} word */
const takes = (word) => NAMES.find((name) => files.attributes[name].includes(word));

/** Whether an attribute is none of ours, and means something elsewhere.
 * @param {string} name
 * @param {string} value */
function isOfOthers(name, value) {
  // It is ARIA's, and what somebody writes there who means whose wording is used is no role of it.
  if (name === "role") return !takes(value);
  if (OF_ALL.includes(name) || OF_OTHERS.test(name)) return true;
  for (const property in HTMLElement.prototype) if (property.toLowerCase() === name) return true;
  return false;
}

/** Names attributes that mean nothing, with what may have been meant.
 * @param {Element} element */
export function lookAtAttributes(element) {
  if (element.getAttribute("hidden") === "false") {
    tellOwner(`<${NAME} hidden="false"> is hidden: whatever stands there, take the attribute away (${EXPLAINED})`);
  }
  for (const { name, value } of element.attributes) {
    if (NAMES.includes(name) || isOfOthers(name, value)) continue;
    const meant = nearest(name, NAMES) ?? takes(value);
    tellOwner(`<${NAME}> ${name}="${value.slice(0, 40)}" is left out: it has no such attribute; ${instead(meant, NAMES)}`);
  }
}

/** What nobody writes for browsers that are too old: the rest of a page, because a tag was closed in itself. */
const REST_OF_PAGE = "article, aside, footer, form, header, iframe, main, nav, script, section, table, klant-spiegel";
const MAX_LETTERS = 600;

/** Names a tag that took the rest of the page into the element, where it is not in sight.
 * @param {Element} element */
export function lookAtChildren(element) {
  const { children, textContent } = element;
  if (!element.querySelector(REST_OF_PAGE) && !(children.length > 0 && textContent.length > MAX_LETTERS)) {
    // What belongs to the page and what is for old browsers look alike where nothing stands behind it.
    if (children.length < 2 || element.nextElementSibling) return;
    tellOwner(
      `<${NAME}> holds <${children[0].localName}> and more, which only browsers show that are too old for it; if it belongs to the ` +
        `page: HTML closes no tag by "/>", write <${NAME}></${NAME}> (${EXPLAINED})`,
    );
    return;
  }
  tellOwner(
    `<${NAME}> holds what is around it (first <${children[0].localName}>), which is not shown: ` +
      `HTML closes no tag by "/>"; write <${NAME}></${NAME}> (${EXPLAINED})`,
  );
}

/** Names what is written in the place of our tag, what is there for the other script, and a name that two share. */
function lookForOthers() {
  for (const tag of document.querySelectorAll(`[is=${NAME}], .${NAME}:empty`)) {
    const attribute = tag.getAttribute("is") === NAME ? `is="${NAME}"` : `class="${NAME}"`;
    tellOwner(`<${tag.localName} ${attribute}> is nothing: write <${NAME}></${NAME}> (${EXPLAINED})`);
  }
  if (document.querySelector("iframe[data-klantspiegel]") && !document.querySelector("script[src*='host.js']")) {
    tellOwner(`<iframe data-klantspiegel> needs host.js; embed.js is for <${NAME}> (${EXPLAINED})`);
  }
  /** @type {Set<string>} */
  const seen = new Set();
  for (const { id } of document.querySelectorAll(`${NAME}[id]`)) {
    if (seen.has(id)) tellOwner(`<${NAME} id="${id}"> is there twice: both keep their answers in one place (${EXPLAINED})`);
    seen.add(id);
  }
}

/** Names tags that are nearly right, of which browsers make nothing. */
export function lookForTags() {
  lookForOthers();
  for (const tag of document.querySelectorAll("body *")) {
    const { localName } = tag;
    const differs = Math.abs(localName.length - NAME.length) < 3 && distance(localName.toLowerCase(), NAME);
    // A component of a framework may be called so, with ours in it.
    if (differs && differs < 3 && !customElements.get(localName) && !tag.querySelector(NAME)) {
      tellOwner(`<${localName}> is nothing; did you mean <${NAME}>? (${EXPLAINED})`);
    }
  }
}
