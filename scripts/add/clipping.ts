/** A file or page that is to become a seed. */
export interface Clipping {
  /** As it was given: a file or an address. */
  readonly given: string;
  readonly bytes: Uint8Array;
  /** .txt, .html, .htm or .md. */
  readonly format: string;
  /** What the file is called, without its ending, or what the page's address calls it. */
  readonly stem: string;
  /** The page's address, after redirects and without what follows "#"; null for files. */
  readonly address: string | null;
  /** The Content-Type that the server gave, with its charset; null for files. */
  readonly contentType: string | null;
}
