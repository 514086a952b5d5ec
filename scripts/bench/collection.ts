import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Converter } from 'opencc-js/cn2t';
import { damage } from '../../test/repair/damage/damage.ts';
import { annotatedSet, random } from '../../test/repair/damage/sets.ts';
import { clipped, madeReport } from '../../test/made/reports.ts';

/**
 * Writes made clippings into a folder: about 2,500 characters each, half of them Traditional, one in ten damaged.
 * @param from number of the first, so that a collection can grow
 */
export function writeCollection(folder: string, from: number, to: number): void {
  const traditional = Converter({ from: 'cn', to: 't' });
  for (let n = from; n < to; n++) {
    const text = clipped(madeReport(n));
    const written = n % 2 === 1 ? traditional(text) : text;
    const into = join(folder, String(Math.floor(n / 1000)).padStart(3, '0'));
    if (n === from || n % 1000 === 0) mkdirSync(into, { recursive: true });
    writeFileSync(join(into, `${String(n).padStart(6, '0')}.txt`), n % 10 === 1 ? damaged(written, n) : written);
  }
}

/** As by a site with a list of thirty characters that it annotates. */
function damaged(text: string, n: number): string {
  const pool = [...text].filter((c) => /\p{Script=Han}/u.test(c));
  return damage(text, { annotated: annotatedSet(pool, 30, random(n)), halved: '，！：；？（）', orphans: 'taken with the next' }).text;
}
