// What stands behind the # of an address, as far as scripts know of it, in the syntax of the oldest browsers. The names stand inside the
// patterns, where the minifier makes one text of them.

/** Whether the address leads to the method, whatever stuck to it on its way. */
export function isMethod() {
  return new RegExp("^#" + /** @type {MethodRoute} */ ("method") + "(?![\\w/-])").test(location.hash);
}

/** The code of the invitation in the address. */
export function invitationCode() {
  var pattern = new RegExp(/** @type {InvitationName} */ ("invitation") + "=([\\w-]+)");
  return (decodeURIComponent(location.hash).match(pattern) || [])[1];
}
