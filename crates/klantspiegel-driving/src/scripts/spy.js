// Writes down every attempt of the page to reach something, and what its policy stops, in `window.spied`.
(() => {
  const spied = { attempts: [], fetched: [], violations: [], since: 0 };
  window.spied = spied;
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    spied.violations.push(`${effectiveDirective} ${blockedURI}`),
  );
  const watch = (owner, name, tell = (first) => `${first}`) => {
    const original = owner[name];
    owner[name] = function (...given) {
      spied.attempts.push(`${name} ${tell(...given)}`);
      return original.apply(this, given);
    };
  };
  const watchClass = (name) => {
    window[name] = class extends window[name] {
      constructor(...given) {
        spied.attempts.push(`${name} ${given[0]}`);
        super(...given);
      }
    };
  };
  watch(window, "fetch", (address, options) => {
    spied.fetched.push({ address: `${address}`, integrity: options?.integrity });
    return address;
  });
  watch(XMLHttpRequest.prototype, "open", (method, address) => `${method} ${address}`);
  watch(Navigator.prototype, "sendBeacon");
  watch(window, "open");
  watch(HTMLFormElement.prototype, "submit", () => "");
  for (const name of ["WebSocket", "EventSource", "RTCPeerConnection", "Worker", "SharedWorker", "Image"]) {
    if (window[name]) watchClass(name);
  }
})();
