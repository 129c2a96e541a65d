// The way to the worker that outlives the page of a course (`leaving`). Browsers have one for pages that came safely, and may refuse it;
// then nothing is told of who left early, and the system itself notes that the session was left.

/** The worker for the sitting of this name. */
function workerFor(name) {
  const workers = serviceWorkers();
  const at = new URL(files.leaving[0], import.meta.url);
  let worker = null;
  const isThere = ({ active, waiting, installing }) => (worker = active ?? waiting ?? installing);
  return {
    async prepare() {
      if (!workers) return;
      try {
        isThere(await workers.register(trustedAddress(at.href)));
      } catch (error) {
        say(`nothing outlives the page (${error.message})`);
      }
    },
    /** Sends the last of the sitting, unless somebody is back soon. */
    leaveWith: (last) => worker?.postMessage({ name, last }),
    /** Somebody is back. */
    callOff: () => workers?.getRegistration(at).then((found) => found?.active?.postMessage({ name }), () => {}),
  };
}

function serviceWorkers() {
  try {
    return navigator.serviceWorker;
  } catch {
    // In a sandbox even asking is refused.
    return undefined;
  }
}
