// The way to the worker that outlives the page of a course (`leaving`). Browsers have one for pages that came safely, and may refuse it;
// then nothing is told of who left early, and the system itself notes that the session was left.
import * as files from "@klantspiegel/release";
import { say } from "./course.js";
import { trustedAddress } from "./trusted.js";

/**
 * The worker for the sitting of this name.
 * @param {string} name
 * @returns {WayToLeaving}
 */
export function workerFor(name) {
  const workers = serviceWorkers();
  const at = new URL(files.leaving[0], import.meta.url);
  /** @type {ServiceWorker | null} */
  let worker = null;
  /** The worker of a registration, however far it is. @param {ServiceWorkerRegistration} registered */
  const workerOf = ({ active, waiting, installing }) => active ?? waiting ?? installing;
  return {
    async prepare() {
      if (!workers) return;
      try {
        worker = workerOf(await workers.register(trustedAddress(at.href)));
      } catch (error) {
        say(`nothing outlives the page (${/** @type {Error} */ (error).message})`);
      }
    },
    /** Sends the last of the sitting, unless somebody is back soon. */
    leaveWith: (last) => worker?.postMessage(/** @satisfies {LeavingMessage} */ ({ name, last })),
    /** Somebody is back. */
    callOff: () =>
      workers?.getRegistration(at).then(
        (found) => found && workerOf(found)?.postMessage(/** @satisfies {LeavingMessage} */ ({ name })),
        () => {},
      ),
  };
}

/** @returns {ServiceWorkerContainer | undefined} */
function serviceWorkers() {
  try {
    return navigator.serviceWorker;
  } catch {
    // In a sandbox even asking is refused.
    return undefined;
  }
}
