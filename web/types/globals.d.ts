// What scripts of ours hand on to each other in the page, or throw.

interface Window {
  /** What stood behind the address when the page came, which `entry/first.js` has kept. */
  klantspiegelWritten?: string;
  /** The first screens in the language that is read, which `entry/first.js` has asked for. */
  klantspiegelAhead?: { language: string; response: Promise<Response> | undefined };
  /** Where a policy asks for it. What is vouched for goes wherever an address goes. */
  trustedTypes?: { createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses };
}

interface ScriptAddresses {
  createScriptURL(address: string): string;
}

/** What the script that starts the Wasm exports: one of our programs. */
type App =
  | typeof import("@klantspiegel/questionnaire")
  | typeof import("@klantspiegel/invitee")
  | typeof import("@klantspiegel/desk");

/** What is thrown where something of ours cannot run: its reason, or the file that did not come; neither for all else. */
interface Problem {
  reason?: Reason;
  file?: FileEntry;
  isScript?: boolean;
}

/** Fetches something that is needed later; rejects where it does not come. */
type Take = () => Promise<unknown>;

/** Hears of an event; which events have what it takes is for whoever adds it to know. */
type Listener = { hear(event: Event): void }["hear"];

/** An event of which is known what it happens to. */
type On<E extends Event, T extends Element = Element> = E & { target: T };
