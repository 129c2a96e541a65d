// The page for somebody who was invited: in the language of the invitation, and then as its app shows it.
import { bringsInvitation, invitationAddress, invitationCode } from "../lib/addresses.js";
import { OF_INVITATIONS, SESSION_NAME } from "../lib/kept.js";
import { languageFor } from "../lib/languages.js";
import { fetchRest, loadApp, othersOf, restOf, texts } from "../lib/loading.js";
import { addDeferredStyle, closeTheDoors, late, page, root, startAfterPaint, tellWhoWaits } from "../lib/opened.js";
import { elements } from "../lib/tree.js";

/** @param {string} key */
const isSaved = (key) => key.startsWith(OF_INVITATIONS) && key.endsWith(`.${SESSION_NAME}`);

/** The invitation stays: without it there would be nothing to begin with. */
const beginAgain = () => {
  location.replace(invitationAddress());
  location.reload();
};

/** The language that an invitation begins with; whatever else is in it, and wrong with it, is for the app to say.
 * @returns {unknown} */
function languageOfInvitation() {
  try {
    const code = /** @type {string} */ (invitationCode());
    return JSON.parse(atob(code.replaceAll("-", "+").replaceAll("_", "/"))).language;
  } catch {
    return null;
  }
}

async function start() {
  /** @type {Placement[]} */
  const begun = ["journey", "invited"];
  const language = page.lang;
  const [app, ...first] = await Promise.all([
    /** @type {Promise<typeof import("@klantspiegel/invitee")>} */ (loadApp()),
    ...begun.map((part) => texts(language, part)),
  ]);
  app.start(language, .../** @type {[Uint8Array, Uint8Array]} */ (first));
  late.hidden = true;
  // What stuck to the link is gone from the address.
  here = invitationAddress();
  await fetchRest([addDeferredStyle, ...restOf(app, language, begun), ...othersOf(app, language)], Infinity, tellWhoWaits);
  closeTheDoors();
}

page.lang = languageFor(languageOfInvitation());
root.replaceChildren(...elements("waiting", page.lang));
// Another invitation in the same tab is another page.
let here = invitationAddress();
addEventListener("hashchange", () => {
  if (bringsInvitation(invitationAddress()) && invitationAddress() !== here) location.reload();
});

startAfterPaint({ start, isSaved, beginAgain });
