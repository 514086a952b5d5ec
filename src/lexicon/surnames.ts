import { readFileSync } from 'node:fs';

/** How a name may begin: its surname's length, and how much the surname alone proves. */
export interface Surname {
  readonly length: 1 | 2;
  /** 'wordlike' ones (于, 高, 任) are everyday words too and need better evidence. */
  readonly kind: 'common' | 'plain' | 'wordlike';
}

/** The surname that begins at `at`, the longer one where two do (欧阳 before 欧), or null. */
export function surnameAt(text: string, at: number): Surname | null {
  names ??= load();
  return names.get(text.slice(at, at + 2)) ?? names.get(text.charAt(at)) ?? null;
}

let names: ReadonlyMap<string, Surname> | undefined;

/** data/surnames.txt names its sources in its head. Later rows refine earlier ones. */
function load(): ReadonlyMap<string, Surname> {
  const found = new Map<string, Surname>();
  for (const row of readFileSync(new URL('data/surnames.txt', import.meta.url), 'utf8').trimEnd().split('\n')) {
    if (row.startsWith('#')) continue;
    const [kind, list = ''] = row.split('\t');
    for (const name of list.split(' ')) {
      found.set(name, { length: name.length === 2 ? 2 : 1, kind: kind === 'common' || kind === 'wordlike' ? kind : 'plain' });
    }
  }
  return found;
}
