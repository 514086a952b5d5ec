import { divisions } from '../lexicon/divisions.ts';
import { step, trie } from '../lexicon/trie.ts';
import { lazily } from '../text/remember.ts';
import { dictionary, traditionalForms } from './dictionary.ts';
import { SPELLINGS } from './words.ts';

/** Names of divisions that conversion by characters and phrases would spoil (乾安县, 钜桥镇), found in any spelling. */
interface SpoiltNames {
  /** 1 for units with which such a name may begin. */
  readonly begins: Uint8Array;
  /** The longest such name at a place: where it ends and how it is written properly; null where there is none. */
  at(text: string, place: number): { readonly end: number; readonly name: string } | null;
}

/** Made from the gazetteer on first use. */
export const spoiltNames = lazily((): SpoiltNames => {
  const { characters, rare, phrases } = dictionary(), forms = traditionalForms();
  const plain = (c: string): string => rare.get(c) ?? String.fromCharCode(characters[c.charCodeAt(0)] || c.charCodeAt(0));
  const spoils = (c: string): boolean => SPELLINGS.includes(c) || plain(c) !== c || plain(forms.get(c) ?? c) !== c;
  const spoilt = new Set<string>();
  const inPhrase = (name: string): boolean => [...name].some((c, i) => phrases.get(c.charCodeAt(0))?.some((p) => name.startsWith(p.from, i)) === true);
  for (const { name, level } of divisions()) {
    if (![...name].some(spoils) && !inPhrase(name)) continue;
    spoilt.add(name);
    // Counties and cities are named without 县, 市 too; a name of one character (乾) says nothing alone.
    const short = name.replace(/[县市区]$/u, '');
    if (level !== 'township' && level !== 'zone' && short.length >= 2) spoilt.add(short);
  }
  const names = trie(Array.from(spoilt, (name) => [name, name] as const));

  /** For each unit of a text the units of a name that it may stand for: itself, its Simplified form, what it is the Traditional form of. */
  const readings = new Map<number, Set<number>>();
  const reads = (unit: number, as: number): void => { readings.set(unit, (readings.get(unit) ?? new Set()).add(as)); };
  const units = new Set([...spoilt].join(''));
  for (const unit of units) {
    reads(unit.charCodeAt(0), unit.charCodeAt(0));
    const form = forms.get(unit);
    if (form?.length === 1) reads(form.charCodeAt(0), unit.charCodeAt(0));
  }
  for (let i = 0; i < SPELLINGS.length; i += 2) reads(SPELLINGS.charCodeAt(i), SPELLINGS.charCodeAt(i + 1));
  characters.forEach((to, from) => { if (to !== 0 && units.has(String.fromCharCode(to))) reads(from, to); });
  const begins = new Uint8Array(0x10000);
  for (const [unit, as] of readings) for (const first of as) if (step(names, 0, first) !== 0) begins[unit] = 1;

  const longest = (node: number, text: string, place: number): { end: number; name: string } | null => {
    const name = names.values[node];
    let best = name === undefined ? null : { end: place, name };
    for (const unit of readings.get(text.charCodeAt(place)) ?? []) {
      const next = step(names, node, unit), found = next === 0 ? null : longest(next, text, place + 1);
      if (found !== null && (best === null || found.end > best.end)) best = found;
    }
    return best;
  };
  return { begins, at: (text, place) => longest(0, text, place) };
});
