import { readFileSync } from 'node:fs';
import { read } from '../../src/read/index.ts';
import type { LineHint, Page } from '../../src/read/page.ts';
import { sourceSpan } from '../../src/text/traced.ts';

/** A line of a page with what is known of it. */
export interface Shown extends LineHint { readonly text: string }

export const linesOf = (page: Page): Shown[] => page.text.text.split('\n').map((text, i) => ({ text, ...page.lines[i]! }));

export const fixture = (name: string): Uint8Array => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

/** Reads a text as if it were that file. */
export const readText = (name: string, text: string): Page => read(name, new TextEncoder().encode(text)).page;

export const textsOf = (page: Page): string[] => page.text.text.split('\n');
export const inside = (page: Page): string[] => linesOf(page).filter((l) => !l.outside && l.kind !== 'head-title').map((l) => l.text);
export const outside = (page: Page): string[] => linesOf(page).filter((l) => l.outside).map((l) => l.text);

/** The part of the source that a word of the page's text leads back to. */
export function from(page: Page, source: string, word: string): string {
  const start = page.text.text.indexOf(word);
  if (start < 0) throw new Error(`not in the page: ${word}`);
  const at = sourceSpan(page.text, { start, end: start + word.length });
  return source.slice(at.start, at.end);
}
