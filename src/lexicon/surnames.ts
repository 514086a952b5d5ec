import { readFileSync } from 'node:fs';

/** How a name may begin: its surname's length, and how much the surname alone proves. */
export interface Surname {
  readonly length: 1 | 2;
  /** 'wordlike' ones (于, 高, 任) are everyday words too and need better evidence; 'rare' ones (区, 从, 保) are hardly ever names. */
  readonly kind: 'common' | 'plain' | 'wordlike' | 'rare';
}

/** The surname that begins at `at`, the longer one where two do (欧阳 before 欧), or null. */
export function surnameAt(text: string, at: number): Surname | null {
  lists ??= load();
  return lists.names.get(text.slice(at, at + 2)) ?? lists.names.get(text.charAt(at)) ?? null;
}

/** The same with those surnames that are believed only where little but a name can stand: behind an office, at the head of an entry of a notice. */
export const surnameDueAt = (text: string, at: number): Surname | null => surnameAt(text, at) ?? lists!.rare.get(text.charAt(at)) ?? null;

interface Lists { readonly names: ReadonlyMap<string, Surname>; readonly rare: ReadonlyMap<string, Surname> }

let lists: Lists | undefined;

/** data/surnames.txt names its sources in its head. Later rows refine earlier ones. */
function load(): Lists {
  const names = new Map<string, Surname>(), rare = new Map<string, Surname>();
  for (const row of readFileSync(new URL('data/surnames.txt', import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (row.startsWith('#')) continue;
    const [kind, list = ''] = row.split('\t');
    for (const name of list.split(' ')) {
      if (kind === 'rare') rare.set(name, { length: 1, kind });
      else names.set(name, { length: name.length === 2 ? 2 : 1, kind: kind === 'common' || kind === 'wordlike' ? kind : 'plain' });
    }
  }
  return { names, rare };
}
