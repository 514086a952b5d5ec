import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TSPhrases from 'opencc-js/dict/TSPhrases';
import { among } from '../text/characters.ts';
import { lazily } from '../text/remember.ts';
import { CHARACTERS, isMisleading, PHRASES } from './words.ts';

interface Phrase { readonly from: string; readonly to: string }

export interface Dictionary {
  /** UTF-16 unit → unit, 0 where it stays. */
  readonly characters: Uint16Array;
  /** Characters whose Simplified form lies beyond the Basic Multilingual Plane or that do so themselves. */
  readonly rare: ReadonlyMap<string, string>;
  /** Whether a rare character begins with a unit. */
  readonly beginsRare: (unit: number) => boolean;
  /** 1 for units with which a phrase or a rare character begins. */
  readonly begins: Uint8Array;
  /** By first unit, the longest first. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
}

const pairs = (dictionary: string): (readonly [string, string])[] => dictionary.split('|').map((e) => { const at = e.indexOf(' '); return [e.slice(0, at), e.slice(at + 1)] as const; });

/** OpenCC's Traditional-to-Simplified characters and phrases with our own, made on first use. */
export const dictionary = lazily((): Dictionary => {
  const characters = new Uint16Array(0x10000), begins = new Uint8Array(0x10000), rare = new Map<string, string>();
  for (const [from, to] of pairs(TSCharacters)) {
    if (from === to) continue;
    if (from.length === 1 && to.length === 1) characters[from.charCodeAt(0)] = to.charCodeAt(0);
    else {
      rare.set(from, to);
      begins[from.charCodeAt(0)] = 1;
    }
  }
  for (let i = 0; i < CHARACTERS.length; i += 2) characters[CHARACTERS.charCodeAt(i)] = CHARACTERS.charCodeAt(i + 1);
  const one = (unit: string): string => String.fromCharCode(characters[unit.charCodeAt(0)] || unit.charCodeAt(0));
  const phrases = new Map<number, Phrase[]>();
  const entries = [...pairs(TSPhrases).filter(([f]) => !isMisleading(f)), ...PHRASES];
  // What a phrase gives is to stay when it is met again (變徵 → 变徵).
  for (const [from, to] of [...entries, ...entries.map(([, to]) => [to, to] as const)]) {
    // Most of OpenCC's phrases say what the characters say anyway.
    if (from.length !== to.length || Array.from(from, one).join('') === to) continue;
    const first = from.charCodeAt(0), group = phrases.get(first);
    if (group?.some((p) => p.from === from) === true) continue;
    if (group === undefined) phrases.set(first, [{ from, to }]);
    else group.push({ from, to });
    begins[first] = 1;
  }
  for (const group of phrases.values()) group.sort((a, b) => b.from.length - a.from.length);
  return { characters, rare, beginsRare: among(Array.from(rare.keys(), (from) => from.charCodeAt(0))), begins, phrases };
});

/** Traditional characters that OpenCC writes for a Simplified one: for names, whose Traditional spelling we have not. */
export function traditionalForms(): ReadonlyMap<string, string> {
  return new Map(pairs(STCharacters).filter(([simplified, traditional]) => simplified !== traditional));
}
