import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js/cn2t';
import { pinyin } from 'pinyin-pro';
import { CLEAN } from './clean.ts';

/** The made-up reports in Traditional characters, as such sites convert them. */
export const TRADITIONAL: readonly string[] = CLEAN.map(Converter({ from: 'cn', to: 't' }));

const GOLDEN = new URL('../../golden/documents/', import.meta.url);

/** The golden documents' articles in Traditional characters, without what GBK has not. */
export function goldenTexts(): string[] {
  const traditional = Converter({ from: 'cn', to: 't' });
  return readdirSync(GOLDEN).filter((name) => name.endsWith('.json')).flatMap((name) => {
    const { articles } = JSON.parse(readFileSync(new URL(name, GOLDEN), 'utf8')) as { articles: { title: string; paragraphs: string[] }[] };
    return articles.map(({ title, paragraphs }) => [...traditional([title, ...paragraphs].join('\n'))].filter((char) => iconv.decode(iconv.encode(char, 'gbk'), 'gbk') === char).join(''));
  });
}

/** A generator of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A site's list: `size` characters drawn from `pool`, each with its usual pinyin; a character twice in the pool is drawn twice as likely. */
export function annotatedSet(pool: readonly string[], size: number, next: () => number): ReadonlyMap<string, string> {
  const set = new Map<string, string>();
  for (let tries = 0; set.size < size && tries < size * 50; tries++) {
    const char = pool[Math.floor(next() * pool.length)]!;
    set.set(char, pinyin(char));
  }
  return set;
}
