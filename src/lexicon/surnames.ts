import { lazily } from '../text/remember.ts';
import { rowsOf } from './table.ts';

/** How a name may begin: its surname's length, and how much the surname alone proves. */
export interface Surname {
  readonly length: 1 | 2;
  /** 'wordlike' ones (于, 高, 任) are everyday words too and need better evidence; 'rare' ones (区, 从, 保) are hardly ever names. */
  readonly kind: 'common' | 'plain' | 'wordlike' | 'rare';
}

/** The surname that begins at `at`, the longer one where two do (欧阳 before 欧), or null. */
export function surnameAt(text: string, at: number): Surname | null {
  const first = text.charCodeAt(at), { names } = lists();
  return names.get(pairOf(first, text.charCodeAt(at + 1))) ?? names.get(first) ?? null;
}

/** The same with those surnames that are believed only where little but a name can stand: behind an office, at the head of an entry of a notice. */
export const surnameDueAt = (text: string, at: number): Surname | null => surnameAt(text, at) ?? lists().rare.get(text.charCodeAt(at)) ?? null;

/** The surnames of two characters. */
export const compoundSurnames = (): string[] => [...lists().names.keys()].filter((key) => key >>> 16 !== 0).map((pair) => String.fromCharCode(pair >>> 16, pair & 0xffff));

/** By unit, and by pair of units as an integer of 32 bits: looking it up makes no string and no number on the heap. */
interface Lists { readonly names: ReadonlyMap<number, Surname>; readonly rare: ReadonlyMap<number, Surname> }

const pairOf = (first: number, second: number): number => first << 16 | second;

/** data/surnames.txt names its sources in its head. Later rows refine earlier ones. */
const lists = lazily((): Lists => {
  const names = new Map<number, Surname>(), rare = new Map<number, Surname>();
  for (const [kind, list = ''] of rowsOf('surnames.txt')) {
    for (const name of list.split(' ')) {
      if (kind === 'rare') rare.set(name.charCodeAt(0), { length: 1, kind });
      else names.set(name.length === 2 ? pairOf(name.charCodeAt(0), name.charCodeAt(1)) : name.charCodeAt(0), { length: name.length === 2 ? 2 : 1, kind: kind === 'common' || kind === 'wordlike' ? kind : 'plain' });
    }
  }
  return { names, rare };
});
