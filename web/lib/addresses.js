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

/** What of an address leads to one page for the invited, without where one is on it. */
export function invitationAddress() {
  return location.hash.split("&")[0];
}

/** Whether an address brings an invitation, also where what is between its name and its code was escaped.
 * @param {string} address */
export function bringsInvitation(address) {
  return new RegExp(/** @type {InvitationName} */ ("invitation") + "(=|%3d)", "i").test(address);
}
