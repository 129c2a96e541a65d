// Notes when the first question of a page can be used, whether a choice is kept, and when our app has taken over.

window.firstVisit = (() => {
  const { question, start, item } = CONFIG;
  const noted = {};
  const waiting = {};

  const note = (name, value = performance.now()) => {
    if (name in noted) return;
    noted[name] = value;
    for (const resolve of waiting[name] ?? []) resolve(value);
  };
  /** For so long something is waited for, in milliseconds. */
  const PATIENCE = 25_000;
  /** What was noted under a name, once it is; fails with what was noted by then where it is not in time. */
  const when = (name) =>
    new Promise((resolve, reject) => {
      if (name in noted) return resolve(noted[name]);
      (waiting[name] ??= []).push(resolve);
      const what = () => `${name} is not noted on ${document.title}: ${JSON.stringify(noted)}`;
      setTimeout(() => reject(new Error(what())), PATIENCE);
    });

  /** Called in a frame: calls back once that frame is painted. */
  const afterThisPaint = (call) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = call;
    port2.postMessage(null);
  };

  /** Whether a click on the label of an answer would reach it: there, enabled, in view and under nothing else. */
  const isUsable = (selector) => {
    const label = document.querySelector(selector);
    if (!label?.control || label.control.disabled) return false;
    const { left, top, width, height } = label.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return width > 0 && height > 0 && hit !== null && label.contains(hit);
  };
  const look = (selector, name) =>
    requestAnimationFrame(() => {
      if (isUsable(selector)) afterThisPaint(() => note(name));
      else look(selector, name);
    });

  look(question, "question");
  if (start) {
    when("question").then(() => {
      document.querySelector(start).click();
      look(item, "item");
    });
  }

  new PerformanceObserver((list) => {
    const first = list.getEntriesByName("first-contentful-paint")[0];
    if (first) note("painted", first.startTime);
  }).observe({ type: "paint", buffered: true });

  let choice = null;
  const isChosen = () => {
    const { name, value } = choice;
    return document.querySelector(`input[name="${name}"][value="${value}"]`)?.checked === true;
  };
  addEventListener("change", ({ target, isTrusted }) => {
    if (!isTrusted || choice) return;
    choice = { name: target.name, value: target.value };
    note("chosen");
    requestAnimationFrame(() => afterThisPaint(() => note("kept", isChosen())));
  }, true);

  // Our app takes over with the first element that it puts into the page once its Wasm runs.
  const content = () => document.getElementById("app")?.firstElementChild;
  for (const way of ["instantiateStreaming", "instantiate"]) {
    const original = WebAssembly[way];
    WebAssembly[way] = async (...given) => {
      const result = await original.apply(WebAssembly, given);
      const before = content();
      const observer = new MutationObserver(() => {
        if (!content() || content() === before) return;
        observer.disconnect();
        note("takeover");
        requestAnimationFrame(() => afterThisPaint(() => note("kept by the app", choice !== null && isChosen())));
      });
      observer.observe(document, { childList: true, subtree: true });
      return result;
    };
  }

  // With everything at hand our page forbids itself every further request.
  const policies = () => document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]').length;
  new MutationObserver((_, observer) => {
    if (policies() < 2) return;
    observer.disconnect();
    note("complete");
  }).observe(document, { childList: true, subtree: true });

  return { when, noted };
})();
