// What somebody handed over as a link. Before anything else is done it leaves the address, so that neither a title nor a bookmark is kept
// with it. That the link was opened, the browser has written down by then.

const SEALED = "#sealed=";

/** The code of the link, as long as the app does not have it. */
let brought = location.hash.startsWith(SEALED) ? location.hash.slice(SEALED.length) : null;
if (brought !== null) history.replaceState(null, "", "#overview");

/** Gives it to the app, which looks after it from then on. */
function takeBrought() {
  const code = brought;
  brought = null;
  return code ?? undefined;
}

/** Puts it back: where there is no app it waits in the address, for when the page is loaded anew. */
function giveBack() {
  if (brought !== null) history.replaceState(null, "", SEALED + brought);
}
