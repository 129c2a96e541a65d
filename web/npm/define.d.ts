export interface DefineOptions {
  /**
   * The address of the folder `files` of this package, where it was put by hand, seen from the page. Without it a bundler has
   * put the files somewhere, and knows where.
   */
  base?: string | URL;
}

/** Defines `<klant-spiegel>`; where there is no page, as on a server, it does nothing. */
export declare function define(options?: DefineOptions): Promise<void>;
