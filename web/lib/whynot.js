// Why a file of ours did not come, or was not taken: found out by asking for it once more, in the syntax of the oldest browsers. The
// reasons are those of `ui::problem_screen`.

/** What a policy forbade, by its address.
 * @type {string[]} */
var forbidden = [];
document.addEventListener("securitypolicyviolation", function (event) {
  if (event.disposition !== "report") forbidden.push(event.blockedURI);
});

/** For who runs the page: what to do about it.
 * @type {Partial<Record<Reason, string>>} */
var REMEDIES = {
  forbidden: "allow it in your Content-Security-Policy (“Your policy” in docs/embedding.md)",
  refused: "let files that end in .js, .wasm, .css and .txt through, without anything in their place",
  missing: "put the whole folder of the release there, with the page that belongs to it",
  altered: "put the files of one release there, and let nothing on the way change or squeeze them",
  mistyped: "serve files that end in .js as text/javascript",
  busy: "see what your server says of it",
};

/** Whether a reason may be another one in a moment: who waits goes on waiting.
 * @param {Reason} reason */
export function isPassing(reason) {
  return reason === "offline" || reason === "unreachable" || reason === "busy";
}

/** The reason why a file does not do; to whoever runs the page the console says more.
 * @param {string} address
 * @param {string} integrity
 * @param {boolean} [isScript] */
export function whyNot(address, integrity, isScript) {
  return soundness(address, integrity, isScript).then(function (found) {
    var remedy = REMEDIES[found.reason];
    console.error("Klantspiegel cannot use " + address + ": " + found.what + (remedy ? "; " + remedy : ""));
    return found.reason;
  });
}

/** @typedef {{ reason: Reason, what: string }} Finding */

/** What is wrong with a file, as a reason and in words.
 * @param {string} address
 * @param {string} integrity
 * @param {boolean} [isScript]
 * @returns {Promise<Finding>} */
function soundness(address, integrity, isScript) {
  /**
   * @param {Reason} reason
   * @param {string} what
   * @returns {Finding}
   */
  function wrong(reason, what) {
    return { reason: reason, what: what };
  }
  /** @param {string} [integrity] */
  function ask(integrity) {
    return fetch(address, { cache: "no-store", credentials: "same-origin", integrity: integrity || "" });
  }
  /** Whether it came when the page asked for it, as far as the browser tells. */
  function hasCome() {
    return /** @type {PerformanceResourceTiming[]} */ (performance.getEntriesByName(String(address))).some(function (entry) {
      return entry.initiatorType === "script" && entry.responseStatus === 200;
    });
  }
  /** Whether something on the way, or the server, sends whoever asks for it elsewhere; what they get there is no file of ours. */
  function isSentAway() {
    return fetch(address, { cache: "no-store", credentials: "same-origin", redirect: "manual" }).then(
      function (response) {
        return response.type === "opaqueredirect";
      },
      function () {
        return false;
      },
    );
  }
  /** Whoever reaches the folder and not the file has something in between, or a browser that blocks. */
  function held() {
    return fetch(new URL(".", address), { cache: "no-store", mode: "no-cors" }).then(
      function () {
        return wrong("refused", "the server can be reached, and the file does not come");
      },
      function () {
        return wrong("unreachable", "there is no answer");
      },
    );
  }
  /**
   * @param {Response} response
   * @returns {Finding | Promise<Finding>}
   */
  function look(response) {
    var status = response.status;
    var type = response.headers.get("content-type") || "nothing";
    if (status === 404 || status === 410) return wrong("missing", "the server answers " + status);
    if (status === 408 || status === 429 || (status >= 500 && status !== 511))
      return wrong("busy", "the server answers " + status);
    if (!response.ok) return wrong("refused", "the server answers " + status);
    return ask(integrity).then(
      function () {
        if (isScript && !/^(text|application)\/(x-)?(java|ecma)script/i.test(type)) {
          return wrong("mistyped", "it is a script and comes as " + type);
        }
        if (hasCome()) return wrong("broken", "it came, and does not run to its end");
        return wrong("unreachable", "it did not come the first time");
      },
      function () {
        if (/^text\/html/i.test(type)) return wrong("refused", "a page comes in its place");
        return wrong("altered", "what comes is not what belongs to this page");
      },
    );
  }
  if (navigator.onLine === false) return Promise.resolve(wrong("offline", "there is no connection"));
  return isSentAway().then(function (isAway) {
    return ask()
      .then(look, held)
      .then(afterEvents)
      .then(function (found) {
        // A policy refuses the place to which one is sent as well, and names the address that was asked for.
        if (isAway && found.reason !== "missing") return wrong("refused", "whoever asks for it is sent elsewhere");
        var isForbidden = forbidden.indexOf(String(address)) >= 0;
        return isForbidden ? wrong("forbidden", "a policy forbids it") : found;
      });
  });
}

/** The same, once everything has been told that happened before.
 * @template T
 * @param {T} value
 * @returns {Promise<T>} */
function afterEvents(value) {
  return new Promise(function (resolve) {
    setTimeout(function () {
      resolve(value);
    });
  });
}
