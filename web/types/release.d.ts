// What a script may know of the release: `klantspiegel-release` makes this module anew for each of them, with what it says it needs
// (`scripts.rs`). A script that asks for something else is not built.

/** A file of ours: its name in the folder of the version, and its integrity. */
type FileEntry = readonly [name: string, integrity: string];

/** The tag of a language that there is. */
type Language = string;

declare module "@klantspiegel/release" {
  /** Where the files are. */
  export const base: string;
  /** The version of the release, which the folder of its files is named by. */
  export const version: string;
  /** All of them, first the one for who speaks none of them. */
  export const languages: readonly Language[];

  /** The script that starts the Wasm, the Wasm, and its second part where it has one. */
  export const glue: FileEntry;
  export const wasm: FileEntry;
  export const deferred: FileEntry | null;
  /** The texts of a language, by the part of the app that they are for. */
  export const texts: Readonly<Record<Language, Readonly<Record<Placement, FileEntry>>>>;
  /** The longest code of an envelope, in characters. */
  export const oneCode: number;
  /** The first screens in each language but the first. */
  export const prerendered: Readonly<Record<Language, FileEntry>>;

  /** Which input is meant for the screen in sight: milliseconds and CSS pixels, as `ui::aim` has them. */
  export const aim: Readonly<Record<"doing" | "unseen" | "echo" | "finger" | "mouse", number>>;

  /** How feedback and method look; nothing where that is in the page. */
  export const deferredStyle: FileEntry | null;
  /** How everything in an element looks. */
  export const elementStyle: FileEntry;
  /** How an element stands in a page, as text. */
  export const slotStyle: string;
  /** What stands in the page itself, as files seen from it; nothing where the page has none beside it. */
  export const boot: FileEntry | null;
  export const pageStyle: FileEntry | null;

  /** The attributes of the element, each with the words that it takes. */
  export const attributes: Readonly<Record<string, readonly string[]>>;
  /** What an element takes as attributes, and a frame behind the `#` of its address. */
  export const options: readonly string[];
  /** How large a configuration may be. */
  export const configurationBytes: number;
  /** What an element says while there is nothing else of it. */
  export const words: Readonly<Record<Language, { readonly loading: string; readonly problem: string }>>;
  /** What a page of ours shows in its place for each reason. */
  export const problemScreens: Readonly<
    Record<
      Language,
      {
        readonly title: string;
        readonly reasons: Readonly<Record<Reason, string>>;
        readonly reload: string;
        readonly restart: string;
      }
    >
  >;
  /** What an element says of each reason. */
  export const problems: Readonly<Record<Language, Readonly<Record<Reason, string>>>>;
  /** Every announcement with the members of its detail, each with its form. */
  export const announcements: Readonly<Record<string, Readonly<Record<string, AnnouncedForm>>>>;

  /** Scripts that others begin. */
  export const inside: FileEntry;
  export const why: FileEntry;
  export const mistakes: FileEntry;
  export const embed: FileEntry;
  export const host: FileEntry;
  export const intake: FileEntry;
  export const leaving: FileEntry;
}

declare module "@klantspiegel/glue" {
  /** Starts the Wasm of the program. */
  export default function init(given: { module_or_path: Response | WebAssembly.Module }): Promise<unknown>;
}
