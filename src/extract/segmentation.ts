import { divisions } from '../lexicon/divisions.ts';
import { FACILITY_NOUNS } from '../lexicon/projects-facilities.ts';
import { VERBS_IN_NAMES } from '../lexicon/projects-verbs.ts';
import { SECTOR_WORDS } from '../lexicon/sectors.ts';
import { cutText } from '../lexicon/words/cut.ts';
import { readDictionary, type Dictionary, type OwnWord } from '../lexicon/words/dictionary.ts';
import { nodeOf, tagOf } from '../lexicon/words/tag.ts';
import { lazily, remembering } from '../text/remember.ts';

/** jieba's dictionary with our words in it, read on first use. */
export const dictionary: () => Dictionary = lazily(() => readDictionary(ownWords()));

function* ownWords(): Generator<OwnWord> {
  for (const d of divisions()) if (d.code !== null) yield [d.name, 'ns'];
  for (const w of SECTOR_WORDS) yield [w, 'n'];
  for (const w of FACILITY_NOUNS) yield [w, 'n'];
  for (const w of VERBS_IN_NAMES) yield [w, 'vn'];
}

/** True for what is a word of the dictionary, or begins one. */
export const beginsWord = (characters: string): boolean => nodeOf(dictionary(), characters) !== 0;

/** A word with its part of speech (jieba's tags: n, v, d, p …); offsets in the text that was cut. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
}

/** Several readers ask for the same stretch. */
const KEPT = 256;

/** The words of a text, in order and without gaps. */
export const wordsOf: (text: string) => readonly Word[] = remembering(KEPT, (text) => {
  const words = dictionary(), { count, ends, nodes } = cutText(words, text, true), found: Word[] = [];
  for (let i = 0, start = 0; i < count; start = ends[i++]!) found.push({ start, end: ends[i]!, tag: words.tagAt(nodes[i]!) || tagOf(words, text.slice(start, ends[i]), nodes[i]!) });
  return found;
});

/** The words of a text that stand in the dictionary, the rest by single characters. */
export const cut: (text: string) => readonly string[] = remembering(KEPT, (text) => {
  const { count, ends } = cutText(dictionary(), text, false), found: string[] = [];
  for (let i = 0, start = 0; i < count; start = ends[i++]!) found.push(text.slice(start, ends[i]));
  return found;
});

/** True for characters that make no word, or a person's name to the dictionary (嘉诚), as those do that a firm calls itself by. */
export const makesNoWord = (characters: string): boolean => wordsOf(characters).every(({ start, end, tag }) => end - start === 1 || /^(?:x|nrt?)$/u.test(tag));
