// Writes down, in the window on top, all that a page around a frame of another origin can notice, whenever anything may have
// changed: what it hears, and the state of everything that browsers let it read.
if (window === top) {
  window.told = [];
  const before = history.length;
  const around = () => {
    const frame = document.querySelector("iframe");
    const box = frame?.getBoundingClientRect();
    return {
      box: box && [box.left + scrollX, box.top + scrollY, box.width, box.height],
      scrolled: [scrollX, scrollY],
      history: history.length - before,
      address: location.hash,
      frames: frame?.contentWindow?.length,
      active: document.activeElement?.localName,
      focused: document.hasFocus(),
      title: document.title,
    };
  };
  const write = (what) => {
    const line = { ...what, around: around() };
    // How often a browser says the same is a matter of when it draws.
    if (JSON.stringify(line) !== JSON.stringify(told.at(-1))) told.push(line);
  };
  addEventListener("message", ({ data: { instance, ...message } }) => write({ message }));
  for (const name of ["focus", "blur", "focusin", "focusout", "scroll", "resize", "hashchange", "popstate", "load", "error", "pointerover"]) {
    addEventListener(name, ({ type, target }) => write({ event: type, at: target?.localName ?? "page" }), true);
  }
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    write({ event: event.type, detail: event.detail ?? null });
    return dispatch.call(this, event);
  };
}
