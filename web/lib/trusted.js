// Addresses of scripts that a page of ours begins later, where a policy asks for them to be vouched for (Trusted Types); in the syntax of
// the oldest browsers. Nothing else of ours is ever handed to a parser.

/** The address as the browser asks for it; only one of this origin, or of what the page has made itself, is vouched for. */
export var trustedAddress = (function () {
  /** @param {string} address */
  function same(address) {
    return address;
  }
  if (!window.trustedTypes) return same;
  /** @param {string} address */
  function vouched(address) {
    var url = new URL(address, document.baseURI);
    if (url.origin === location.origin) return url.href;
    throw new TypeError("a script from " + url.origin + " is none of ours");
  }
  try {
    var policy = window.trustedTypes.createPolicy("klantspiegel", { createScriptURL: vouched });
    return function (/** @type {string} */ address) {
      return policy.createScriptURL(address);
    };
  } catch (refused) {
    // A page that allows no such policy says what it forbids when an address is used.
    return same;
  }
})();
