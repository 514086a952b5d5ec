import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';
import { longestBefore, reversed, trie } from './trie.ts';
import { unitKind, type UnitKind } from './units.ts';

/** A statistical indicator of the lexicon (data/indicators.tsv: its head names the sources). */
export interface Indicator {
  /** The name under which its aliases belong together. */
  readonly name: string;
  /** The kinds of unit in which it is given; empty where any will do. */
  readonly kinds: readonly UnitKind[];
}

/** All indicators with their names and aliases. Read once, on first use. */
const words = lazily(() => {
  const found = new Map<string, Indicator>();
  for (const [name = '', aliases = '', kinds = ''] of rowsOf('indicators.tsv')) {
    const indicator = { name, kinds: kinds === '*' ? [] : (kinds.split(' ') as UnitKind[]) };
    for (const word of [name, ...aliases.split('|')]) if (word !== '' && !found.has(word)) found.set(word, indicator);
  }
  return found;
});

const backwards = lazily(() => trie([...words()].map(([word, indicator]) => [reversed(word), indicator])));

/** The indicator of exactly this name or alias, or null. */
export const indicatorNamed = (word: string): Indicator | null => words().get(word) ?? null;

/** The longest indicator with which a text ends: 今年全区固定资产投资 → 固定资产投资; null where it ends with none. */
export function indicatorAtEnd(text: string): { readonly word: string; readonly indicator: Indicator } | null {
  const found = longestBefore(backwards(), text, text.length);
  return found === null ? null : { word: text.slice(found.start), indicator: found.value };
}

/** True where a value in this unit is usual for the indicator. */
export function fits(indicator: Indicator, unit: string): boolean {
  const kind = unitKind(unit);
  if (kind === null || indicator.kinds.length === 0) return true;
  // People are counted with 人 and 个, households with 户 and 家; turns with 人次.
  const same: UnitKind = kind === 'count' ? 'people' : kind;
  return indicator.kinds.some((k) => k === kind || (k === 'count' ? 'people' : k) === same);
}
