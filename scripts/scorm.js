// Tells a learning system by SCORM 1.2 that somebody began, was done and left; nothing else is ever set.

/** How many windows up a system may have put its API. */
const MOST_LEVELS = 7;
const STATUS = "cmi.core.lesson_status";

const STUDENT = "cmi.core.student_id";

let api = null;
let who = "";
try {
  api = [window, window.opener, window.top.opener].map(apiAround).find(Boolean);
  if (!api) say("there is no SCORM 1.2 API");
  else if (!agreed(api.LMSInitialize(""))) say("its SCORM 1.2 API did not begin");
  else {
    who = `${api.LMSGetValue(STUDENT) ?? ""}`;
    report();
  }
} finally {
  // Whatever the learning system does, or fails to do, the app runs.
  beginFor(who);
}

function report() {
  const status = `${api.LMSGetValue(STATUS)}`;
  // Without a status of ours, some systems take leaving for completing.
  if (["", "not attempted"].includes(status)) set("incomplete");
  speak([`${api.LMSGetValue("cmi.student_preference.language")}`]);
  sayWhatIsTold();
  // What was completed before stays so.
  if (!["completed", "passed"].includes(status)) {
    element.addEventListener("klantspiegel-complete", () => set("completed"), { once: true });
  }
  addEventListener("pagehide", () => api.LMSFinish(""), { once: true });
}

function set(status) {
  const isKept = agreed(api.LMSSetValue(STATUS, status)) && agreed(api.LMSCommit(""));
  if (!isKept) say(`it refused the status “${status}”`);
}

/** The API of a window or of one around it. */
function apiAround(place) {
  for (let level = 0; place && level <= MOST_LEVELS; level += 1) {
    try {
      if (place.API) return place.API;
    } catch {
      // A window of another origin cannot be looked into; the one around it may be ours again.
    }
    if (place.parent === place) break;
    place = place.parent;
  }
  return null;
}

/** Whether the answer is yes: the text “true”, which some systems give as a boolean. */
function agreed(answer) {
  return `${answer}` === "true";
}
