// What stands behind the # of an address, as far as scripts know of it, in the syntax of the oldest browsers.

/** @type {MethodRoute} */
var METHOD = "method";

/** @type {InvitationName} */
var INVITATION = "invitation";

/** Whether the address leads to the method, whatever stuck to it on its way. */
export function isMethod() {
  return new RegExp("^#" + METHOD + "(?![\\w/-])").test(location.hash);
}

/** The code of the invitation in the address. */
export function invitationCode() {
  return (decodeURIComponent(location.hash).match(new RegExp(INVITATION + "=([\\w-]+)")) || [])[1];
}
