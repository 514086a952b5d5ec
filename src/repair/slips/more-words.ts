import { divisions } from '../../lexicon/divisions.ts';
import { nameParts } from '../../lexicon/surnames-parts.ts';
import { givenNameCharacter } from '../../lexicon/given-names.ts';
import { compoundSurnames, surnameAt } from '../../lexicon/surnames.ts';
import { usage } from '../../lexicon/usage.ts';
import type { Word, WordFrequencies } from '../../lexicon/word-frequencies.ts';
import { lazily } from '../../text/remember.ts';

/** Natural logarithms of how often they are met: any one division is rare, rarer yet without its level (林皋 for 林皋镇), but the list has few of them; terms of the trade that it lacks. */
const PLACE = -13.5, BARE = -16, TERM = -11.5, NAME_PART = -13.5;
const LEVEL = /(?:民族)?(?:镇|乡|街道|苏木|[县市区旗])$/u;

/** Of a person's name: that one stands here, its surname, each character of the given name, and that this is one alone. */
const PERSON = -6, SURNAME = { common: -4.5, plain: -7, wordlike: -6, rare: -9 } as const, GIVEN = { commonest: -4.7, common: -6, other: -7.5 } as const, ONE_GIVEN = -1.5;

/**
 * The words of the list, and those that it does not have or counts too low: names of divisions and of persons, and terms of the trade.
 * `beside`: false where none of them has the two units side by side.
 */
export function moreWords(list: WordFrequencies): { readonly word: (text: string) => Word | undefined; readonly beside: (a: number, b: number) => boolean } {
  const place = list.kinds.indexOf('B,ns'), person = list.kinds.indexOf('B,nr'), term = list.kinds.indexOf('B,n'), known = new Map<string, Word>(), pairs = list.pairs.copied();
  const add = (text: string, weight: number, kind: number): void => {
    if (text.length < 2 || text.length > list.longest || known.has(text)) return;
    known.set(text, { weight, kind });
    pairs.add(text);
  };
  for (const stretch of usage()) if (/^\p{Script=Han}+$/u.test(stretch)) add(stretch, TERM, term);
  for (const { name } of divisions()) if (name.length > 2) add(name, PLACE, place);
  for (const { name } of divisions()) add(name.replace(LEVEL, ''), BARE, place);
  for (const part of nameParts()) add(part, NAME_PART, person);
  const word = (text: string): Word | undefined => {
    const listed = isFrame(text) ? undefined : list.word(text), own = known.get(text);
    return listed === undefined || (own !== undefined && own.weight > listed.weight) ? own ?? personNamed(text, person) : listed;
  };
  return { word, beside: (a, b) => pairs.has(a, b) || inNames(a, b) };
}

const SURNAME_BIT = 1, GIVEN_BIT = 2;

function inNames(a: number, b: number): boolean {
  const bits = nameBits();
  return bits[a] !== 0 && (bits[b]! & GIVEN_BIT) !== 0;
}

/** By unit: a character of surnames, of given names (or the second of a compound surname), one bit each. */
const nameBits = lazily(() => {
  const bits = Uint8Array.from({ length: 0x10000 }, (_, unit) => {
    const char = String.fromCharCode(unit);
    return (surnameAt(char, 0) !== null ? SURNAME_BIT : 0) | (givenNameCharacter(char) !== null ? GIVEN_BIT : 0);
  });
  for (const name of compoundSurnames()) {
    bits[name.charCodeAt(0)]! |= SURNAME_BIT;
    bits[name.charCodeAt(1)]! |= GIVEN_BIT;
  }
  return bits;
});

/** 边看边吃, 一进一出: the list has a few of such words, and any others are as good. */
const isFrame = (text: string): boolean => text.length === 4 && text.charCodeAt(0) === text.charCodeAt(2) && text.charCodeAt(1) !== text.charCodeAt(3);

function personNamed(text: string, kind: number): Word | undefined {
  const surname = surnameAt(text, 0), given = surname === null ? 0 : text.length - surname.length;
  if (surname === null || given < 1 || given > 2) return undefined;
  let weight = PERSON + SURNAME[surname.kind] + (given === 1 ? ONE_GIVEN : 0);
  for (const char of text.slice(surname.length)) {
    const usual = givenNameCharacter(char);
    if (usual === null) return undefined;
    weight += GIVEN[usual];
  }
  return { weight, kind };
}
