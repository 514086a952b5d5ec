import { createRequire } from 'node:module';
import type * as Jieba from 'nodejieba';
import { divisions } from '../lexicon/divisions.ts';
import { FACILITY_NOUNS } from '../lexicon/projects-facilities.ts';
import { VERBS_IN_NAMES } from '../lexicon/projects-verbs.ts';
import { SECTOR_WORDS } from '../lexicon/sectors.ts';

/**
 * The segmenter with our words in its dictionary, loaded on first use: the native addon and its dictionary take a second
 * and 250 MB.
 */
export function segmenter(): typeof Jieba {
  jieba ??= load();
  return jieba;
}

const KEPT = 256;

let jieba: typeof Jieba | undefined;

function load(): typeof Jieba {
  const loaded = createRequire(import.meta.url)('nodejieba') as typeof Jieba;
  loaded.load();
  for (const d of divisions()) if (d.code !== null) loaded.insertWord(d.name, 'ns');
  for (const w of SECTOR_WORDS) loaded.insertWord(w, 'n');
  for (const w of FACILITY_NOUNS) loaded.insertWord(w, 'n');
  for (const w of VERBS_IN_NAMES) loaded.insertWord(w, 'vn');
  return loaded;
}

/** A word with its part of speech (nodejieba's tags: n, v, d, p …); offsets in the text that was cut. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** The words of a text, in order and without gaps. */
export const wordsOf: (text: string) => readonly Word[] = remembering((text) => {
  let at = 0;
  return segmenter().tag(text).map(({ word, tag }): Word => ({ start: at, end: at += word.length, tag }));
});

/** The words of a text without their parts of speech, which takes half the time. */
export const cut: (text: string) => readonly string[] = remembering((text) => segmenter().cut(text));

/** Several readers ask for the same stretch: what was asked for last is kept. */
function remembering<T>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    let made = kept.get(text);
    if (made === undefined) {
      made = make(text);
      if (kept.size >= KEPT) kept.clear();
      kept.set(text, made);
    }
    return made;
  };
}
