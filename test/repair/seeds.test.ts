import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { punctuate } from '../../src/punctuate/index.ts';
import { repair } from '../../src/repair/index.ts';
import { simplify } from '../../src/simplify/index.ts';
import { untouched } from '../../src/text/traced.ts';

interface Gold {
  readonly seed: string;
  readonly repairs: readonly { readonly before: string; readonly after: string; readonly kind: string }[];
  readonly articles: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

const GOLD = new URL('../../../shared/gold/', import.meta.url), SEEDS = new URL('../../seeds/', import.meta.url);
const without = (text: string): string => text.replace(/\s/gu, '');

describe.skipIf(!existsSync(GOLD))('the given clippings', () => {
  it.each(['000', '001', '002', '003', '004'])('%s reads as its editor read it', (number) => {
    const gold = JSON.parse(readFileSync(new URL(`${number}.json`, GOLD), 'utf8')) as Gold;
    const source = readFileSync(new URL(gold.seed, SEEDS), 'utf8').replace(/^\ufeff/u, '');
    const read = without(punctuate(simplify(repair(untouched(source, gold.seed))).text).text);
    for (const { before, after, kind } of gold.repairs) {
      if (kind === 'gbk-desync') expect(read, before).toContain(without(after));
    }
    for (const article of gold.articles) {
      for (const paragraph of [article.title, ...article.paragraphs]) expect(gold.repairs.some((r) => r.kind === 'page-break') || read.includes(without(paragraph.replace(/^#+ /u, ''))), paragraph).toBe(true);
    }
  });
});
