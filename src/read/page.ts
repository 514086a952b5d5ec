import type { Span } from '../text/span.ts';
import type { TracedText } from '../text/traced.ts';

/** How a seed's bytes were read as text. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

/** What a line of a page is, as far as the format says so. Plain text says nothing: every line is 'text'. */
export type LineKind =
  | 'text'
  /** A heading of the document (h1…h6, # …). */
  | 'heading'
  /** The head's <title>, kept as the first line of an HTML page: evidence for the headline, never body. */
  | 'head-title'
  | 'caption'
  /** A table's row, its cells joined by ' | '. */
  | 'row'
  /** A list item, without its marker. */
  | 'item';

/**
 * What is known of a line beside its text, by its number. Passes up to `strip` change text within lines and never add
 * or remove a line feed, so the numbers hold for all of them.
 */
export interface LineHint {
  readonly kind: LineKind;
  /** Share of the line's visible characters that stand in links, 0…1. */
  readonly linked: number;
  /** True where the format puts the line outside the main content (nav, footer, aside, comments, forms). */
  readonly outside: boolean;
  /** Numbers of the first and last line in the innermost box of the format around it that holds another line too. */
  readonly box?: readonly [first: number, last: number];
  /** True where its box, between headline and text, is named after who wrote or published the report. */
  readonly origin?: boolean;
  /** True where it stands right above the headline in the headline's own box. */
  readonly over?: boolean;
  /** True for a line of text that is bold as a whole. */
  readonly bold?: boolean;
  /** Level of a heading, 1…6. */
  readonly level?: number;
}

/** Metadata that the format itself declares: YAML front matter, <meta> elements. All as written. */
export interface Declared {
  readonly title?: string;
  readonly published?: string;
  readonly source?: string;
  readonly author?: string;
  readonly url?: string;
}

/** A seed as text: markup gone, one block a line, each character traceable to the seed's decoded text. */
export interface Page {
  readonly text: TracedText;
  /** One hint per line of `text`, in order. */
  readonly lines: readonly LineHint[];
  readonly declared: Declared;
}

/** What was read from a seed's bytes. */
export interface Reading {
  /** The seed's file name, relative to the folder of seeds, with forward slashes. */
  readonly seed: string;
  readonly encoding: Encoding;
  /** The decoded text, without BOM; all source spans count in it. For HTML the markup counts. */
  readonly source: string;
  /** Where the bytes made no sense under the encoding (U+FFFD stands there). */
  readonly undecodable: readonly Span[];
  readonly page: Page;
}

/** A file that cannot be used. The message says why, in words for the reader of the build's report. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
