import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';

/** What syllables are written with: letters with their tone marks, GBK's own ɑ and ɡ among them, and the marks by themselves. */
export const LETTERS = 'abcdefghijklmnopqrstuvwxyzɑɡāáǎàēéěèêīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ\u0300\u0301\u0304\u030c\u0308';
/** A syllable as such tools write it. */
export const SYLLABLE = `[${LETTERS}]{1,9}`;

/** Syllables of the neutral tone, written without a mark. */
const NEUTRAL = new Set('a ba bo de di ge jie la le li lo luo ma me men na ne shang shi tou wa xia ya yo zhe zi'.split(' '));

const TONE = /[\u0300\u0301\u0304\u030c]/gu;

/** One way of writing for all: precomposed, plain a and g. */
export function plainSyllable(s: string): string {
  let plain = plainOnes.get(s);
  if (plain === undefined) {
    plain = s.replace(/ɑ/gu, 'a').replace(/ɡ/gu, 'g').normalize('NFC');
    if (plainOnes.size < MOST_SYLLABLES) plainOnes.set(s, plain);
  }
  return plain;
}

/** Chinese has some 1,300 syllables, but brackets may hold any word. */
const MOST_SYLLABLES = 4000;
const plainOnes = new Map<string, string>();

export const withoutTone = (s: string): string => s.normalize('NFD').replace(TONE, '').normalize('NFC');

export const isToned = (s: string): boolean => /[\u0300\u0301\u0304\u030c]/u.test(s.normalize('NFD'));

let library: typeof PinyinPro | undefined;
const known = new Map<string, ReadonlySet<string>>();

/**
 * All readings of one character, toned, from pinyin-pro's table; empty for what has none.
 * The library is loaded with the first question: texts without annotations never need it.
 */
export function readingsOf(char: string): ReadonlySet<string> {
  let readings = known.get(char);
  if (readings === undefined) {
    library ??= createRequire(import.meta.url)('pinyin-pro') as typeof PinyinPro;
    const list = library.pinyin(char, { multiple: true, type: 'array' });
    readings = new Set(list[0] === char ? [] : list.map((s) => plainSyllable(s)));
    known.set(char, readings);
  }
  return readings;
}

/** True where the character is read so; a syllable of the neutral tone may stand for a toned one (們 mén, written men). */
export function isReading(char: string, syllable: string): boolean {
  const plain = plainSyllable(syllable), readings = readingsOf(char);
  if (readings.has(plain)) return true;
  return NEUTRAL.has(plain) && [...readings].some((r) => withoutTone(r) === plain);
}
