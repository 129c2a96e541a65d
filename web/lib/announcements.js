// What passes between a frame and the page around it, as both sides know it. Which announcements there are, with which members, says the
// release (`klantspiegel-formats`, `announcement.rs`); the forms of the members stand here.
import * as files from "@klantspiegel/release";

/** @typedef {Record<string, unknown>} Members */

/** The version of the messages. */
const VERSION = 1;

/** A message: which frame it is for or from, by the name that the page around gave it, what it is, and what comes with it.
 * @typedef {{ klantspiegel: typeof VERSION, instance: string, type: string, detail?: unknown }} Message */

/** With what the page around begins: it names the frame. */
export const HELLO = "hello";
/** What a frame tells beside announcements: how high it should be. */
export const HEIGHT = "height";

/**
 * @param {string} instance
 * @param {string} type
 * @param {unknown} [detail]
 * @returns {Message}
 */
export const message = (instance, type, detail) => ({ klantspiegel: VERSION, instance, type, detail });

/** A message of ours, as it came; `null` where it is none.
 * @param {Partial<Message> | null | undefined} data
 * @returns {Message | null} */
export const readMessage = (data) =>
  data?.klantspiegel === VERSION && typeof data.instance === "string" && typeof data.type === "string"
    ? /** @type {Message} */ (data)
    : null;

/** The types of all announcements. */
export const TYPES = Object.keys(files.announcements);

/** A short name as instruments have it: those of a release that is newer than this script too. */
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const MAX_NAMES = 99;
const MAX_COUNT = 999;

/** Whether a member has the form that it must have.
 * @type {Record<AnnouncedForm, (value: unknown) => boolean>} */
const FORMS = {
  version: (value) => typeof value === "string" && /^[\w.+-]{1,39}$/.test(value),
  count: (value) => Number.isInteger(value) && /** @type {number} */ (value) > 0 && /** @type {number} */ (value) <= MAX_COUNT,
  names: (value) =>
    Array.isArray(value) && value.length <= MAX_NAMES && value.every((name) => typeof name === "string" && NAME.test(name)),
};

/** The detail of an announcement of this type, with its members and no others; `null` where it is none.
 * @param {string} type
 * @param {unknown} detail */
export function detailOf(type, detail) {
  if (!Object.hasOwn(files.announcements, type) || typeof detail !== "object" || detail === null) return null;
  const members = Object.entries(files.announcements[type]);
  if (!members.every(([name, form]) => FORMS[form](/** @type {Members} */ (detail)[name]))) return null;
  return Object.fromEntries(members.map(([name]) => [name, /** @type {Members} */ (detail)[name]]));
}
