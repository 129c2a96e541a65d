// What the package for npm makes of the release: `klantspiegel-release` writes this module anew for each of them (`npm`).

declare module "#files" {
  /** Imports of our scripts, by their names. */
  export const scripts: Readonly<Record<string, () => Promise<unknown>>>;
  /** Where everything else is, by its name. */
  export const addresses: Readonly<Record<string, string>>;
  /** From here on everything else is in the folder with this address. */
  export function moveTo(base: string): void;
}
