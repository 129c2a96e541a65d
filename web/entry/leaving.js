// A worker that outlives the page of a course: it tells the learning system that somebody left, unless they are back soon. Then it was
// a reload, which a page that goes cannot tell.

/** How long a page may take to be loaded anew, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Calls off what is to be sent, by the name of the sitting.
 * @type {Map<string, () => void>}
 */
const callOff = new Map();

addEventListener("message", (event) => {
  const { name, last } = /** @type {LeavingMessage} */ (event.data);
  callOff.get(name)?.();
  if (last) /** @type {LeavingEvent} */ (event).waitUntil(send(name, last));
});

/**
 * Sends the last of a sitting after a while, unless it is called off; then nothing of this worker stays behind.
 * @param {string} name
 * @param {StatementRequest} last
 */
async function send(name, { address, request }) {
  const isDue = await new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE, true);
    callOff.set(name, () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
  callOff.delete(name);
  if (!isDue) return;
  await fetch(address, request).catch(() => {});
  if (callOff.size === 0) await /** @type {LeavingScope} */ (self).registration.unregister();
}
