// What the scripts of our own pages share: they show still screens, start an app after the first paint, and say calmly when it
// cannot run. Each says by `isSaved` under which keys its app keeps a session, and by `beginAgain` how to begin without one.

// Before anything shows that a script ran: the fallback then says it.
if (isTooOld()) throw new Error("this browser is too old");

// Hosts that take out what is empty may have taken it.
const place = document.getElementById("app") ?? document.body.appendChild(Object.assign(document.createElement("div"), { id: "app", className: "mirror" }));
const root = document.documentElement;
root.dataset.booted = "";

/** Other code may write the page anew, or put a copy in the place of ours, in which nothing works: then ours comes back. */
const around = new MutationObserver(() => {
  if (place.isConnected) return;
  const copy = document.getElementById(place.id);
  if (copy) copy.replaceWith(place);
  else document.body.append(place);
  place.querySelector("h1")?.focus({ preventScroll: true });
  watchAround();
});
function watchAround() {
  around.disconnect();
  for (let node = place.parentNode; node; node = node.parentNode) around.observe(node, { childList: true });
}
watchAround();

/** What is said while nothing begins, until something does. */
const late = document.querySelector(".late") ?? document.createElement("div");

// Before anything is read from the address or from what was kept.
if (isFramedElsewhere()) refuseFrame();

/** In a frame of another origin nothing is shown but the way to a window of its own. */
function refuseFrame() {
  const reads = (navigator.languages ?? []).map((tag) => tag.split("-")[0]);
  root.lang = reads.find((tag) => languages.includes(tag)) ?? languages[0];
  late.hidden = true;
  place.replaceChildren(...still("framed", root.lang));
  root.removeAttribute("data-resuming");
  place.querySelector("[data-action=open-alone]").href = location.href;
  // A sandbox may keep the link from opening, and tells nobody.
  place.querySelector("code").textContent = location.href;
  throw new Error(
    "Klantspiegel does not run in a frame of another origin. What is made for that is frame.html, or the element: " +
      "see “What may be in a frame” in docs/embedding.md.",
  );
}

/** The fallback finds out why a file does not do: it has the words too. `kind` says what that is asked for. */
const asks = (kind, address, integrity, isScript) => `${kind} ${address} ${integrity} ${isScript ? "script" : ""}`;
const whyNot = (...file) => asks("not", ...file);

/** Has the screen replaced with a calm message (`problem.js`), or at least says that something is the matter where the words for it did
 * not come either; what was saved stays saved. */
function fail(reason) {
  root.removeAttribute("data-resuming");
  late.hidden = false;
  root.dataset.problem = reason;
}

/** Whoever waits for something that does not come is told why, where waiting is of no use; it comes back into sight with that. */
function tellWhoWaits(file, isScript) {
  if (file && place.querySelector("[data-waiting]")) root.dataset.problem = asks("wait", address(file), file[1], isScript);
}

place.addEventListener("click", ({ target }) => {
  if (root.dataset.problem && target.closest("[data-action=restart]")) startAfresh();
});

/** Puts what was kept aside, for when it is what the app stumbles over, and begins anew. */
function startAfresh() {
  for (const name of ["sessionStorage", "localStorage"]) {
    try {
      const storage = window[name];
      for (const key of Object.keys(storage).filter(isSaved)) {
        const text = storage.getItem(key);
        // In this order there is room for it in a full storage too.
        storage.removeItem(key);
        storage.setItem(key.replace(/session$/, "unread"), text);
      }
    } catch {
      // A browser that refuses storage has kept nothing.
    }
  }
  beginAgain();
}

/** From here on the page itself forbids every request: everything it needs is there, but for what it names. */
function closeTheDoors(...but) {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  // The icon is in the page itself.
  policy.content = ["default-src 'none'", "img-src data:", ...but].join("; ");
  document.head.append(policy);
}

/** How feedback and method look. */
function addEndingStyle() {
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = address(files.endingStyle);
  sheet.integrity = files.endingStyle[1];
  return new Promise((resolve, reject) => {
    sheet.onload = resolve;
    sheet.onerror = () => {
      sheet.remove();
      reject(notUsed(files.endingStyle, false));
    };
    document.head.append(sheet);
  });
}

// A trap in the Wasm ends the app: everything up to the last answer is saved.
addEventListener("error", ({ error }) => {
  if (typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError) fail("broken");
});

/** Starts once, after the first paint, so that nothing competes with it. In the background there is none to wait for, and a
 * window that is covered by another one may wait for it in vain. */
function afterPaint(start) {
  let begun = false;
  const run = () => {
    if (!begun) start().catch(async (error) => {
      console.error(error);
      fail(await reasonOf(error));
    });
    begun = true;
  };
  if (document.visibilityState === "visible") {
    requestAnimationFrame(() => setTimeout(run));
    setTimeout(run, 3000);
  } else run();
}
