// What somebody handed over as a link. Before anything else is done it leaves the address, so that neither a title nor a bookmark is kept
// with it. That the link was opened, the browser has written down by then.

/** @type {`#${SealedName}=`} */
const SEALED = "#sealed=";
/** @type {`#${OverviewRoute}`} */
const OVERVIEW = "#overview";

/** The code of the link, as long as the app does not have it. @type {string | null} */
let brought = null;

/** Takes the code out of the address, if it is a link with one. */
export function takeOutOfAddress() {
  if (!location.hash.startsWith(SEALED)) return;
  brought = location.hash.slice(SEALED.length);
  history.replaceState(null, "", OVERVIEW);
}

/** Gives it to the app, which looks after it from then on. */
export function takeBrought() {
  const code = brought;
  brought = null;
  return code ?? undefined;
}

/** Puts it back: where there is no app it waits in the address, for when the page is loaded anew. */
export function giveBack() {
  if (brought !== null) history.replaceState(null, "", SEALED + brought);
}
