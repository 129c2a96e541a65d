// What the scripts know of Rust. Written by `INSTA_UPDATE=always cargo test --test native web_types`; not by hand.

/** Why an app cannot run. */
type Reason = "old" | "off" | "forbidden" | "offline" | "unreachable" | "refused" | "missing" | "altered" | "mistyped" | "busy" | "memory" | "broken";

/** What a member of an announcement can be. */
type AnnouncedForm = "version" | "count" | "names";

/** What is announced. */
type AnnouncementName = "ready" | "progress" | "complete";

/** What the events are called that an element tells the page around with. */
type AnnouncementEvent = "klantspiegel-ready" | "klantspiegel-progress" | "klantspiegel-complete";

/** Where an element may keep answers. */
type StorageName = "none" | "session" | "local";

/** The attributes of the element. */
type Attribute = "audience" | "config" | "instruments" | "lang" | "set" | "storage" | "theme";

/** The sets that somebody may choose. */
type SetName = "short" | "full" | "own";

/** The name of the inputs with which a set is chosen. */
type SetInput = "set";

/** The name of the input by which answers do not go on by themselves. */
type OffInput = "auto-advance-off";

/** What the app may find missing in the sandbox of its frame. */
type FreedomToken = "allow-downloads" | "allow-modals" | "allow-popups";

/** What the desk asks of its worker. */
type IntakeRequest = "open" | "look" | "files" | "done" | "text";

/** What comes with each of them. */
interface IntakeContents {
  open: null;
  look: null;
  files: File[];
  done: null;
  text: string;
}

/** How the desk asks its worker. */
interface IntakeMessage<Kind, Content> {
  kind: Kind;
  about: string;
  content: Content;
}

/** What the worker of the desk says. */
type IntakeReport =
  | { kind: "progress"; team: string; share: number }
  | { kind: "picture"; team: string; picture: string; tally: string }
  | { kind: "unreadable"; file?: string | undefined }
  | { kind: "not-kept"; team?: string | undefined }
  | { kind: "blocked" }
  | { kind: "failed"; team?: string | undefined };

/** What the boot script writes on the root. */
interface BootState {
  pending?: "start" | "next";
  chosen?: string;
  shown?: string;
  away?: string;
  unseen?: string;
}

/** The screens that ask something, by their names. */
type AskingScreen = "brushoff" | "dilemma" | "item" | "leadership" | "measures" | "own" | "perspectives" | "room" | "situations" | "start" | "stated";

/** The name under which the page keeps the session. */
type SessionKey = "klantspiegel.session";

/** What the names begin with of what elements keep. */
type ElementKeys = "klantspiegel-element.";

/** What they begin with of what answers an invitation. */
type InvitationKeys = "klantspiegel-invitation.";

/** How they end under which a session is kept. */
type SessionName = "session";

/** How they end under which one is put aside. */
type UnreadName = "unread";

/** The files of texts of a language. */
type Placement = "journey" | "deferred" | "invited" | "desk";

/** The address of the method, behind the #. */
type MethodRoute = "method";

/** The address of the desk's overview, behind the #. */
type OverviewRoute = "overview";

/** By what an address brings what was handed over. */
type SealedName = "sealed";

/** By what an address brings an invitation. */
type InvitationName = "invitation";

/** The pages that are for a window of their own. */
type PageAlone = "index.html" | "desk.html" | "embed.html" | "invited.html" | "klantspiegel.html";

/** The page that is for a frame. */
type PageInFrame = "frame.html";

/** What surrounds an app in somebody else's page. */
interface HostObject {
  announce: (name: string, detail: unknown) => void;
  print: () => unknown;
  name: string;
  base: string;
  configuration: string | void;
}

declare module "@klantspiegel/questionnaire" {
  /** Starts the Wasm. */
  export default function init(given: { module_or_path: Response | WebAssembly.Module }): Promise<unknown>;
  export function start(tag: string, texts: Uint8Array): void;
  export function addTexts(tag: string, part: string, texts: Uint8Array): void;
  export function tellLanguageAway(): void;
  export function addDeferred(): Promise<void>;
  export function mount(element: unknown, tag: string, texts: Uint8Array, attributes: string[], hostObject: HostObject, before?: string): Mounted;
  export class Mounted {
    change(attributes: string[]): void;
    speak(tag: string): void;
    leave(): string | undefined;
    remount(tag: string, texts: Uint8Array, attributes: string[], hostObject: HostObject, before?: string): void;
    free(): void;
  }
}

declare module "@klantspiegel/invitee" {
  /** Starts the Wasm. */
  export default function init(given: { module_or_path: Response | WebAssembly.Module }): Promise<unknown>;
  export function start(tag: string, journey: Uint8Array, invited: Uint8Array): void;
  export function addTexts(tag: string, part: string, texts: Uint8Array): void;
  export function addDeferred(): Promise<void>;
}

declare module "@klantspiegel/desk" {
  /** Starts the Wasm. */
  export default function init(given: { module_or_path: Response | WebAssembly.Module }): Promise<unknown>;
  export function start(tag: string, parts: string[], texts: Uint8Array[], worker: unknown, brought?: string): void;
  export class IntakeWorker {
    static open(id: string, tell: (share: number) => void): Promise<IntakeWorker | undefined>;
    is_behind(): Promise<boolean>;
    id(): string;
    begin(): void;
    take(text: string): Promise<void>;
    keep(): Promise<boolean>;
    picture(): string;
    tally(): string;
    free(): void;
  }
  export function addTexts(tag: string, part: string, texts: Uint8Array): void;
}
