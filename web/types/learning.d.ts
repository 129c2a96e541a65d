// What the scripts of a course hand on to each other, and what they take from a learning system: only what they use of it.

interface Window {
  /** What a system puts there for SCORM 1.2. */
  API?: ScormApi;
}

/** What SCORM 1.2 has that we call; what it answers is text, or should be. */
type ScormApi = Readonly<
  Record<"LMSInitialize" | "LMSGetValue" | "LMSSetValue" | "LMSCommit" | "LMSFinish", (...given: string[]) => unknown>
>;

/** What is kept of any sitting. */
interface Sitting {
  name: string;
  /** How long it has lasted. */
  milliseconds?: number;
}

interface ScormSitting extends Sitting {
  /** Whether a reload goes on with it. */
  isOpen?: boolean;
}

interface Cmi5Sitting extends Sitting {
  /** What every request carries, which the system gives once. */
  token?: string;
  /** How its beginning is told. */
  first?: Statement;
  /** What the system has not taken yet. */
  unsent?: Statement[];
  isBegun?: boolean;
  isCompleted?: boolean;
  isEnded?: boolean;
  wayBack?: string | undefined;
}

/** How a system launches a course by cmi5, as far as its address says. */
interface Launch {
  endpoint: URL;
  /** Where the token is given. */
  tokens: URL;
  actor: Agent;
  registration: string;
  activityId: string;
}

/** An agent of xAPI with an account. */
interface Agent {
  account: { homePage: string; name: string };
}

/** A launch that was taken, before the system has answered. */
interface OpeningSession extends Launch {
  sitting: Cmi5Sitting;
  worker: WayToLeaving;
  unsent: Statement[];
}

interface Session extends OpeningSession {
  headers: Record<string, string>;
  data: LaunchData;
  mayComplete: boolean;
  /** The statement that is being sent. */
  onItsWay?: Statement | null;
}

/** What is done for a session when its page goes or is there again. */
type SessionListener = [name: "pagehide" | "pageshow", act: (session: Session, event: PageTransitionEvent) => void];

/** What the system has prepared for a session. */
interface LaunchData {
  contextTemplate: StatementContext;
  launchMode?: string;
  returnURL?: string;
}

/** An activity of xAPI, known by its address. */
interface Activity {
  id: string;
}

interface StatementContext {
  registration?: string;
  /** A system may give one activity without a list around it. */
  contextActivities?: { category?: Activity | Activity[] };
  extensions?: Record<string, unknown>;
}

/** What of a statement says how it went. */
interface StatementResult {
  completion?: boolean;
  duration: string;
}

/** A statement of xAPI, as we make it. */
interface Statement {
  id: string;
  timestamp: string;
  actor: Agent;
  verb: { id: string; display: { "en-US": string } };
  object: { objectType: "Activity"; id: string };
  result: StatementResult | undefined;
  context: StatementContext;
}

/** What sends a statement. */
interface StatementRequest {
  address: string;
  request: RequestInit;
}

/** The way to the worker that outlives the page. */
interface WayToLeaving {
  prepare(): Promise<void>;
  leaveWith(last: StatementRequest): void;
  callOff(): void;
}

/** What this worker is told: what to send after a while, or, without it, that somebody is back. */
interface LeavingMessage {
  /** The name of the sitting. */
  name: string;
  last?: StatementRequest;
}

/** What a worker has for a message that a page has not. */
interface LeavingEvent extends MessageEvent {
  /** The worker stays until then. */
  waitUntil(end: Promise<void>): void;
}

/** What is around this worker, where it differs from a page. */
type LeavingScope = typeof self & { readonly registration: ServiceWorkerRegistration };
