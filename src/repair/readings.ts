import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { lazily, remembering } from '../text/remember.ts';

/** What syllables are written with: letters with their tone marks, GBK's own ɑ and ɡ among them, and the marks by themselves. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzɑɡāáǎàēéěèêīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ\u0300\u0301\u0304\u030c\u0308';
/** A syllable as such tools write it. */
export const SYLLABLE = `[${LETTERS}]{1,9}`;

/** Syllables of the neutral tone, written without a mark. */
const NEUTRAL = new Set('a ba bo de di ge jie la le li lo luo ma me men na ne shang shi tou wa xia ya yo zhe zi'.split(' '));

const TONE = /[\u0300\u0301\u0304\u030c]/gu;

/** Chinese has some 1,300 syllables, but brackets may hold any word; and so many characters are annotated, at most. */
const SYLLABLES = 4000, CHARACTERS = 20_000;

/** One way of writing for all: precomposed, plain a and g. */
export const plainSyllable = remembering(SYLLABLES, (s: string) => s.replace(/ɑ/gu, 'a').replace(/ɡ/gu, 'g').normalize('NFC'));

export const withoutTone = (s: string): string => s.normalize('NFD').replace(TONE, '').normalize('NFC');

export const isToned = (s: string): boolean => /[\u0300\u0301\u0304\u030c]/u.test(s.normalize('NFD'));

const library = lazily(() => createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro);

/**
 * All readings of one character, toned, from pinyin-pro's table; empty for what has none.
 * The library is loaded with the first question: texts without annotations never need it.
 */
export const readingsOf = remembering(CHARACTERS, (char: string): ReadonlySet<string> => {
  const list = library().pinyin(char, { multiple: true, type: 'array' });
  return new Set(list[0] === char ? [] : list.map(plainSyllable));
});

/** True where the character is read so; a syllable of the neutral tone may stand for a toned one (們 mén, written men). */
export function isReading(char: string, syllable: string): boolean {
  const plain = plainSyllable(syllable), readings = readingsOf(char);
  if (readings.has(plain)) return true;
  return NEUTRAL.has(plain) && [...readings].some((r) => withoutTone(r) === plain);
}
