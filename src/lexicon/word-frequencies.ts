import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** How often words and single characters occur in Simplified Chinese text. */
export interface WordFrequencies {
  /** By word of one to `longest` characters: how often it was counted. */
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
  readonly longest: number;
}

/** Longer entries are mostly names and sayings; their parts are words too. */
const LONGEST = 4;
/** Below this lie Latin entries. */
const CHINESE_FROM = 0x2e80;

let loaded: WordFrequencies | undefined;

/**
 * The word list of jieba (MIT; 349,000 words counted in newspapers and novels), as nodejieba carries it. Only the file is read: the native module
 * is not loaded. Read with the first question, for it takes a quarter of a second.
 */
export function wordFrequencies(): WordFrequencies {
  if (loaded !== undefined) return loaded;
  const home = dirname(createRequire(import.meta.url).resolve('nodejieba/package.json'));
  const list = readFileSync(join(home, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8');
  const counts = new Map<string, number>();
  let total = 0;
  for (let at = 0; at < list.length;) {
    const end = list.indexOf('\n', at) < 0 ? list.length : list.indexOf('\n', at);
    const afterWord = list.indexOf(' ', at), afterCount = list.indexOf(' ', afterWord + 1);
    if (afterWord - at <= LONGEST && list.charCodeAt(at) >= CHINESE_FROM) {
      const count = Number(list.slice(afterWord + 1, afterCount));
      counts.set(list.slice(at, afterWord), count);
      total += count;
    }
    at = end + 1;
  }
  return loaded = { counts, total, longest: LONGEST };
}
