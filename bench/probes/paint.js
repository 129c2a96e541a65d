// Notes how long it takes from every click to the next paint.

window.paints = (() => {
  const all = [];
  const waiting = [];
  let pending = false;

  /** Called in a frame: calls back once that frame is painted. */
  const afterThisPaint = (call) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = call;
    port2.postMessage(null);
  };
  addEventListener("click", ({ isTrusted, timeStamp }) => {
    // A click on a label gives its input a second one.
    if (!isTrusted || pending) return;
    pending = true;
    requestAnimationFrame(() =>
      afterThisPaint(() => {
        // The time stamp of an event is when it came from the device.
        all.push(performance.now() - timeStamp);
        pending = false;
        for (const call of waiting.splice(0)) call();
      }),
    );
  }, true);

  /** Once so many clicks are painted. */
  const reached = async (count) => {
    while (all.length < count) await new Promise((resolve) => waiting.push(resolve));
  };
  return { all, reached };
})();
